package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.BarGap;
import io.tradebrief.reports.layout.LabelPattern;
import io.tradebrief.reports.layout.ShareStack;
import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.NumberPattern;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Lying bars that each fill the whole width, with the value written inside every part. */
public record SharePlot(ChartSpec spec, ChartLayout layout, List<SeriesBlock> blocks) {
  private static final double SPACE = 8;

  public void draw(CTPlotArea area) {
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
    double pitch = layout.plotHeight() / blocks.get(0).size();
    double gap = BarGap.share(1, pitch, BarPlot.THICK, BarPlot.THICKEST);
    chart.addNewGapWidth().setVal(BarPlot.gapWidth(1, gap));
    chart.addNewOverlap().setVal(100);
    chart.addNewAxId().setVal(AxesXml.CATEGORY_AXIS);
    chart.addNewAxId().setVal(AxesXml.VALUE_AXIS);
    AxesXml axes = new AxesXml(area, true, layout.look());
    axes.categories(1, blocks.get(0).categories());
    axes.values(ValueRange.of(shares()), "0%", false, false);
  }

  private ShareStack shares() {
    return new ShareStack(SeriesBlock.values(blocks));
  }

  private void label(CTDLbls labels, int index) {
    SeriesBlock block = blocks.get(index);
    ShareStack shares = shares();
    NumberPattern number = NumberPattern.of(spec.pattern());
    TextMeasure measure = TextMeasure.plain(LabelXml.POINTS);
    for (int i = 0; i < block.size(); i++) {
      double text = measure.width(number.format(block.points().get(i).orZero())) + SPACE;
      if (!shares.isWritten(index, i, layout.plotWidth(), text)) {
        LabelXml.omit(labels, i);
      }
    }
    String pattern = LabelPattern.signed(spec.pattern());
    ChartPalette palette = layout.look().palette();
    int text = palette.textOn(palette.series(index));
    LabelXml.values(labels, pattern, STDLblPos.CTR, text, layout.look());
  }
}
