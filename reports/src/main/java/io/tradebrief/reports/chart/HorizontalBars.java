package io.tradebrief.reports.chart;

import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.Range;

/** Horizontal bars with their values at their ends, to one side of zero or to both. */
final class HorizontalBars {
  private static final double LARGEST_LABEL = 22;

  /** Labels below this size cannot be read from a slide; an axis replaces them. */
  private static final double SMALLEST_LABEL = 10.5;

  /** A value may be a little larger than its bar is thick, for its letters are lower. */
  private static final double LABEL_TO_BAR = 1.04;

  private static final double SPACE = 8;
  private static final double BEFORE_NEGATIVE = 26;

  private final Slide slide;
  private final Figures figures;
  private final Rectangle2D plot;
  private final double labelSize;

  /** The room of one bar with its part of the gap. */
  private final double slot;

  /** Whether bars are thinner than their values, which then spread over the gap too. */
  private final boolean thin;

  private HorizontalBars(Slide slide, Rectangle2D area, Figures figures) {
    this.slide = slide;
    this.figures = figures;
    double pitch = area.getHeight() / figures.categories().size();
    slot = pitch / figures.seriesCount();
    double bar = slot * (1 - BarPlot.gap(pitch, figures.seriesCount()));
    thin = bar * LABEL_TO_BAR < LARGEST_LABEL;
    double size = figures.seriesCount() == 1 ? pitch * 0.86 : slot * LABEL_TO_BAR;
    labelSize = Math.min(LARGEST_LABEL, size);
    double axis = isLabelled() ? 0 : ValueTicks.height();
    Rectangle2D beside =
        CategoryGutter.draw(
            slide,
            new Rectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), Math.floor(area.getHeight() - axis)),
            figures);
    // A value left of its bar needs more distance, or it reads as part of the name beside it.
    double apart = figures.present().anyMatch(value -> value < 0) ? BEFORE_NEGATIVE : 0;
    plot =
        new Rectangle2D.Double(
            beside.getX() + apart, beside.getY(), beside.getWidth() - apart, beside.getHeight());
  }

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    new HorizontalBars(slide, area, figures).draw();
  }

  private boolean isLabelled() {
    return labelSize >= SMALLEST_LABEL;
  }

  private void draw() {
    Range range = isLabelled() ? LabelledScale.over(reaches(), plot.getWidth()) : axis();
    BarRenderer renderer =
        new BarRenderer() {
          @Override
          public Paint getItemPaint(int series, int category) {
            return BarPlot.paint(figures.palette().bar(series, category));
          }
        };
    Map<BarPlot.Slot, Rectangle2D> bars =
        BarPlot.draw(
            slide,
            plot,
            BarPlot.dataset(figures),
            renderer,
            PlotOrientation.HORIZONTAL,
            range,
            figures.seriesCount());
    double zero = plot.getX() - range.getLowerBound() / range.getLength() * plot.getWidth();
    slide.line(zero, plot.getY(), zero, plot.getMaxY(), slide.colours().muted(), 2);
    if (isLabelled()) {
      label(bars, zero);
    }
  }

  /** Ticks from zero to both extremes, drawn before the bars so that these cover the grid. */
  private Range axis() {
    ValueTicks ticks = figures.ticks();
    ticks.drawBelow(slide, plot);
    return ticks.range();
  }

  private List<LabelledScale.Reach> reaches() {
    List<LabelledScale.Reach> reaches = new ArrayList<>();
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        double width = SPACE + Typeface.width(figures.label(s, c), font(c));
        reaches.add(
            new LabelledScale.Reach(figures.value(s, c).orElse(0), width, figures.isForward(s, c)));
      }
    }
    return reaches;
  }

  private Font font(int category) {
    boolean plain = figures.seriesCount() == 1 && !figures.palette().hasHighlight();
    return plain || figures.isHighlighted(category)
        ? Typeface.bold(labelSize)
        : Typeface.regular(labelSize);
  }

  private void label(Map<BarPlot.Slot, Rectangle2D> bars, double zero) {
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        Rectangle2D bar = bars.get(new BarPlot.Slot(s, c));
        double pitch = plot.getHeight() / figures.categories().size();
        double within =
            thin
                ? c * pitch + (s + 0.5) * slot
                : BarPlot.middle(pitch, figures.seriesCount(), s, c);
        double middle = plot.getY() + within;
        boolean forward = figures.isForward(s, c);
        double end = bar == null ? zero : forward ? bar.getMaxX() : bar.getMinX();
        slide.centred(
            List.of(figures.label(s, c)),
            font(c),
            bar == null ? slide.colours().muted() : slide.colours().ink(),
            forward ? end + SPACE : end - SPACE,
            middle,
            forward ? Slide.Align.LEFT : Slide.Align.RIGHT);
      }
    }
  }
}
