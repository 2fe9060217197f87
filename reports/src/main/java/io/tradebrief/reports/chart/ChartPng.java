package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws a chart as PNG: 1600×900 units, in as many pixels as its {@link PictureSize} asks. The same
 * table gives the same bytes wherever the same Java runs: letters are outlines of a font that comes
 * with the program, and nothing is read from the machine's own fonts, locale or clock.
 *
 * <p>Charts may be drawn in parallel. Each takes some 35 MB while it is drawn and encoded.
 */
public final class ChartPng {
  private ChartPng() {}

  /**
   * Draws {@code spec} into {@code file}, replacing it; the folder must exist.
   *
   * @throws IllegalArgumentException if the chart names what the table does not have
   * @throws IOException if the file cannot be written
   */
  public static void write(
      ChartSpec spec, ResultTable table, HouseStyle style, PictureSize size, Path file)
      throws IOException {
    Files.write(file, render(spec, table, style, size));
  }

  /**
   * Draws {@code spec} and returns the PNG file's bytes.
   *
   * @throws IllegalArgumentException if the chart names what the table does not have
   */
  public static byte[] render(
      ChartSpec spec, ResultTable table, HouseStyle style, PictureSize size) {
    Slide slide = draw(spec, table, style, size);
    return PngEncoding.of(slide.image(), size, spec.title(), spec.altText());
  }

  static Slide draw(ChartSpec spec, ResultTable table, HouseStyle style, PictureSize size) {
    Figures figures = Figures.of(spec, table, style.colours());
    Slide slide = new Slide(style.colours(), size);
    try {
      form(figures).draw(slide, Frame.draw(slide, figures), figures);
    } finally {
      slide.dispose();
    }
    return slide;
  }

  private static Form form(Figures figures) {
    if (figures.isEmpty()) {
      return NoData::draw;
    }
    return switch (figures.spec().kind()) {
      case BARS, DIVERGING_BARS -> HorizontalBars::draw;
      case COLUMNS -> Columns::draw;
      case WATERFALL -> Waterfall::draw;
      case LINES, STEPS -> Lines::draw;
      case STACKED_SHARES -> StackedShares::draw;
    };
  }
}
