package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
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
    AxesXml axes = new AxesXml(area, lying, layout.look());
    int interval =
        lying ? 1 : TickInterval.of(blocks.get(0).categories().cells(), layout.plotWidth());
    axes.categories(interval, blocks.get(0).categories().form());
    String pattern = LabelPattern.signed(spec.pattern());
    axes.values(ValueRange.of(blocks), pattern, !labelled, false);
  }

  private void draw(CTBarSer series, int index, boolean labelled) {
    ChartPalette palette = layout.look().palette();
    int usual = palette.followsHighlight() ? palette.context(index) : palette.series(index);
    Ink.fill(series.getSpPr(), usual);
    Ink.noOutline(series.getSpPr());
    SeriesBlock block = blocks.get(index);
    for (int i = 0; i < block.size(); i++) {
      if (palette.bar(index, i) != usual) {
        SeriesXml.paint(series, i, palette.bar(index, i));
      }
    }
    if (labelled) {
      String pattern = LabelPattern.signed(spec.pattern());
      LabelXml.values(
          series.addNewDLbls(), pattern, STDLblPos.OUT_END, palette.colours().ink(), layout.look());
    }
  }
}
