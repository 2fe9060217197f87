package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.RunningSteps;
import io.tradebrief.reports.layout.RunningSteps.Step;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** Steps from zero, each beginning where the one before ended, and their total as last column. */
final class Waterfall {
  private final Slide slide;
  private final Figures figures;
  private final List<Step> steps;
  private final ColumnLayout layout;
  private final Range range;

  private Waterfall(Slide slide, Rectangle2D area, Figures figures) {
    this.slide = slide;
    this.figures = figures;
    steps = RunningSteps.of(figures.data().values().get(0));
    layout = ColumnLayout.of(area, figures, figures.ticks(), true);
    range = layout.ticks().map(ValueTicks::range).orElseGet(this::labelledRange);
  }

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    Waterfall waterfall = new Waterfall(slide, area, figures);
    waterfall.layout.draw(slide);
    waterfall.drawColumns();
    waterfall.drawConnectors();
    if (waterfall.layout.isLabelled()) {
      waterfall.drawLabels();
    }
  }

  private Range labelledRange() {
    List<LabelledScale.Reach> reaches = new ArrayList<>();
    for (Step step : steps) {
      reaches.add(new LabelledScale.Reach(step.to(), layout.labelHeight(), step.rises()));
    }
    return LabelledScale.over(reaches, layout.plot().getHeight());
  }

  private void drawColumns() {
    Number[][] starts = new Number[1][steps.size()];
    Number[][] ends = new Number[1][steps.size()];
    for (int c = 0; c < steps.size(); c++) {
      Step step = steps.get(c);
      starts[0][c] = step.missing() ? null : (Number) Math.min(step.from(), step.to());
      ends[0][c] = step.missing() ? null : (Number) Math.max(step.from(), step.to());
    }
    IntervalBarRenderer renderer =
        new IntervalBarRenderer() {
          @Override
          public Paint getItemPaint(int series, int category) {
            return BarPlot.paint(colour(category));
          }
        };
    BarPlot.draw(
        slide,
        layout.plot(),
        new DefaultIntervalCategoryDataset(starts, ends),
        renderer,
        PlotOrientation.VERTICAL,
        range,
        1);
    double zero = y(0);
    slide.line(
        layout.plot().getX(), zero, layout.plot().getMaxX(), zero, slide.colours().muted(), 2);
  }

  private int colour(int category) {
    Step step = steps.get(category);
    return step.total()
        ? slide.colours().muted()
        : figures.palette().bySign(step.to() - step.from());
  }

  /** Thin lines at the running sum; none to a total that is not the sum of the steps shown. */
  private void drawConnectors() {
    double half = (1 - BarPlot.gap(layout.pitch(figures), 1)) / 2 * layout.pitch(figures);
    for (int c = 0; c + 1 < steps.size(); c++) {
      Step step = steps.get(c);
      Step next = steps.get(c + 1);
      if (!step.leadsTo(next)) {
        continue;
      }
      // A step too small to be seen is crossed by the line, like one that is missing.
      boolean seen = Math.abs(y(step.to()) - y(step.from())) > 1;
      double left = x(c) + (seen ? half : -half);

      slide.line(left, y(step.to()), x(c + 1) - half, y(step.to()), slide.colours().muted(), 1.5);
    }
  }

  private void drawLabels() {
    for (int c = 0; c < steps.size(); c++) {
      Step step = steps.get(c);
      layout.clear(slide, figures.label(0, c), x(c), y(step.to()), step.rises());
      layout.label(
          slide,
          figures.label(0, c),
          step.total(),
          step.missing() ? slide.colours().muted() : slide.colours().ink(),
          x(c),
          y(step.to()),
          step.rises());
    }
  }

  private double x(int category) {
    return layout.plot().getX() + (category + 0.5) * layout.pitch(figures);
  }

  private double y(double value) {
    double share = (value - range.getLowerBound()) / range.getLength();
    return layout.plot().getMaxY() - share * layout.plot().getHeight();
  }
}
