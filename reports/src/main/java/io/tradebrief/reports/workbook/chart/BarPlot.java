package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.layout.BarGap;
import io.tradebrief.reports.layout.LabelPattern;
import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.NumberPattern;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Bars side by side: lying, to both sides of zero, or standing. */
public record BarPlot(ChartSpec spec, ChartLayout layout, List<SeriesBlock> blocks) {
  /** A bar of this thickness, in pixels, has room for a value that can be read. */
  public static final double THICK = 12;

  static final double THICKEST = 70;
  private static final double BETWEEN_VALUES = 4;

  public void draw(CTPlotArea area) {
    boolean lying = spec.kind() != ChartSpec.Kind.COLUMNS;
    int categories = blocks.get(0).size();
    double pitch = (lying ? layout.plotHeight() : layout.plotWidth()) / categories;
    double gap = BarGap.share(blocks.size(), pitch, THICK, THICKEST);
    boolean labelled = lying || widestValue() <= pitch * (1 - gap) / blocks.size();
    CTBarChart chart = area.addNewBarChart();
    chart.addNewBarDir().setVal(lying ? STBarDir.BAR : STBarDir.COL);
    chart.addNewGrouping().setVal(STBarGrouping.CLUSTERED);
    chart.addNewVaryColors().setVal(false);
    for (int i = 0; i < blocks.size(); i++) {
      draw(SeriesXml.add(chart, blocks.get(i)), i, labelled);
    }
    chart.addNewGapWidth().setVal(gapWidth(blocks.size(), gap));
    chart.addNewOverlap().setVal(0);
    chart.addNewAxId().setVal(AxesXml.CATEGORY_AXIS);
    chart.addNewAxId().setVal(AxesXml.VALUE_AXIS);
    AxesXml axes = new AxesXml(area, lying, layout.look());
    int interval = lying ? 1 : TickInterval.of(blocks.get(0).categories(), layout.plotWidth());
    axes.categories(interval, blocks.get(0).categories());
    if (labelled) {
      String pattern = LabelPattern.signed(spec.pattern());
      axes.values(ValueRange.fromZero(blocks), pattern, false, false);
    } else {
      AxisTicks ticks = AxisTicks.of(spec.kind(), SeriesBlock.values(blocks));
      String pattern = LabelPattern.forSteps(spec.pattern(), ticks.step());
      axes.values(ValueRange.of(ticks), pattern, true, false);
    }
  }

  /** The space between categories in per cent of a bar, from its share of a category's room. */
  static int gapWidth(int bars, double gap) {
    return (int) Math.round(100 * bars * gap / (1 - gap));
  }

  private double widestValue() {
    NumberPattern pattern = NumberPattern.of(spec.pattern());
    TextMeasure measure = TextMeasure.plain(LabelXml.POINTS);
    return BETWEEN_VALUES
        + blocks.stream()
            .flatMap(block -> block.points().stream())
            .filter(point -> point.value().isPresent())
            .mapToDouble(point -> measure.width(pattern.format(point.orZero())))
            .max()
            .orElse(0);
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
