package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.RunningSteps;
import java.util.ArrayList;
import java.util.List;

/**
 * The helper series a waterfall is stacked from, each with live formulas over the steps: an
 * invisible base, and bars that rise or fall, above and below zero. A step that crosses zero has a
 * bar on either side, as stacks grow from zero both ways.
 */
public final class WaterfallSteps {
  /** The positions of the drawn series among the blocks of a waterfall; the steps come first. */
  public static final int BASE = 2;

  public static final int INCREASE_ABOVE = 3;
  public static final int INCREASE_BELOW = 4;
  public static final int DECREASE_ABOVE = 5;
  public static final int DECREASE_BELOW = 6;
  public static final int TOTAL = 7;

  private final SeriesBlock steps;
  private final List<RunningSteps.Step> columns;
  private final int last;
  private final List<SeriesBlock> made = new ArrayList<>();

  private WaterfallSteps(SeriesBlock steps) {
    this.steps = steps;
    this.columns = RunningSteps.of(steps.values());
    this.last = steps.size() - 1;
  }

  /** A bar of one step, as a value and as a formula over where the step starts and ends. */
  private record Bar(Part part, int direction) {
    private enum Part {
      BASE,
      ABOVE,
      BELOW
    }

    double value(double start, double end) {
      double from = direction > 0 ? start : end;
      double to = direction > 0 ? end : start;
      return switch (part) {
        case BASE -> Math.max(0, Math.min(start, end)) + Math.min(0, Math.max(start, end));
        case ABOVE -> Math.max(0, Math.max(0, to) - Math.max(0, from));
        case BELOW -> Math.min(0, Math.min(0, from) - Math.min(0, to));
      };
    }

    String formula(String start, String end) {
      String from = direction > 0 ? start : end;
      String to = direction > 0 ? end : start;
      return switch (part) {
        case BASE -> "MAX(0,MIN(%1$s,%2$s))+MIN(0,MAX(%1$s,%2$s))".formatted(start, end);
        case ABOVE -> "MAX(0,MAX(0,%2$s)-MAX(0,%1$s))".formatted(from, to);
        case BELOW -> "MIN(0,MIN(0,%1$s)-MIN(0,%2$s))".formatted(from, to);
      };
    }
  }

  /** The blocks that follow the block of the {@code steps}, whose last point is the total. */
  public static List<SeriesBlock> of(SeriesBlock steps) {
    WaterfallSteps waterfall = new WaterfallSteps(steps);
    SeriesBlock running = waterfall.running();
    waterfall.bars("base, not drawn", running, new Bar(Bar.Part.BASE, 1));
    waterfall.bars("increase above zero", running, new Bar(Bar.Part.ABOVE, 1));
    waterfall.bars("increase below zero", running, new Bar(Bar.Part.BELOW, 1));
    waterfall.bars("decrease above zero", running, new Bar(Bar.Part.ABOVE, -1));
    waterfall.bars("decrease below zero", running, new Bar(Bar.Part.BELOW, -1));
    waterfall.total();
    return List.copyOf(waterfall.made);
  }

  private SeriesBlock running() {
    List<SeriesBlock.Point> points = new ArrayList<>();
    int row = nextRow();
    for (int i = 0; i < last; i++) {
      String step = steps.valueAddress(i);
      points.add(
          SeriesBlock.Point.of(
              columns.get(i).to(), i == 0 ? "0+" + step : "E" + (row + i) + "+" + step));
    }
    points.add(totalPoint());
    return add("running total", points);
  }

  private void bars(String name, SeriesBlock running, Bar bar) {
    List<SeriesBlock.Point> points = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      double start = columns.get(i).from();
      double end = columns.get(i).to();
      String from = i == 0 ? "0" : running.valueAddress(i - 1);
      points.add(
          SeriesBlock.Point.of(bar.value(start, end), bar.formula(from, running.valueAddress(i))));
    }
    points.add(SeriesBlock.Point.BLANK);
    add(name, points);
  }

  private void total() {
    List<SeriesBlock.Point> points = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      points.add(SeriesBlock.Point.BLANK);
    }
    points.add(totalPoint());
    add("total", points);
  }

  private SeriesBlock.Point totalPoint() {
    SeriesBlock.Point total = steps.points().get(last);
    return total.value().isEmpty()
        ? SeriesBlock.Point.BLANK
        : SeriesBlock.Point.of(total.orZero(), steps.valueAddress(last));
  }

  private SeriesBlock add(String name, List<SeriesBlock.Point> points) {
    SeriesBlock block =
        new SeriesBlock(
            steps.chart(),
            steps.name() + ": " + name,
            nextRow(),
            steps.categories(),
            List.copyOf(points),
            steps.pattern());
    made.add(block);
    return block;
  }

  private int nextRow() {
    return steps.firstRow() + (made.size() + 1) * steps.size();
  }
}
