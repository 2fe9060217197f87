package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.table.NumberPattern;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.data.Range;

/** Round numbers along a value axis, for charts that cannot label every value. */
record ValueTicks(AxisTicks axis, NumberPattern pattern) {
  private static final double SIZE = 20;
  private static final double SPACE = 12;

  /** Labels with the decimals that the ticks need. */
  static ValueTicks of(AxisTicks axis, NumberPattern pattern) {
    return new ValueTicks(axis, pattern.forSteps(axis.step()));
  }

  Range range() {
    return new Range(axis.least(), axis.greatest());
  }

  /** The width that the labels of a vertical axis need. */
  double width() {
    Font font = Typeface.regular(SIZE);
    return SPACE
        + axis.values().stream()
            .mapToDouble(value -> Typeface.width(pattern.format(value), font))
            .max()
            .orElse(0);
  }

  /** The height that the labels of a horizontal axis need. */
  static double height() {
    return SPACE + SIZE;
  }

  /** Draws grid lines across {@code plot} and labels to the left of it. */
  void drawLeft(Slide slide, Rectangle2D plot) {
    Font font = Typeface.regular(SIZE);
    for (double value : axis.values()) {
      double y = plot.getMaxY() - axis.share(value) * plot.getHeight();
      slide.line(plot.getX(), y, plot.getMaxX(), y, slide.colours().grid(), 1.2);
      slide.centred(
          List.of(pattern.format(value)),
          font,
          slide.colours().muted(),
          plot.getX() - SPACE,
          y,
          Slide.Align.RIGHT);
    }
  }

  /** Draws grid lines down {@code plot} and labels below it. */
  void drawBelow(Slide slide, Rectangle2D plot) {
    Font font = Typeface.regular(SIZE);
    double baseline = plot.getMaxY() + SPACE + SIZE * Typeface.CAPITAL;
    for (double value : axis.values()) {
      double x = plot.getX() + axis.share(value) * plot.getWidth();
      slide.line(x, plot.getY(), x, plot.getMaxY(), slide.colours().grid(), 1.2);
      String text = pattern.format(value);
      double half = Typeface.width(text, font) / 2;
      double middle = Math.min(x, Slide.WIDTH - Slide.MARGIN / 2 - half);
      slide.text(text, font, slide.colours().muted(), middle, baseline, Slide.Align.CENTRE);
    }
  }
}
