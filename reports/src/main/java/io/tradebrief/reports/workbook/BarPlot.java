package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Bars side by side: lying, to both sides of zero, or standing. */
record BarPlot(ChartSpec spec, ChartLayout layout, List<SeriesBlock> blocks) {
  /** More columns than this leave no room for a value above each. */
  private static final int MOST_LABELLED = 16;

  void draw(CTPlotArea area) {
    boolean lying = spec.kind() != ChartSpec.Kind.COLUMNS;
    int categories = blocks.get(0).size();
    boolean labelled = lying || categories * blocks.size() <= MOST_LABELLED;
    CTBarChart chart = area.addNewBarChart();
    chart.addNewBarDir().setVal(lying ? STBarDir.BAR : STBarDir.COL);
    chart.addNewGrouping().setVal(STBarGrouping.CLUSTERED);
    chart.addNewVaryColors().setVal(false);
    for (int i = 0; i < blocks.size(); i++) {
      draw(SeriesXml.add(chart, blocks.get(i)), i, labelled);
    }
    chart.addNewGapWidth().setVal(blocks.size() == 1 ? 45 : 60);
    chart.addNewOverlap().setVal(0);
    chart.addNewAxId().setVal(AxesXml.CATEGORY_AXIS);
    chart.addNewAxId().setVal(AxesXml.VALUE_AXIS);
    AxesXml axes = new AxesXml(area, lying);
    int interval =
        lying ? 1 : TickInterval.of(blocks.get(0).categories().cells(), layout.plotWidth());
    axes.categories(interval, blocks.get(0).categories().form());
    String pattern = LabelPattern.signed(spec.pattern());
    axes.values(ValueRange.of(blocks), pattern, !labelled, false);
  }

  private void draw(CTBarSer series, int index, boolean labelled) {
    boolean oneMarked = spec.highlight().isPresent() && blocks.size() == 1;
    Ink.fill(series.getSpPr(), oneMarked ? HouseStyle.CONTEXT_GREY : SeriesColors.series(index));
    Ink.noOutline(series.getSpPr());
    SeriesBlock block = blocks.get(index);
    for (int i = 0; i < block.size(); i++) {
      if (spec.kind() == ChartSpec.Kind.DIVERGING_BARS) {
        boolean negative = block.points().get(i).orZero() < 0;
        SeriesXml.paint(series, i, negative ? SeriesColors.DECREASE : SeriesColors.INCREASE);
      } else if (oneMarked && block.categories().raw(i).equals(spec.highlight().get())) {
        SeriesXml.paint(series, i, HouseStyle.ACCENT);
      }
    }
    if (labelled) {
      String pattern = LabelPattern.signed(spec.pattern());
      LabelXml.values(series.addNewDLbls(), pattern, STDLblPos.OUT_END, HouseStyle.INK);
    }
  }
}
