package io.tradebrief.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.Range;

/**
 * Bars of equal length divided by share. Negative parts lie left of zero and count with their size,
 * as in a spreadsheet's chart of this kind. Labels are the values themselves.
 */
final class StackedShares {
  private static final double LARGEST_LABEL = 22;
  private static final double SMALLEST_LABEL = 10.5;
  private static final double WIDEST_NOTE = 260;
  private static final double SPACE = 10;

  private final Slide slide;
  private final Figures figures;
  private final Rectangle2D plot;
  private final Shares shares;
  private final Range range;
  private final Font font;

  private StackedShares(Slide slide, Rectangle2D area, Figures figures) {
    this.slide = slide;
    this.figures = figures;
    double pitch = area.getHeight() / figures.categories().size();
    font = Typeface.regular(Math.min(LARGEST_LABEL, pitch * 0.74));
    Rectangle2D right = CategoryGutter.draw(slide, area, figures);
    double notes = Math.ceil(widestNote());
    plot =
        new Rectangle2D.Double(
            right.getX(), right.getY(), right.getWidth() - notes, right.getHeight());
    shares = Shares.of(figures);
    range = shares.range();
  }

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    StackedShares chart = new StackedShares(slide, area, figures);
    Map<BarPlot.Slot, Rectangle2D> bars =
        BarPlot.draw(
            slide,
            chart.plot,
            chart.shares.data(),
            chart.renderer(),
            PlotOrientation.HORIZONTAL,
            chart.range,
            1);
    double zero = chart.x(0);
    slide.line(zero, chart.plot.getY(), zero, chart.plot.getMaxY(), slide.colours().muted(), 2);
    bars.forEach(chart::label);
    chart.drawNotes();
  }

  private StackedBarRenderer renderer() {
    StackedBarRenderer renderer =
        new StackedBarRenderer() {
          @Override
          public Paint getItemPaint(int series, int category) {
            return BarPlot.paint(figures.palette().series(series));
          }
        };
    renderer.setDrawBarOutline(true);
    renderer.setDefaultOutlinePaint(Color.WHITE);
    renderer.setDefaultOutlineStroke(new BasicStroke(3));
    renderer.setAutoPopulateSeriesOutlinePaint(false);
    renderer.setAutoPopulateSeriesOutlineStroke(false);
    return renderer;
  }

  private void label(BarPlot.Slot slot, Rectangle2D bar) {
    String text = figures.label(slot.series(), slot.category());
    boolean fits =
        font.getSize2D() >= SMALLEST_LABEL
            && Typeface.width(text, font) + SPACE <= bar.getWidth()
            && !figures.isMissing(slot.series(), slot.category());
    if (fits) {
      int rgb = figures.palette().textOn(figures.palette().series(slot.series()));
      slide.centred(
          List.of(text), font, rgb, bar.getCenterX(), bar.getCenterY(), Slide.Align.CENTRE);
    }
  }

  /** Names the missing parts of a category beyond its bar, or that it has no bar at all. */
  private String note(int category) {
    List<String> missing =
        IntStream.range(0, figures.seriesCount())
            .filter(s -> figures.isMissing(s, category))
            .mapToObj(
                s -> figures.label(s, category) + " " + figures.spec().series().get(s).label())
            .toList();
    if (missing.size() == figures.seriesCount()) {
      return figures.label(0, category);
    }
    String note =
        missing.isEmpty() && Shares.size(figures, category) == 0 ? figures.label(0, category) : "";
    return missing.isEmpty() ? note : String.join(", ", missing);
  }

  private double widestNote() {
    return IntStream.range(0, figures.categories().size())
        .mapToDouble(c -> note(c).isEmpty() ? 0 : SPACE + Typeface.width(shown(note(c)), font))
        .max()
        .orElse(0);
  }

  private String shown(String note) {
    return Wrapping.lines(note, font, WIDEST_NOTE, 1).get(0);
  }

  private void drawNotes() {
    double pitch = plot.getHeight() / figures.categories().size();
    for (int c = 0; c < figures.categories().size(); c++) {
      if (!note(c).isEmpty() && font.getSize2D() >= SMALLEST_LABEL) {
        double end = Shares.size(figures, c) == 0 ? x(0) : plot.getMaxX();
        double middle = plot.getY() + (c + 0.5) * pitch;
        slide.centred(
            List.of(shown(note(c))),
            font,
            slide.colours().muted(),
            end + SPACE,
            middle,
            Slide.Align.LEFT);
      }
    }
  }

  private double x(double share) {
    return plot.getX() + (share - range.getLowerBound()) / range.getLength() * plot.getWidth();
  }
}
