package io.tradebrief.reports.chart;

import java.awt.Font;
import java.util.List;

/** The category names below a chart, as {@link AxisFit} chose and placed them. */
record AxisLabels(Font font, List<Entry> entries) {
  /**
   * The lines written below one category.
   *
   * @param x the middle of the lines, which the slide's edge may have moved
   * @param width of the widest line
   */
  record Entry(int index, List<String> lines, double x, double width) {}

  private static final double SPACE = 16;

  double height() {
    return SPACE + lines() * font.getSize2D() * Typeface.LEADING;
  }

  /** The lines of the longest name. */
  int lines() {
    return entries.stream().mapToInt(entry -> entry.lines().size()).max().orElse(0);
  }

  /** Whether at least {@code between} lies between any two neighbours. */
  boolean areApart(double between) {
    for (int i = 1; i < entries.size(); i++) {
      Entry left = entries.get(i - 1);
      Entry right = entries.get(i);
      if (right.x() - left.x() < (left.width() + right.width()) / 2 + between) {
        return false;
      }
    }
    return true;
  }

  void draw(Slide slide, double top) {
    for (Entry entry : entries) {
      double baseline = top + SPACE + font.getSize2D() * Typeface.CAPITAL;
      for (String line : entry.lines()) {
        slide.text(line, font, slide.colours().ink(), entry.x(), baseline, Slide.Align.CENTRE);
        baseline += font.getSize2D() * Typeface.LEADING;
      }
    }
  }
}
