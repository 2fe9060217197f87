package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.ShareStack;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

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
  private final double pitch;
  private final ShareStack shares;
  private final Range range;
  private final Font font;

  private StackedShares(Slide slide, Rectangle2D area, Figures figures) {
    this.slide = slide;
    this.figures = figures;
    shares = new ShareStack(figures.data().values());
    pitch = area.getHeight() / figures.categories().size();
    font = Typeface.regular(Math.min(LARGEST_LABEL, pitch * 0.6));
    Rectangle2D right = CategoryGutter.draw(slide, area, figures);
    double notes = Math.ceil(widestNote());
    plot =
        new Rectangle2D.Double(
            right.getX(), right.getY(), right.getWidth() - notes, right.getHeight());
    range = new Range(shares.least(), shares.greatest());
  }

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    StackedShares chart = new StackedShares(slide, area, figures);
    Map<BarPlot.Slot, Rectangle2D> bars =
        BarPlot.draw(
            slide,
            chart.plot,
            chart.dataset(),
            chart.renderer(),
            PlotOrientation.HORIZONTAL,
            chart.range,
            1);
    double zero = chart.x(0);
    slide.line(zero, chart.plot.getY(), zero, chart.plot.getMaxY(), slide.colours().muted(), 2);
    bars.forEach(chart::label);
    chart.drawNotes();
  }

  private CategoryDataset dataset() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        data.setValue((Number) shares.share(s, c), s, c);
      }
    }
    return data;
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
            && shares.isWritten(
                slot.series(),
                slot.category(),
                plot.getWidth(),
                Typeface.width(text, font) + SPACE);
    if (fits) {
      int rgb = figures.palette().textOn(figures.palette().series(slot.series()));
      slide.centred(
          List.of(text), font, rgb, bar.getCenterX(), bar.getCenterY(), Slide.Align.CENTRE);
    }
  }

  /** Names the missing parts of a category beyond its bar, or that it has no bar at all. */
  private List<String> note(int category) {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    int count = 0;
    for (int s = 0; s < figures.seriesCount(); s++) {
      if (figures.isMissing(s, category)) {
        String name = figures.spec().series().get(s).label();
        missing.computeIfAbsent(figures.label(s, category), x -> new ArrayList<>()).add(name);
        count++;
      }
    }
    if (count == figures.seriesCount() || (count == 0 && shares.whole(category) == 0)) {
      return List.of(figures.label(0, category));
    }
    String note =
        missing.entrySet().stream()
            .map(one -> one.getKey() + " " + String.join(", ", one.getValue()))
            .collect(Collectors.joining(", "));
    int most = Math.max(1, (int) (pitch / (font.getSize2D() * Typeface.LEADING)));
    return note.isEmpty() ? List.of() : Typeface.breaks(font).lines(note, WIDEST_NOTE, most);
  }

  private double widestNote() {
    return IntStream.range(0, figures.categories().size())
        .mapToObj(this::note)
        .filter(note -> !note.isEmpty())
        .mapToDouble(note -> SPACE + Typeface.breaks(font).widest(note))
        .max()
        .orElse(0);
  }

  private void drawNotes() {
    for (int c = 0; c < figures.categories().size(); c++) {
      if (!note(c).isEmpty() && font.getSize2D() >= SMALLEST_LABEL) {
        double end = shares.whole(c) == 0 ? x(0) : plot.getMaxX();
        double middle = plot.getY() + (c + 0.5) * pitch;
        slide.centred(
            note(c), font, slide.colours().muted(), end + SPACE, middle, Slide.Align.LEFT);
      }
    }
  }

  private double x(double share) {
    return plot.getX() + (share - range.getLowerBound()) / range.getLength() * plot.getWidth();
  }
}
