package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.audit.WorkbookAudit;
import io.tradebrief.reports.workbook.sheet.NamedStyles;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checklist for statistics in spreadsheets asks of every sheet, and that it is checked.
 */
class AccessibilityTest {

  @Test
  void theSampleEditionKeepsEveryConvention() throws IOException {
    assertEquals(List.of(), WorkbookAudit.problems(SampleEdition.bytes()));
  }

  @Test
  void shorthandOfASheetIsExplainedAboveItsTable() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      StringBuilder about = new StringBuilder();
      for (int r = 1; r < 3; r++) {
        about.append(book.getSheet("bilateral-series").getRow(r).getCell(0)).append(' ');
      }
      assertTrue(about.indexOf("[x] not available") > 0, about.toString());
      assertFalse(about.indexOf("[c]") > 0, about.toString());
      assertNotNull(book.getSheet("bilateral-monthly").getPaneInformation());
    }
  }

  static List<Arguments> damages() {
    return List.of(
        damage("merged", s -> s.addMergedRegion(new CellRangeAddress(7, 8, 0, 1))),
        damage("is no title", s -> s.getRow(0).getCell(0).setCellStyle(plain(s))),
        damage("hidden", s -> s.getWorkbook().setSheetHidden(3, true)),
        damage("no name of a sheet", s -> s.getWorkbook().setSheetName(3, "Sheet3")),
        damage("is blank", s -> s.getRow(9).getCell(1).setBlank()),
        damage("below the table", s -> s.createRow(90).createCell(0).setCellValue("x")),
        damage(
            "repeats the header",
            s -> heads(s).getCell(1).setCellValue(heads(s).getCell(0).getStringCellValue())),
        damage("do not explain [c]", s -> s.getRow(9).getCell(1).setCellValue("[c]")),
        damage("leads to no sheet", s -> s.getHyperlinkList().get(0).setAddress("'gone'!A1")),
        damage("holds an error", s -> s.getRow(9).getCell(3).setCellErrorValue((byte) 7)),
        damage("formula without a value", AccessibilityTest::strip),
        damage("tells a sign by colour", s -> look(s).setDataFormat(red(s))),
        damage("has a contrast", AccessibilityTest::shade),
        damage("in a column of", s -> s.setColumnWidth(2, 600)),
        damage("text alternative", AccessibilityTest::silence),
        damage("chart holds other values", AccessibilityTest::disagree),
        damage("prints upright", s -> s.getPrintSetup().setLandscape(false)),
        damage("no page numbers", s -> s.getFooter().setRight("")),
        damage("does not repeat the header", s -> s.setRepeatingRows(null)),
        damage("is wider than the page", s -> s.setColumnWidth(0, 250 * 256)),
        damage("per cent to fit a page", s -> s.getPrintSetup().setScale((short) 60)),
        damage("no title on its pages", s -> s.getHeader().setLeft("")),
        damage("does not print the column", s -> print(s, "A1:B40")),
        damage("reaches over the printed range", s -> print(s, "A1:H14,I1:R40")),
        damage("runs past the printed columns", s -> print(s, "A1:B40,C1:R40")),
        damage("what names the rows", s -> print(s, "A1:D40,E1:R40")),
        damage("does not fit its page", s -> s.getRow(0).setHeightInPoints(400)),
        damage("lines in a row", s -> value(s).setCellValue("longer ".repeat(80))),
        damage("row 2 does not say", s -> s.getRow(1).getCell(0).setCellValue("About")),
        damage("names no source", AccessibilityTest::concealSources),
        damage("without a unit", s -> heads(s).getCell(3).setCellValue("Exports")),
        damage("beside other text", s -> value(s).setCellValue("[x] Japan")),
        damage("a note that is not given", s -> heads(s).getCell(1).setCellValue("A [note 99]")),
        damage("holds no named table", s -> s.removeTable(s.getTables().get(0))),
        damage("that details may not add", AccessibilityTest::concealRounding),
        damage(
            "has no title", s -> s.getWorkbook().getProperties().getCoreProperties().setTitle("")),
        damage("Contents has no link", s -> s.getWorkbook().createSheet("extra")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void damageIsFound(String problem, Consumer<XSSFSheet> damage) throws IOException {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      damage.accept(book.getSheet("deficit-ranking"));
      book.write(damaged);
    }
    List<String> problems = WorkbookAudit.problems(damaged.toByteArray());
    assertTrue(problems.stream().anyMatch(p -> p.contains(problem)), problems.toString());
  }

  private static XSSFRow header(XSSFSheet sheet) {
    return sheet.getRow(sheet.getTables().get(0).getStartRowIndex());
  }

  private static XSSFRow heads(XSSFSheet sheet) {
    return sheet.getRow(TablePlace.HEADS);
  }

  /** A text of the table, wrapped. */
  private static XSSFCell value(XSSFSheet sheet) {
    XSSFCell cell = sheet.getRow(header(sheet).getRowNum() + 2).getCell(1);
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.setWrapText(true);
    cell.setCellStyle(style);
    return cell;
  }

  private static void print(XSSFSheet sheet, String ranges) {
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), ranges);
  }

  private static void concealSources(XSSFSheet sheet) {
    replaceAbove(sheet, "Source: ");
  }

  private static void concealRounding(XSSFSheet sheet) {
    replaceAbove(sheet, "rounding");
  }

  private static void replaceAbove(XSSFSheet sheet, String words) {
    for (int r = 1; r < 3; r++) {
      XSSFCell cell = sheet.getRow(r).getCell(0);
      cell.setCellValue(cell.getStringCellValue().replace(words, ""));
    }
  }

  private static Arguments damage(String problem, Consumer<XSSFSheet> how) {
    return Arguments.of(problem, how);
  }

  private static XSSFCellStyle plain(XSSFSheet sheet) {
    return sheet.getWorkbook().createCellStyle();
  }

  private static XSSFCellStyle look(XSSFSheet sheet) {
    return sheet.getRow(9).getCell(3).getCellStyle();
  }

  private static short red(XSSFSheet sheet) {
    return sheet.getWorkbook().createDataFormat().getFormat("0.0;[Red]0.0");
  }

  private static void shade(XSSFSheet sheet) {
    look(sheet).setFillPattern(FillPatternType.SOLID_FOREGROUND);
    look(sheet).setFillForegroundColor(NamedStyles.color(0x333333));
  }

  private static void strip(XSSFSheet sheet) {
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  XSSFCell each = (XSSFCell) cell;
                  if (each.getCTCell().isSetF() && each.getCTCell().isSetV()) {
                    each.getCTCell().unsetV();
                  }
                }));
  }

  private static void silence(XSSFSheet sheet) {
    sheet
        .getDrawingPatriarch()
        .getCTDrawing()
        .getTwoCellAnchorArray(0)
        .getGraphicFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr("");
  }

  private static void disagree(XSSFSheet sheet) {
    sheet
        .getDrawingPatriarch()
        .getCharts()
        .get(0)
        .getCTChart()
        .getPlotArea()
        .getBarChartArray(0)
        .getSerArray(0)
        .getVal()
        .getNumRef()
        .getNumCache()
        .getPtArray(0)
        .setV("1.5");
  }
}
