package io.tradebrief.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;

/** Says that there is nothing to draw, and why, instead of leaving an empty picture. */
final class NoData {
  private NoData() {}

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    Font large = Typeface.bold(48);
    Font small = Typeface.regular(24);
    String reason =
        figures.categories().isEmpty()
            ? "The table has no rows to draw."
            : "Every value is missing: " + figures.missing() + ".";
    double middle = area.getCenterY();
    slide.text(
        "No data", large, slide.colours().muted(), area.getCenterX(), middle, Slide.Align.CENTRE);
    double line = middle + 52;
    for (String text : Typeface.breaks(small).lines(reason, area.getWidth() * 0.8, 3)) {
      slide.text(text, small, slide.colours().muted(), area.getCenterX(), line, Slide.Align.CENTRE);
      line += small.getSize2D() * 1.25;
    }
  }
}
