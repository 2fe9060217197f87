package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.HouseStyle;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The category names below a chart: all of them, wrapped, or so many that none collide. */
record AxisLabels(Font font, List<Entry> entries) {
  /** The lines written below one category. */
  record Entry(int index, List<String> lines) {}

  private static final double LARGEST = 22;
  private static final double SMALLEST = 15;
  private static final double SMALLEST_OF_ALL = 12;
  private static final int MOST_LINES = 3;
  private static final double WIDEST_THINNED = 260;
  private static final double BETWEEN = 26;
  private static final double SPACE = 16;
  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

  /**
   * Fits names below categories.
   *
   * @param pitch the distance from one category to the next
   * @param all whether each must be named, if need be shortened; else some may go unnamed
   */
  static AxisLabels fit(List<String> names, double pitch, boolean all) {
    double width = pitch * 0.94 - 6;
    for (double size = LARGEST; size >= (all ? SMALLEST_OF_ALL : SMALLEST); size -= 1) {
      Font font = Typeface.regular(size);
      if (names.stream().allMatch(name -> Wrapping.fits(name, font, width, MOST_LINES))) {
        return wrapped(names, font, width);
      }
    }
    return all
        ? wrapped(names, Typeface.regular(SMALLEST_OF_ALL), width)
        : thinned(names, Typeface.regular(LARGEST - 1), pitch);
  }

  double height() {
    int lines = entries.stream().mapToInt(entry -> entry.lines().size()).max().orElse(0);
    return SPACE + lines * font.getSize2D() * Typeface.LEADING;
  }

  /** Writes the names below {@code top}; {@code middle} gives where a category lies. */
  void draw(Slide slide, double top, IntToDoubleFunction middle) {
    for (Entry entry : entries) {
      double baseline = top + SPACE + font.getSize2D() * Typeface.CAPITAL;
      for (String line : entry.lines()) {
        double half = Typeface.width(line, font) / 2;
        double edge = Frame.MARGIN / 2 + half;
        double x =
            Math.max(edge, Math.min(Slide.WIDTH - edge, middle.applyAsDouble(entry.index())));
        slide.text(line, font, HouseStyle.INK, x, baseline, Slide.Align.CENTRE);
        baseline += font.getSize2D() * Typeface.LEADING;
      }
    }
  }

  private static AxisLabels wrapped(List<String> names, Font font, double width) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      entries.add(new Entry(i, Wrapping.lines(names.get(i), font, width, MOST_LINES)));
    }
    return new AxisLabels(font, List.copyOf(entries));
  }

  private static AxisLabels thinned(List<String> names, Font font, double pitch) {
    List<Periods.Tick> ticks =
        Periods.ticks(names).stream()
            .map(
                tick ->
                    new Periods.Tick(
                        tick.index(), Wrapping.lines(tick.text(), font, WIDEST_THINNED, 1).get(0)))
            .toList();
    boolean years = ticks.stream().allMatch(Periods::isYear);
    for (int step = 1; step < ticks.size(); step++) {
      List<Periods.Tick> kept =
          every(years ? YEAR_STEPS[Math.min(step, YEAR_STEPS.length) - 1] : step, ticks, years);
      if (haveRoom(kept, font, pitch)) {
        return entries(kept, font);
      }
    }
    return entries(ticks.subList(0, Math.min(1, ticks.size())), font);
  }

  private static List<Periods.Tick> every(int step, List<Periods.Tick> ticks, boolean years) {
    List<Periods.Tick> kept = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      int number = years ? Integer.parseInt(ticks.get(i).text()) : i;
      if (number % step == 0) {
        kept.add(ticks.get(i));
      }
    }
    return kept;
  }

  private static boolean haveRoom(List<Periods.Tick> ticks, Font font, double pitch) {
    for (int i = 1; i < ticks.size(); i++) {
      Periods.Tick left = ticks.get(i - 1);
      Periods.Tick right = ticks.get(i);
      double widths = Typeface.width(left.text(), font) + Typeface.width(right.text(), font);
      if ((right.index() - left.index()) * pitch < widths / 2 + BETWEEN) {
        return false;
      }
    }
    return true;
  }

  private static AxisLabels entries(List<Periods.Tick> ticks, Font font) {
    return new AxisLabels(
        font, ticks.stream().map(tick -> new Entry(tick.index(), List.of(tick.text()))).toList());
  }
}
