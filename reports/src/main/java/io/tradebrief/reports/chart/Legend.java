package io.tradebrief.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;

/** Names the colours of a chart's series in rows above the figures. */
final class Legend {
  private static final double SWATCH = 20;
  private static final double AFTER_SWATCH = 9;
  private static final double BETWEEN = 34;
  private static final double ROW = 32;

  private Legend() {}

  /** Draws the legend from {@code top} down and returns where it ends. */
  static double draw(Slide slide, Figures figures, double top) {
    Font font = Typeface.regular(22);
    double x = Slide.MARGIN;
    double y = top;
    for (int s = 0; s < figures.seriesCount(); s++) {
      double room = Slide.INNER_WIDTH - SWATCH - AFTER_SWATCH;
      String label = figures.spec().series().get(s).label();
      String text = Typeface.breaks(font).lines(label, room, 1).get(0);
      double width = SWATCH + AFTER_SWATCH + Typeface.width(text, font);
      if (x > Slide.MARGIN && x + width > Slide.MARGIN + Slide.INNER_WIDTH) {
        x = Slide.MARGIN;
        y += ROW;
      }
      swatch(slide, figures, s, x, y);
      double baseline = y + SWATCH / 2 + font.getSize2D() * Typeface.CAPITAL / 2;
      slide.text(
          text, font, slide.colours().ink(), x + SWATCH + AFTER_SWATCH, baseline, Slide.Align.LEFT);
      x += width + BETWEEN;
    }
    return y + SWATCH;
  }

  /** A square; where one category is highlighted, half of it in the colour of the others. */
  private static void swatch(Slide slide, Figures figures, int series, double x, double y) {
    slide.fill(new Rectangle2D.Double(x, y, SWATCH, SWATCH), figures.palette().series(series));
    if (figures.palette().followsHighlight()) {
      slide.fill(
          new Rectangle2D.Double(x + SWATCH / 2, y, SWATCH / 2, SWATCH),
          figures.palette().context(series));
    }
  }
}
