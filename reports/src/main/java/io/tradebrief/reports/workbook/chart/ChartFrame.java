package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.workbook.sheet.LegalText;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** What every native chart has: a title, a text alternative, square corners, gaps for blanks. */
public final class ChartFrame {
  private final ChartSpec spec;
  private final ChartLayout layout;

  public ChartFrame(ChartSpec spec, ChartLayout layout) {
    this.spec = spec;
    this.layout = layout;
  }

  /** Creates the chart at {@code anchor} and gives the area its series are drawn in. */
  public CTPlotArea create(XSSFSheet sheet, XSSFClientAnchor anchor) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    CTNonVisualDrawingProps names =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    names.setName("Chart " + spec.id());
    names.setTitle(LegalText.of(spec.title()));
    names.setDescr(LegalText.of(spec.altText()));
    paper(chart.getCTChartSpace());
    CTChart drawing = chart.getCTChart();
    title(drawing.isSetTitle() ? drawing.getTitle() : drawing.addNewTitle());
    if (drawing.isSetAutoTitleDeleted()) {
      drawing.unsetAutoTitleDeleted();
    }
    drawing.addNewAutoTitleDeleted().setVal(false);
    if (layout.legend()) {
      legend(drawing.addNewLegend());
    }
    if (drawing.isSetPlotVisOnly()) {
      drawing.unsetPlotVisOnly();
    }
    // A filter on the table or on the chart data must not take points out of the chart.
    drawing.addNewPlotVisOnly().setVal(false);
    if (drawing.isSetDispBlanksAs()) {
      drawing.unsetDispBlanksAs();
    }
    drawing.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
    plot(drawing.getPlotArea());
    return drawing.getPlotArea();
  }

  private void paper(CTChartSpace space) {
    if (space.isSetRoundedCorners()) {
      space.unsetRoundedCorners();
    }
    space.addNewRoundedCorners().setVal(false);
    Ink.fill(space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr(), Ink.WHITE);
    Ink.noOutline(space.getSpPr());
    Ink.type(space.addNewTxPr(), LabelXml.POINTS, false, colours().ink(), layout.look().typeface());
  }

  private HouseStyle.Colours colours() {
    return layout.look().colours();
  }

  private void title(CTTitle title) {
    CTTextBody body = title.addNewTx().addNewRich();
    body.addNewBodyPr().setRot(0);
    body.addNewLstStyle();
    paragraphs(body, layout.title(), ChartLayout.TITLE_POINTS, true, colours().accent());
    paragraphs(body, layout.subtitle(), ChartLayout.SUBTITLE_POINTS, false, colours().muted());
    place(title.addNewLayout().addNewManualLayout(), 6, 8);
    title.addNewOverlay().setVal(false);
  }

  private void paragraphs(
      CTTextBody body, List<String> lines, double points, boolean bold, int rgb) {
    for (String line : lines) {
      CTTextParagraph paragraph = body.addNewP();
      paragraph.addNewPPr().setAlgn(STTextAlignType.L);
      Ink.type(paragraph.getPPr().addNewDefRPr(), points, bold, rgb, layout.look().typeface());
      CTRegularTextRun run = paragraph.addNewR();
      run.addNewRPr().setLang("en-US");
      Ink.type(run.getRPr(), points, bold, rgb, layout.look().typeface());
      run.setT(line);
    }
  }

  private void legend(CTLegend legend) {
    legend.addNewLegendPos().setVal(STLegendPos.T);
    CTManualLayout place = legend.addNewLayout().addNewManualLayout();
    place(place, 10, layout.legendTop());
    double entries = 0;
    for (ChartSpec.Series series : spec.series()) {
      entries += TextMeasure.plain(LabelXml.POINTS).width(series.label()) + 44;
    }
    place.addNewW().setVal(Math.min(0.96, entries / layout.width()));
    place.addNewH().setVal(ChartLayout.LEGEND_HEIGHT / layout.height());
    legend.addNewOverlay().setVal(false);
    Ink.type(
        legend.addNewTxPr(), LabelXml.POINTS, false, colours().ink(), layout.look().typeface());
  }

  private void plot(CTPlotArea area) {
    CTManualLayout place =
        (area.isSetLayout() ? area.getLayout() : area.addNewLayout()).addNewManualLayout();
    place.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    place(place, layout.left(), layout.top());
    place.addNewW().setVal(layout.plotWidth() / layout.width());
    place.addNewH().setVal(layout.plotHeight() / layout.height());
  }

  private void place(CTManualLayout place, double x, double y) {
    place.addNewXMode().setVal(STLayoutMode.EDGE);
    place.addNewYMode().setVal(STLayoutMode.EDGE);
    place.addNewX().setVal(x / layout.width());
    place.addNewY().setVal(y / layout.height());
  }
}
