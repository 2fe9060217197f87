package io.tradebrief.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How columns share their area with names below and either values at their ends or an axis.
 *
 * @param plot where the columns stand
 * @param labelSize the size of the values at the columns' ends; empty where they would collide
 * @param ticks the axis that replaces those values
 */
record ColumnLayout(
    Rectangle2D plot, AxisLabels names, Optional<Double> labelSize, Optional<ValueTicks> ticks) {
  static final double SPACE = 8;
  private static final double LARGEST_LABEL = 22;
  private static final double SMALLEST_LABEL = 14;

  /**
   * Divides {@code area}.
   *
   * @param axis what replaces the values if they do not fit
   * @param nameAll whether every category must be named
   */
  static ColumnLayout of(Rectangle2D area, Figures figures, ValueTicks axis, boolean nameAll) {
    Optional<Double> size = labelSize(area, figures);
    double left = size.isPresent() ? 0 : Math.ceil(axis.width());
    double width = area.getWidth() - left;
    double pitch = width / figures.categories().size();
    AxisFit fit =
        new AxisFit(figures.categories(), pitch, c -> area.getX() + left + (c + 0.5) * pitch);
    AxisLabels names = nameAll ? fit.all() : fit.some();

    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left, area.getY(), width, Math.floor(area.getHeight() - names.height()));
    return new ColumnLayout(
        plot, names, size, size.isPresent() ? Optional.empty() : Optional.of(axis));
  }

  /** The largest size at which no value is wider than its column's share of the area. */
  private static Optional<Double> labelSize(Rectangle2D area, Figures figures) {
    int series = figures.seriesCount();
    double pitch = area.getWidth() / figures.categories().size();
    double free = series == 1 ? 0 : BarPlot.gap(pitch, series);
    double slot = pitch * (1 - free) / series - 4;
    for (double size = LARGEST_LABEL; size >= SMALLEST_LABEL; size -= 1) {
      Font font = Typeface.bold(size);
      if (widest(figures, font) <= slot) {
        return Optional.of(size);
      }
    }
    return Optional.empty();
  }

  private static double widest(Figures figures, Font font) {
    return IntStream.range(0, figures.seriesCount())
        .mapToDouble(
            s ->
                IntStream.range(0, figures.categories().size())
                    .mapToDouble(c -> Typeface.width(figures.label(s, c), font))
                    .max()
                    .orElse(0))
        .max()
        .orElse(0);
  }

  boolean isLabelled() {
    return labelSize.isPresent();
  }

  Font labelFont(boolean bold) {
    return bold
        ? Typeface.bold(labelSize.orElseThrow())
        : Typeface.regular(labelSize.orElseThrow());
  }

  /** The height a value takes beyond the end of its column. */
  double labelHeight() {
    return labelSize.map(size -> SPACE + size * Typeface.CAPITAL + 2).orElse(0.0);
  }

  double pitch(Figures figures) {
    return plot.getWidth() / figures.categories().size();
  }

  /** Draws the axis if there is one, and the names. */
  void draw(Slide slide) {
    ticks.ifPresent(axis -> axis.drawLeft(slide, plot));
    names.draw(slide, plot.getMaxY());
  }

  /** Whitens the place of a value, so that the zero line does not strike it through. */
  void clear(Slide slide, String text, double x, double end, boolean above) {
    double width = Typeface.width(text, labelFont(true)) + SPACE;
    double height = labelHeight();
    double top = above ? end - height : end + 2;
    slide.fill(new Rectangle2D.Double(x - width / 2, top, width, height - 2), 0xFFFFFF);
  }

  /** Writes a value above or below {@code end}. */
  void label(Slide slide, String text, boolean bold, int rgb, double x, double end, boolean above) {
    Font font = labelFont(bold);
    double baseline = above ? end - SPACE : end + SPACE + font.getSize2D() * Typeface.CAPITAL;
    slide.text(text, font, rgb, x, baseline, Slide.Align.CENTRE);
  }
}
