package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.layout.LabelPattern;
import io.tradebrief.reports.layout.LinePoints;
import io.tradebrief.reports.layout.LineStyle;
import io.tradebrief.reports.table.ChartSpec;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** Lines over an ordered category, told apart by colour and by dashes, and named at their ends. */
public record LinePlot(ChartSpec spec, ChartLayout layout, List<SeriesBlock> blocks) {
  private static final double POINTS = 2.25;

  public void draw(CTPlotArea area) {
    CTLineChart chart = area.addNewLineChart();
    chart.addNewGrouping().setVal(STGrouping.STANDARD);
    chart.addNewVaryColors().setVal(false);
    AxisTicks ticks = AxisTicks.of(spec.kind(), SeriesBlock.values(blocks));
    double[] shifts = EndLabels.shifts(blocks, ticks, layout.plotHeight(), layout.height());
    for (int i = 0; i < blocks.size(); i++) {
      draw(SeriesXml.add(chart, blocks.get(i)), i, shifts[i]);
    }
    chart.addNewMarker().setVal(true);
    chart.addNewAxId().setVal(AxesXml.CATEGORY_AXIS);
    chart.addNewAxId().setVal(AxesXml.VALUE_AXIS);
    AxesXml axes = new AxesXml(area, false, layout.look());
    SeriesBlock first = blocks.get(0);
    axes.categories(TickInterval.of(first.categories(), layout.plotWidth()), first.categories());
    String pattern = LabelPattern.forSteps(spec.pattern(), ticks.step());
    axes.values(ValueRange.of(ticks), pattern, true, true);
  }

  private void draw(CTLineSer series, int index, double shift) {
    int rgb = layout.look().palette().series(index);
    CTLineProperties line = Ink.line(series.getSpPr(), rgb, POINTS);
    line.addNewPrstDash().setVal(dashes(LineStyle.of(index)));
    line.addNewRound();
    SeriesBlock block = blocks.get(index);
    boolean alone = EndLabels.hasLonePoint(block);
    series.addNewMarker().addNewSymbol().setVal(alone ? STMarkerStyle.CIRCLE : STMarkerStyle.NONE);
    if (alone) {
      // Between two gaps there is no line to see, so such a series shows its points.
      series.getMarker().addNewSize().setVal((short) 5);
      Ink.fill(series.getMarker().addNewSpPr(), rgb);
      Ink.noOutline(series.getMarker().getSpPr());
    }
    int last = LinePoints.last(block.values());
    var labels = series.addNewDLbls();
    if (last >= 0) {
      boolean oneLine = EndLabels.width(block) <= layout.right();
      int text = layout.look().palette().textOnPaper(index);
      LabelXml.end(labels, last, block.pattern(), text, shift, oneLine, layout.look());
    }
    LabelXml.none(labels);
  }

  private static STPresetLineDashVal.Enum dashes(LineStyle style) {
    return switch (style) {
      case SOLID -> STPresetLineDashVal.SOLID;
      case DASHED -> STPresetLineDashVal.SYS_DASH;
      case DOTTED -> STPresetLineDashVal.SYS_DOT;
      case DASH_DOT -> STPresetLineDashVal.LG_DASH_DOT;
    };
  }
}
