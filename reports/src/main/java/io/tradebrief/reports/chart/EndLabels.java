package io.tradebrief.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int PASSES = 60;

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
      int last = last(figures, s);
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

  /** The index of a line's last value, or −1. */
  static int last(Figures figures, int series) {
    int last = figures.categories().size() - 1;
    while (last >= 0 && figures.isMissing(series, last)) {
      last--;
    }
    return last;
  }

  private static String name(Figures figures, int series) {
    return figures.spec().series().get(series).label();
  }

  /** The value on the name's last line if it fits there, else on a line of its own. */
  private static List<String> lines(String name, String value) {
    if (Typeface.width(name + " " + value, FONT) <= WIDEST) {
      return List.of(name + " " + value);
    }
    List<String> lines = new ArrayList<>(Wrapping.balanced(name, FONT, WIDEST, MOST_LINES - 1));
    lines.addAll(Wrapping.lines(value, FONT, WIDEST, 1));
    return lines;
  }

  double width() {
    return SPACE
        + ends.stream()
            .flatMap(end -> end.lines().stream())
            .mapToDouble(line -> Typeface.width(line, FONT))
            .max()
            .orElse(0);
  }

  void draw(Slide slide, Rectangle2D plot, IntToDoubleFunction x, DoubleUnaryOperator y) {
    List<End> sorted = new ArrayList<>(ends);
    sorted.sort(Comparator.comparingDouble(end -> wanted(end, plot, y)));
    double[] middles = sorted.stream().mapToDouble(end -> wanted(end, plot, y)).toArray();
    pushApart(sorted, middles, plot);
    for (int i = 0; i < middles.length; i++) {
      End end = sorted.get(i);
      double left = plot.getMaxX() + SPACE;
      slide.centred(end.lines(), FONT, end.rgb(), left, middles[i], Slide.Align.LEFT);
      boolean moved = Math.abs(middles[i] - wanted(end, plot, y)) > LINE / 3;
      if (moved && end.last() == categories - 1) {
        double from = x.applyAsDouble(end.last()) + 9;
        slide.line(
            from, wanted(end, plot, y), left - 4, middles[i], slide.colours().context(), 1.5);
      }
    }
  }

  private static double wanted(End end, Rectangle2D plot, DoubleUnaryOperator y) {
    return end.last() < 0 ? plot.getMaxY() : y.applyAsDouble(end.value());
  }

  private static void pushApart(List<End> sorted, double[] middles, Rectangle2D plot) {
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 1; i < middles.length; i++) {
        double overlap = middles[i - 1] + apart(sorted, i) - middles[i];
        if (overlap > 0) {
          middles[i - 1] -= overlap / 2;
          middles[i] += overlap / 2;
        }
      }
    }
    // Halving approaches the distance without reaching it; two sweeps settle it within the plot.
    double bottom = plot.getMaxY();
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], bottom - sorted.get(i).height() / 2);
      bottom = middles[i] - sorted.get(i).height() / 2 - BETWEEN;
    }
    double top = plot.getY();
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.max(middles[i], top + sorted.get(i).height() / 2);
      top = middles[i] + sorted.get(i).height() / 2 + BETWEEN;
    }
  }

  private static double apart(List<End> sorted, int i) {
    return (sorted.get(i - 1).height() + sorted.get(i).height()) / 2 + BETWEEN;
  }
}
