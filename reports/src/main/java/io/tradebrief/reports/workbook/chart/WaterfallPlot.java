package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.layout.BarGap;
import io.tradebrief.reports.layout.LabelPattern;
import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.NumberPattern;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Running steps as columns stacked on an invisible base; the last column is the total. */
public record WaterfallPlot(ChartSpec spec, ChartLayout layout, List<SeriesBlock> blocks) {
  /** A lower bar, in pixels, has no room for its value. */
  private static final double LEAST_BAR = 18;

  /** The height of a label with the room around it, in pixels. */
  private static final double LABEL_HEIGHT = 20;

  public void draw(CTPlotArea area) {
    CTBarChart chart = area.addNewBarChart();
    chart.addNewBarDir().setVal(STBarDir.COL);
    chart.addNewGrouping().setVal(STBarGrouping.STACKED);
    chart.addNewVaryColors().setVal(false);
    Ink.invisible(SeriesXml.add(chart, blocks.get(WaterfallSteps.BASE)).getSpPr());
    ChartPalette palette = layout.look().palette();
    String up = LabelPattern.increase(spec.pattern());
    String down = LabelPattern.decrease(spec.pattern());
    bars(chart, WaterfallSteps.INCREASE_ABOVE, palette.bySign(1), up);
    bars(chart, WaterfallSteps.INCREASE_BELOW, palette.bySign(1), up);
    bars(chart, WaterfallSteps.DECREASE_ABOVE, palette.bySign(-1), down);
    bars(chart, WaterfallSteps.DECREASE_BELOW, palette.bySign(-1), down);
    String signed = LabelPattern.signed(spec.pattern());
    bars(chart, WaterfallSteps.TOTAL, palette.total(), signed);
    double pitch = layout.plotWidth() / blocks.get(0).size();
    double gap = BarGap.share(1, pitch, BarPlot.THICK, BarPlot.THICKEST);
    chart.addNewGapWidth().setVal(BarPlot.gapWidth(1, gap));
    chart.addNewOverlap().setVal(100);
    chart.addNewAxId().setVal(AxesXml.CATEGORY_AXIS);
    chart.addNewAxId().setVal(AxesXml.VALUE_AXIS);
    AxesXml axes = new AxesXml(area, false, layout.look());
    axes.categories(1, blocks.get(0).categories());
    String ticks = LabelPattern.forSteps(spec.pattern(), ticks().step());
    axes.values(ValueRange.of(ticks()), ticks, true, false);
  }

  private AxisTicks ticks() {
    return AxisTicks.of(spec.kind(), SeriesBlock.values(blocks.subList(0, 1)));
  }

  private void bars(CTBarChart chart, int which, int rgb, String pattern) {
    CTBarSer series = SeriesXml.add(chart, blocks.get(which));
    Ink.fill(series.getSpPr(), rgb);
    Ink.noOutline(series.getSpPr());
    CTDLbls labels = series.addNewDLbls();
    List<SeriesBlock.Point> points = blocks.get(which).points();
    double length = ticks().greatest() - ticks().least();
    for (int i = 0; i < points.size(); i++) {
      double size = Math.abs(points.get(i).orZero());
      double height = size * layout.plotHeight() / length;
      double beyond = Math.abs(beyondZero(which, i));
      if (size > 0 && beyond > 0) {
        whole(labels, i, which, size, beyond);
      } else if (height == 0) {
        LabelXml.omit(labels, i);
      } else if (height < LEAST_BAR) {
        double below = falls(which, points.get(i).orZero()) ? 1 : -1;
        double shift = below * (height + LABEL_HEIGHT) / 2 / layout.height();
        LabelXml.shifted(labels, i, pattern, shift, layout.look());
      }
    }
    int text = layout.look().palette().textOn(rgb);
    LabelXml.values(labels, pattern, STDLblPos.CTR, text, layout.look());
  }

  private static boolean falls(int which, double value) {
    return which == WaterfallSteps.DECREASE_ABOVE
        || which == WaterfallSteps.DECREASE_BELOW
        || (which == WaterfallSteps.TOTAL && value < 0);
  }

  /** The part of a step that lies on the other side of zero than the bars {@code which}. */
  private double beyondZero(int which, int step) {
    int other =
        switch (which) {
          case WaterfallSteps.INCREASE_ABOVE -> WaterfallSteps.INCREASE_BELOW;
          case WaterfallSteps.INCREASE_BELOW -> WaterfallSteps.INCREASE_ABOVE;
          case WaterfallSteps.DECREASE_ABOVE -> WaterfallSteps.DECREASE_BELOW;
          case WaterfallSteps.DECREASE_BELOW -> WaterfallSteps.DECREASE_ABOVE;
          default -> which;
        };
    return other == which ? 0 : blocks.get(other).points().get(step).orZero();
  }

  /** A step that crosses zero has two parts and one label, its whole value on the longer part. */
  private void whole(CTDLbls labels, int step, int which, double size, double beyond) {
    boolean above =
        which == WaterfallSteps.INCREASE_ABOVE || which == WaterfallSteps.DECREASE_ABOVE;
    if (size < beyond || (size == beyond && !above)) {
      LabelXml.omit(labels, step);
      return;
    }
    NumberPattern pattern = NumberPattern.of(LabelPattern.step(spec.pattern()));
    double whole = falls(which, size) ? -size - beyond : size + beyond;
    LabelXml.text(labels, step, pattern.format(whole), layout.look());
  }
}
