package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.LineStyle;
import io.tradebrief.reports.table.ChartSpec;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over an ordered category or days; a missing value leaves a gap, never a slope across. */
final class Lines {
  private static final float STROKE = 4.5f;
  private static final double DOT = 6;

  private final Slide slide;
  private final Figures figures;
  private final LineCourse course;
  private final Rectangle2D plot;
  private final Range places;
  private final Range values;

  private Lines(Slide slide, Rectangle2D area, Figures figures) {
    this.slide = slide;
    this.figures = figures;
    course = LineCourse.of(figures);
    ValueTicks ticks = figures.ticks();
    EndLabels ends = EndLabels.of(figures);
    double left = Math.ceil(ticks.width());
    double width = Math.floor(area.getWidth() - left - ends.width());
    places = places(width);
    values = ticks.range();
    double pitch = width / places.getLength() * (course.last() - course.first());
    AxisLabels names =
        new AxisFit(
                course.names(),
                pitch / Math.max(1, course.names().size() - 1),
                i -> x(course.namePlace().applyAsDouble(i), area.getX() + left, width))
            .some();
    plot =
        new Rectangle2D.Double(
            area.getX() + left, area.getY(), width, Math.floor(area.getHeight() - names.height()));
    draw(ticks, names, ends);
  }

  static void draw(Slide slide, Rectangle2D area, Figures figures) {
    new Lines(slide, area, figures);
  }

  private void draw(ValueTicks ticks, AxisLabels names, EndLabels ends) {
    ticks.drawLeft(slide, plot);
    if (values.contains(0)) {
      slide.line(plot.getX(), y(0), plot.getMaxX(), y(0), slide.colours().muted(), 2);
    }
    names.draw(slide, plot.getMaxY());
    for (AxisLabels.Entry entry : names.entries()) {
      double x = x(course.namePlace().applyAsDouble(entry.index()));
      slide.line(x, plot.getMaxY(), x, plot.getMaxY() + 6, slide.colours().muted(), 1.5);
    }
    drawLines();
    ends.draw(slide, plot, c -> x(course.categoryPlace().applyAsDouble(c)), this::y);
  }

  /** Draws beyond the plot by a dot's size, so that lines along its edges are not cut. */
  private void drawLines() {
    double beyond = DOT / plot.getHeight() * values.getLength();
    Range wider = new Range(values.getLowerBound() - beyond, values.getUpperBound() + beyond);
    Rectangle2D area =
        new Rectangle2D.Double(
            plot.getX(), plot.getY() - DOT, plot.getWidth(), plot.getHeight() + 2 * DOT);
    XYPlot lines = new XYPlot(dataset(), axis(places), axis(wider), renderer());
    lines.setInsets(RectangleInsets.ZERO_INSETS);
    lines.setAxisOffset(RectangleInsets.ZERO_INSETS);
    lines.setBackgroundPaint(null);
    lines.setOutlineVisible(false);
    lines.setDomainGridlinesVisible(false);
    lines.setRangeGridlinesVisible(false);
    slide.drew(lines.getDataset());
    lines.draw(slide.graphics(), area, new Point2D.Double(), null, null);
  }

  private static NumberAxis axis(Range range) {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(range);
    axis.setTickUnit(new NumberTickUnit(range.getLength()));
    return axis;
  }

  private XYSeriesCollection dataset() {
    XYSeriesCollection data = new XYSeriesCollection();
    for (int s = 0; s < figures.seriesCount(); s++) {
      XYSeries series = new XYSeries(s, false, true);
      for (LineCourse.Point point : course.points()) {
        series.add(point.place(), figures.value(s, point.category()).orElse(Double.NaN), false);
      }
      data.addSeries(series);
    }
    return data;
  }

  private XYLineAndShapeRenderer renderer() {
    List<List<Boolean>> dots =
        IntStream.range(0, figures.seriesCount()).mapToObj(s -> course.dots(figures, s)).toList();
    XYLineAndShapeRenderer renderer =
        new XYLineAndShapeRenderer(true, true) {
          @Override
          public boolean getItemShapeVisible(int series, int point) {
            return dots.get(series).get(point);
          }
        };
    // One path a line: the dashes would begin anew at every point otherwise.
    renderer.setDrawSeriesLineAsPath(true);
    for (int s = 0; s < figures.seriesCount(); s++) {
      renderer.setSeriesPaint(s, BarPlot.paint(figures.palette().series(s)));
      renderer.setSeriesStroke(s, stroke(LineStyle.of(s)));
      renderer.setSeriesShape(s, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
    }
    return renderer;
  }

  private static BasicStroke stroke(LineStyle style) {
    float[] dashes =
        switch (style) {
          case SOLID -> null;
          case DASHED -> new float[] {16, 9};
          case DOTTED -> new float[] {4.5f, 9};
          case DASH_DOT -> new float[] {18, 9, 4.5f, 9};
        };
    int cap = style == LineStyle.SOLID ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    return new BasicStroke(STROKE, cap, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  /** The places along the axis, with room for the dots at both ends. */
  private Range places(double width) {
    double length = course.last() - course.first();
    double dots = (length + 1) * 2 * DOT / width;
    double room = figures.spec().kind() == ChartSpec.Kind.STEPS ? dots : Math.max(0.2, dots);
    return new Range(course.first() - room, course.last() + room);
  }

  private double x(double place) {
    return x(place, plot.getX(), plot.getWidth());
  }

  private double x(double place, double left, double width) {
    return left + (place - places.getLowerBound()) / places.getLength() * width;
  }

  private double y(double value) {
    return plot.getMaxY()
        - (value - values.getLowerBound()) / values.getLength() * plot.getHeight();
  }
}
