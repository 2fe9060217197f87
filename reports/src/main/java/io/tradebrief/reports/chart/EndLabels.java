package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.LabelStack;
import io.tradebrief.reports.layout.LinePoints;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** The name and last value of each line, written beside its end; close ones are pushed apart. */
final class EndLabels {
  private static final Font FONT = Typeface.bold(22);
  private static final double LINE = 22 * Typeface.LEADING;
  private static final double BETWEEN = 8;
  private static final double SPACE = 16;
  private static final double WIDEST = 300;
  private static final int MOST_LINES = 3;

  /** A label before it is placed; {@code last} is the category of the line's last value. */
  private record End(int rgb, int last, double value, List<String> lines) {
    double height() {
      return lines.size() * LINE;
    }
  }

  private final List<End> ends;
  private final int categories;

  private EndLabels(List<End> ends, int categories) {
    this.ends = ends;
    this.categories = categories;
  }

  static EndLabels of(Figures figures) {
    List<End> ends = new ArrayList<>();
    for (int s = 0; s < figures.seriesCount(); s++) {
      int last = LinePoints.last(figures.data().values().get(s));
      int rgb = figures.palette().textOnPaper(s);
      if (last < 0) {
        List<String> lines = lines(name(figures, s), "no data");
        ends.add(new End(rgb, last, Double.NaN, lines));
        continue;
      }
      boolean early = last < figures.categories().size() - 1;
      String value = figures.label(s, last);
      String when = early ? value + " (" + figures.categories().get(last) + ")" : value;
      ends.add(
          new End(rgb, last, figures.value(s, last).getAsDouble(), lines(name(figures, s), when)));
    }
    return new EndLabels(ends, figures.categories().size());
  }

  private static String name(Figures figures, int series) {
    return figures.spec().series().get(series).label();
  }

  /** The value on the name's last line if it fits there, else on a line of its own. */
  private static List<String> lines(String name, String value) {
    if (Typeface.width(name + " " + value, FONT) <= WIDEST) {
      return List.of(name + " " + value);
    }
    List<String> lines =
        new ArrayList<>(Typeface.breaks(FONT).balanced(name, WIDEST, MOST_LINES - 1));
    lines.addAll(Typeface.breaks(FONT).lines(value, WIDEST, 1));
    return lines;
  }

  double width() {
    return SPACE
        + ends.stream()
            .mapToDouble(end -> Typeface.breaks(FONT).widest(end.lines()))
            .max()
            .orElse(0);
  }

  void draw(Slide slide, Rectangle2D plot, IntToDoubleFunction x, DoubleUnaryOperator y) {
    List<LabelStack.Wanted> wanted =
        ends.stream()
            .map(end -> new LabelStack.Wanted(wanted(end, plot, y), end.height()))
            .toList();
    List<Double> middles = LabelStack.placed(wanted, BETWEEN, plot.getY(), plot.getMaxY());
    for (int i = 0; i < ends.size(); i++) {
      End end = ends.get(i);
      double left = plot.getMaxX() + SPACE;
      slide.centred(end.lines(), FONT, end.rgb(), left, middles.get(i), Slide.Align.LEFT);
      boolean moved = Math.abs(middles.get(i) - wanted.get(i).middle()) > LINE / 3;
      if (moved && end.last() == categories - 1) {
        double from = x.applyAsDouble(end.last()) + 9;
        slide.line(
            from, wanted.get(i).middle(), left - 4, middles.get(i), slide.colours().context(), 1.5);
      }
    }
  }

  private static double wanted(End end, Rectangle2D plot, DoubleUnaryOperator y) {
    return end.last() < 0 ? plot.getMaxY() : y.applyAsDouble(end.value());
  }
}
