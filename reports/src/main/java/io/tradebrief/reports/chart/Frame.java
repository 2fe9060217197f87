package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.SeriesNames;
import io.tradebrief.reports.table.ChartSpec;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;

/** What every chart has: finding and subtitle above, the source below, a legend if it needs one. */
final class Frame {
  private static final double SPACE = 18;

  private Frame() {}

  /** Draws the frame and returns the area that it leaves for the figures. */
  static Rectangle2D draw(Slide slide, Figures figures) {
    ChartSpec spec = figures.spec();
    double y = Slide.MARGIN - 4;
    y = block(slide, spec.title(), Typeface::bold, 37, 28, slide.colours().accent(), y);
    y = block(slide, spec.subtitle(), Typeface::regular, 25, 20, slide.colours().muted(), y + 14);
    if (SeriesNames.inLegend(spec) && !figures.isEmpty()) {
      y = Legend.draw(slide, figures, y + SPACE);
    }
    double bottom = source(slide, figures) - SPACE;
    double top = Math.rint(y + SPACE + 6);
    return new Rectangle2D.Double(Slide.MARGIN, top, Slide.INNER_WIDTH, Math.floor(bottom - top));
  }

  /** Writes two lines at most, smaller if that shows the whole text; returns where they end. */
  private static double block(
      Slide slide,
      String text,
      DoubleFunction<Font> face,
      double size,
      double smallest,
      int rgb,
      double top) {
    Font font = face.apply(size);
    while (font.getSize2D() > smallest && !Typeface.breaks(font).fits(text, Slide.INNER_WIDTH, 2)) {
      font = font.deriveFont(font.getSize2D() - 1);
    }
    double y = top;
    for (String line : Typeface.breaks(font).balanced(text, Slide.INNER_WIDTH, 2)) {
      y += font.getSize2D() * (y > top ? Typeface.LEADING : Typeface.CAPITAL);
      slide.text(line, font, rgb, Slide.MARGIN, y, Slide.Align.LEFT);
    }
    return y + font.getSize2D() * Typeface.DESCENT;
  }

  /** Writes the source at the foot, explains the shorthand in use, and returns where it begins. */
  private static double source(Slide slide, Figures figures) {
    Font font = Typeface.regular(19);
    String missing = missing(figures);
    String source = figures.spec().source() + (missing.isEmpty() ? "" : " " + missing);
    List<String> lines = Typeface.breaks(font).lines(source, Slide.INNER_WIDTH, 3);
    double leading = font.getSize2D() * Typeface.LEADING;
    double baseline = Slide.HEIGHT - Slide.MARGIN + 8 - (lines.size() - 1) * leading;
    double top = baseline - font.getSize2D() * Typeface.CAPITAL;
    for (String line : lines) {
      slide.text(line, font, slide.colours().muted(), Slide.MARGIN, baseline, Slide.Align.LEFT);
      baseline += leading;
    }
    return top;
  }

  /** Explains what stands in place of missing values: shorthand, or a gap in a line. */
  private static String missing(Figures figures) {
    if (figures.isEmpty() || figures.missing().isEmpty()) {
      return "";
    }
    ChartSpec.Kind kind = figures.spec().kind();
    boolean gaps = kind == ChartSpec.Kind.LINES || kind == ChartSpec.Kind.STEPS;
    return (gaps ? "Gaps: " + figures.gaps() : "Missing: " + figures.missing()) + ".";
  }
}
