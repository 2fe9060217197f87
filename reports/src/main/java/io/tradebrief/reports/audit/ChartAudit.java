package io.tradebrief.reports.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Titles and text alternatives of charts and pictures, and whether charts hold what cells hold. */
final class ChartAudit {
  private static final int LEAST_TEXT = 20;

  private ChartAudit() {}

  static void check(XSSFSheet sheet, Findings findings) {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      return;
    }
    for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
      String text =
          anchor.isSetPic()
              ? anchor.getPic().getNvPicPr().getCNvPr().getDescr()
              : anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr();
      int least = anchor.isSetPic() ? 1 : LEAST_TEXT;
      findings.expect(
          text != null && text.length() >= least, "a drawing has no text alternative: " + text);
    }
    int end = 0;
    for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
      findings.expect(anchor.getFrom().getRow() >= end, "two drawings overlap");
      end = anchor.getTo().getRow();
    }
    drawing.getCharts().forEach(chart -> check(sheet.getWorkbook(), chart, findings));
  }

  private static void check(XSSFWorkbook book, XSSFChart chart, Findings findings) {
    findings.expect(chart.getCTChart().isSetTitle(), "a chart has no title");
    findings.expect(
        !chart.getCTChartSpace().getRoundedCorners().getVal(), "a chart has rounded corners");
    List<CTNumRef> series = series(chart);
    findings.expect(!series.isEmpty(), "a chart draws nothing");
    for (CTNumRef values : series) {
      findings.expect(
          cached(values).equals(inCells(book, values.getF())),
          "a chart holds other values than " + values.getF());
    }
  }

  static List<CTNumRef> series(XSSFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    List<CTNumDataSource> values = new ArrayList<>();
    area.getBarChartList()
        .forEach(bars -> bars.getSerList().forEach(one -> values.add(one.getVal())));
    area.getLineChartList()
        .forEach(lines -> lines.getSerList().forEach(one -> values.add(one.getVal())));
    return values.stream().map(CTNumDataSource::getNumRef).toList();
  }

  static List<OptionalDouble> cached(CTNumRef values) {
    List<OptionalDouble> points = new ArrayList<>();
    for (int i = 0; i < values.getNumCache().getPtCount().getVal(); i++) {
      points.add(OptionalDouble.empty());
    }
    values
        .getNumCache()
        .getPtList()
        .forEach(
            point ->
                points.set(
                    (int) point.getIdx(), OptionalDouble.of(Double.parseDouble(point.getV()))));
    return points;
  }

  private static List<OptionalDouble> inCells(XSSFWorkbook book, String reference) {
    List<OptionalDouble> points = new ArrayList<>();
    AreaReference area = new AreaReference(reference, book.getSpreadsheetVersion());
    for (CellReference at : area.getAllReferencedCells()) {
      XSSFCell cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
      boolean number = cell != null && cell.getCTCell().isSetV();
      points.add(number ? OptionalDouble.of(cell.getNumericCellValue()) : OptionalDouble.empty());
    }
    return points;
  }
}
