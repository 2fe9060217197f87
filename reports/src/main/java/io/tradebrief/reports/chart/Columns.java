package io.tradebrief.reports.chart;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.Range;

/** Vertical columns over an ordered category, up and down from zero. */
final class Columns {
  private Columns() {}

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    ColumnLayout layout = ColumnLayout.of(area, figures, figures.ticks(), false);
    Rectangle2D plot = layout.plot();
    Range range =
        layout
            .ticks()
            .map(ValueTicks::range)
            .orElseGet(() -> LabelledScale.over(reaches(figures, layout), plot.getHeight()));
    layout.draw(slide);
    Map<BarPlot.Slot, Rectangle2D> bars =
        BarPlot.draw(
            slide,
            plot,
            BarPlot.dataset(figures),
            renderer(figures),
            PlotOrientation.VERTICAL,
            range,
            figures.seriesCount());
    double zero = plot.getMaxY() + range.getLowerBound() / range.getLength() * plot.getHeight();
    slide.line(plot.getX(), zero, plot.getMaxX(), zero, slide.colours().muted(), 2);
    if (layout.isLabelled()) {
      label(slide, figures, layout, bars, zero);
    }
  }

  private static BarRenderer renderer(Figures figures) {
    return new BarRenderer() {
      @Override
      public Paint getItemPaint(int series, int category) {
        return BarPlot.paint(figures.palette().bar(series, category));
      }
    };
  }

  private static List<LabelledScale.Reach> reaches(Figures figures, ColumnLayout layout) {
    List<LabelledScale.Reach> reaches = new ArrayList<>();
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        reaches.add(
            new LabelledScale.Reach(
                figures.value(s, c).orElse(0), layout.labelHeight(), figures.isForward(s, c)));
      }
    }
    return reaches;
  }

  private static void label(
      Slide slide,
      Figures figures,
      ColumnLayout layout,
      Map<BarPlot.Slot, Rectangle2D> bars,
      double zero) {
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        Rectangle2D bar = bars.get(new BarPlot.Slot(s, c));
        boolean above = figures.isForward(s, c);
        double end = bar == null ? zero : above ? bar.getMinY() : bar.getMaxY();
        double pitch = layout.pitch(figures);
        double x = layout.plot().getX() + BarPlot.middle(pitch, figures.seriesCount(), s, c);
        layout.label(
            slide,
            figures.label(s, c),
            figures.isHighlighted(c),
            bar == null ? slide.colours().muted() : slide.colours().ink(),
            x,
            end,
            above);
      }
    }
  }
}
