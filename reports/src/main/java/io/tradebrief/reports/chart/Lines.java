package io.tradebrief.reports.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over an ordered category; a missing value leaves a gap, never a slope across it. */
final class Lines {
  private static final float STROKE = 4.5f;
  private static final float[][] DASHES = {{}, {16, 9}, {4.5f, 9}, {18, 9, 4.5f, 9}};
  private static final double DOT = 6;

  /** An axis that would begin above this share of its end begins at zero instead. */
  private static final double NEAR_ZERO = 0.6;

  private Lines() {}

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    ValueTicks ticks = ticks(figures);
    EndLabels ends = EndLabels.of(figures);
    double left = Math.ceil(ticks.width());
    double width = Math.floor(area.getWidth() - left - ends.width());
    double pitch = width / places(figures, width).getLength();
    double plotLeft = area.getX() + left;
    AxisLabels names =
        new AxisFit(figures.categories(), pitch, c -> x(c, figures, plotLeft, width)).some();

    Rectangle2D plot =
        new Rectangle2D.Double(
            plotLeft, area.getY(), width, Math.floor(area.getHeight() - names.height()));
    ticks.drawLeft(slide, plot);
    if (ticks.range().contains(0)) {
      double zero = y(0, ticks.range(), plot);
      slide.line(plot.getX(), zero, plot.getMaxX(), zero, slide.colours().muted(), 2);
    }
    names.draw(slide, plot.getMaxY());
    for (AxisLabels.Entry entry : names.entries()) {
      double x = x(entry.index(), figures, plotLeft, width);
      slide.line(x, plot.getMaxY(), x, plot.getMaxY() + 6, slide.colours().muted(), 1.5);
    }
    drawLines(slide, plot, figures, ticks.range());
    ends.draw(
        slide, plot, c -> x(c, figures, plotLeft, width), value -> y(value, ticks.range(), plot));
  }

  /** Draws beyond the plot by a dot's size, so that lines along its edges are not cut. */
  private static void drawLines(Slide slide, Rectangle2D plot, Figures figures, Range values) {
    double beyond = DOT / plot.getHeight() * values.getLength();
    Range wider = new Range(values.getLowerBound() - beyond, values.getUpperBound() + beyond);
    Rectangle2D area =
        new Rectangle2D.Double(
            plot.getX(), plot.getY() - DOT, plot.getWidth(), plot.getHeight() + 2 * DOT);
    XYPlot lines = plot(figures, wider, plot.getWidth());
    slide.drew(lines.getDataset());
    lines.draw(slide.graphics(), area, new Point2D.Double(), null, null);
  }

  private static ValueTicks ticks(Figures figures) {
    double low = figures.present().min().orElse(0);
    double high = figures.present().max().orElse(0);
    boolean farFromZero = low > NEAR_ZERO * high && low > 0;
    return farFromZero
        ? ValueTicks.enclosing(low, high, 6, figures.pattern())
        : figures.ticksFromZero(6);
  }

  private static XYPlot plot(Figures figures, Range values, double width) {
    XYPlot plot =
        new XYPlot(dataset(figures), axis(places(figures, width)), axis(values), renderer(figures));

    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  private static NumberAxis axis(Range range) {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(range);
    axis.setTickUnit(new NumberTickUnit(range.getLength()));
    return axis;
  }

  private static XYSeriesCollection dataset(Figures figures) {
    XYSeriesCollection data = new XYSeriesCollection();
    for (int s = 0; s < figures.seriesCount(); s++) {
      XYSeries series = new XYSeries(s, false, false);
      for (int c = 0; c < figures.categories().size(); c++) {
        series.add(c, figures.value(s, c).orElse(Double.NaN), false);
      }
      data.addSeries(series);
    }
    return data;
  }

  private static XYLineAndShapeRenderer renderer(Figures figures) {
    XYLineAndShapeRenderer renderer =
        new XYLineAndShapeRenderer(true, true) {
          @Override
          public boolean getItemShapeVisible(int series, int category) {
            return isAlone(figures, series, category)
                || category == EndLabels.last(figures, series);
          }
        };
    // One path a line: the dashes would begin anew at every point otherwise.
    renderer.setDrawSeriesLineAsPath(true);
    for (int s = 0; s < figures.seriesCount(); s++) {
      renderer.setSeriesPaint(s, BarPlot.paint(figures.palette().series(s)));
      renderer.setSeriesStroke(s, stroke(DASHES[s]));
      renderer.setSeriesShape(s, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
    }
    return renderer;
  }

  private static BasicStroke stroke(float[] dashes) {
    return new BasicStroke(
        STROKE,
        dashes.length == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        dashes.length == 0 ? null : dashes,
        0);
  }

  /** Whether a value has no neighbour to draw a line to, and so needs a dot to be seen. */
  private static boolean isAlone(Figures figures, int series, int category) {
    return !isPresent(figures, series, category - 1) && !isPresent(figures, series, category + 1);
  }

  private static boolean isPresent(Figures figures, int series, int category) {
    return category >= 0
        && category < figures.categories().size()
        && !figures.isMissing(series, category);
  }

  private static double x(int category, Figures figures, double left, double width) {

    Range places = places(figures, width);
    double share = (category - places.getLowerBound()) / places.getLength();
    return left + share * width;
  }

  /** The categories' places 0, 1, 2 and so on, with room for the dots at both ends. */
  private static Range places(Figures figures, double width) {
    int last = figures.categories().size() - 1;
    double room = Math.max(0.2, (last + 1) * 2 * DOT / width);
    return new Range(-room, last + room);
  }

  private static double y(double value, Range range, Rectangle2D plot) {
    return plot.getMaxY() - (value - range.getLowerBound()) / range.getLength() * plot.getHeight();
  }
}
