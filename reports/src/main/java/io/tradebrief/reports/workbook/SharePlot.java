package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Lying bars that each fill the whole width, with the value written inside every part. */
record SharePlot(ChartSpec spec, ChartLayout layout, List<SeriesBlock> blocks) {
  /** A narrower part, in pixels, has no room for its value. */
  private static final double LEAST_PART = 30;

  void draw(CTPlotArea area) {
    CTBarChart chart = area.addNewBarChart();
    chart.addNewBarDir().setVal(STBarDir.BAR);
    chart.addNewGrouping().setVal(STBarGrouping.PERCENT_STACKED);
    chart.addNewVaryColors().setVal(false);
    for (int i = 0; i < blocks.size(); i++) {
      CTBarSer series = SeriesXml.add(chart, blocks.get(i));
      Ink.fill(series.getSpPr(), layout.look().palette().series(i));
      Ink.line(series.getSpPr(), Ink.WHITE, 1.5);
      label(series.addNewDLbls(), i);
    }
    chart.addNewGapWidth().setVal(40);
    chart.addNewOverlap().setVal(100);
    chart.addNewAxId().setVal(AxesXml.CATEGORY_AXIS);
    chart.addNewAxId().setVal(AxesXml.VALUE_AXIS);
    AxesXml axes = new AxesXml(area, true, layout.look());
    axes.categories(1, blocks.get(0).categories().form());
    boolean parts = ValueRange.of(blocks).least() == 0;
    axes.values(parts ? ValueRange.wholes() : ValueRange.of(blocks), "0%", false, false);
  }

  private void label(CTDLbls labels, int index) {
    SeriesBlock block = blocks.get(index);
    for (int i = 0; i < block.size(); i++) {
      double whole = 0;
      for (SeriesBlock other : blocks) {
        whole += Math.abs(other.points().get(i).orZero());
      }
      double part = Math.abs(block.points().get(i).orZero());
      if (part * layout.plotWidth() < LEAST_PART * whole) {
        LabelXml.omit(labels, i);
      }
    }
    String pattern = LabelPattern.signed(spec.pattern());
    ChartPalette palette = layout.look().palette();
    int text = palette.textOn(palette.series(index));
    LabelXml.values(labels, pattern, STDLblPos.CTR, text, layout.look());
  }
}
