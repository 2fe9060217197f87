package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.BarGap;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws bars without any text and tells where each came to lie. */
final class BarPlot {
  /** The bar of one value. */
  record Slot(int series, int category) {}

  /** A bar of this thickness has room for a value that can be read. */
  private static final double THICK = 14;

  private static final double THICKEST = 110;

  private BarPlot() {}

  /** The free share of the pitch. */
  static double gap(double pitch, int barsInCategory) {
    return BarGap.share(barsInCategory, pitch, THICK, THICKEST);
  }

  /** Where the middle of a bar lies, also of one that is missing, from the plot's first edge. */
  static double middle(double pitch, int barsInCategory, int series, int category) {
    double gap = gap(pitch, barsInCategory);
    return (category + gap / 2 + (series + 0.5) * (1 - gap) / barsInCategory) * pitch;
  }

  /**
   * Draws {@code data} exactly within {@code area}, whose corners must be whole numbers.
   *
   * @param range the values at the area's two edges
   * @param barsInCategory how many bars of a category lie side by side
   */
  static Map<Slot, Rectangle2D> draw(
      Slide slide,
      Rectangle2D area,
      CategoryDataset data,
      BarRenderer renderer,
      PlotOrientation orientation,
      Range range,
      int barsInCategory) {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(barsInCategory > 1 ? 0.04 : 0);
    boolean horizontal = orientation.equals(PlotOrientation.HORIZONTAL);
    int categories = data.getColumnCount();
    double pitch = (horizontal ? area.getHeight() : area.getWidth()) / categories;
    double gap = gap(pitch, barsInCategory);
    CategoryPlot plot =
        new CategoryPlot(data, categoryAxis(gap, categories), valueAxis(range), renderer);
    plot.setOrientation(orientation);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    ChartRenderingInfo info = new ChartRenderingInfo();
    slide.drew(data);
    plot.draw(slide.graphics(), area, new Point2D.Double(), null, info.getPlotInfo());
    return bars(info, data);
  }

  /** The values as the library reads them; keys are numbers, for two names may be the same. */
  static CategoryDataset dataset(Figures figures) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int s = 0; s < figures.seriesCount(); s++) {
      for (int c = 0; c < figures.categories().size(); c++) {
        OptionalDouble value = figures.value(s, c);
        data.setValue(value.isPresent() ? (Number) value.getAsDouble() : null, s, c);
      }
    }
    return data;
  }

  /** A renderer's paint is an object a bar, so that each can have its own. */
  static Paint paint(int rgb) {
    return new Color(rgb);
  }

  private static CategoryAxis categoryAxis(double gap, int categories) {
    CategoryAxis axis = new CategoryAxis();
    axis.setVisible(false);
    // Half a gap at both ends, so that every category has the same pitch.
    axis.setLowerMargin(gap / 2 / categories);
    axis.setUpperMargin(gap / 2 / categories);
    axis.setCategoryMargin(gap * (categories - 1) / categories);
    return axis;
  }

  private static NumberAxis valueAxis(Range range) {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(range);
    // One tick, for nothing of the axis is drawn; the default would search for a fitting unit.
    axis.setTickUnit(new NumberTickUnit(range.getLength()));
    return axis;
  }

  private static Map<Slot, Rectangle2D> bars(ChartRenderingInfo info, CategoryDataset data) {
    Map<Slot, Rectangle2D> bars = new HashMap<>();
    for (Object entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof CategoryItemEntity item) {
        int series = data.getRowIndex(item.getRowKey());
        int category = data.getColumnIndex(item.getColumnKey());
        bars.put(new Slot(series, category), item.getArea().getBounds2D());
      }
    }
    return bars;
  }
}
