package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.NumberPattern;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Round numbers along a value axis, for charts that cannot label every value. */
record ValueTicks(List<Double> values, NumberPattern pattern) {
  private static final double SIZE = 20;
  private static final double SPACE = 12;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** Ticks that enclose {@code low} to {@code high} in about {@code count} steps. */
  static ValueTicks enclosing(double low, double high, int count, NumberPattern pattern) {
    double span = high > low ? high - low : Math.max(1, Math.abs(high));
    BigDecimal step = step(span / count);
    long first = (long) Math.floor(low / step.doubleValue() + 1e-9);
    long last = (long) Math.ceil(low == high ? first + 1 : high / step.doubleValue() - 1e-9);
    List<Double> values = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      values.add(step.multiply(BigDecimal.valueOf(i)).doubleValue());
    }
    return new ValueTicks(List.copyOf(values), pattern.forSteps(step.doubleValue()));
  }

  private static BigDecimal step(double least) {
    int power = (int) Math.floor(Math.log10(least));
    for (double round : ROUND) {
      BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
      if (step.doubleValue() >= least * (1 - 1e-9)) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  Range range() {
    return new Range(values.get(0), values.get(values.size() - 1));
  }

  /** The width that the labels of a vertical axis need. */
  double width() {
    Font font = Typeface.regular(SIZE);
    return SPACE
        + values.stream()
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
    for (double value : values) {
      double y = plot.getMaxY() - share(value) * plot.getHeight();
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
    for (double value : values) {
      double x = plot.getX() + share(value) * plot.getWidth();
      slide.line(x, plot.getY(), x, plot.getMaxY(), slide.colours().grid(), 1.2);
      String text = pattern.format(value);
      double half = Typeface.width(text, font) / 2;
      double middle = Math.min(x, Slide.WIDTH - Frame.MARGIN / 2 - half);
      slide.text(text, font, slide.colours().muted(), middle, baseline, Slide.Align.CENTRE);
    }
  }

  private double share(double value) {
    return (value - range().getLowerBound()) / range().getLength();
  }
}
