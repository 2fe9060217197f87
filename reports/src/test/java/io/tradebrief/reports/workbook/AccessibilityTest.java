package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the checklist for statistics in spreadsheets asks of every sheet. */
class AccessibilityTest {
  private static XSSFWorkbook book;

  @BeforeAll
  static void open() throws IOException {
    book = SampleEdition.reopened();
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void everySheetIsVisibleTitledAndPrintsOnePageWide() {
    for (var sheet : book) {
      XSSFSheet s = (XSSFSheet) sheet;
      String name = s.getSheetName();
      assertFalse(book.isSheetHidden(book.getSheetIndex(s)), name);
      assertEquals(0, s.getNumMergedRegions(), name);
      assertEquals("Heading 1", styleName(s.getRow(0).getCell(0)), name);
      assertTrue(s.getFitToPage(), name);
      assertEquals(1, s.getPrintSetup().getFitWidth(), name);
      assertTrue(s.getPrintSetup().getLandscape(), name);
      assertTrue(s.getFooter().getRight().contains("&P"), name);
    }
  }

  @Test
  void everyTableIsNamedHasUniqueHeadersAndNoBlankCellAndNothingBelow() {
    Set<String> names = new HashSet<>();
    for (var sheet : book) {
      XSSFSheet s = (XSSFSheet) sheet;
      assertTrue(s.getTables().size() <= 1, s.getSheetName());
      for (XSSFTable table : s.getTables()) {
        assertTrue(names.add(table.getName()), table.getName());
        assertFalse(table.getName().matches("Table\\d+"), table.getName());
        assertEquals(s.getLastRowNum(), table.getEndRowIndex(), s.getSheetName());
        checkCells(s, table);
      }
    }
    assertTrue(names.contains("deficit_ranking"), names.toString());
  }

  @Test
  void shorthandOfASheetIsExplainedInItsSecondRow() {
    String about = book.getSheet("bilateral-series").getRow(1).getCell(0).getStringCellValue();
    assertTrue(about.contains("[x] not available"), about);
    assertFalse(about.contains("[c]"), about);
  }

  @Test
  void everySheetIsLinkedFromContentsAndLeadsBack() {
    XSSFSheet contents = book.getSheet("Contents");
    Set<String> linked = new HashSet<>();
    for (int r = TablePlace.FIRST; r <= contents.getLastRowNum(); r++) {
      linked.add(target(contents.getRow(r).getCell(0)));
    }
    assertEquals(book.getNumberOfSheets() - 2, linked.size());
    for (int i = 2; i < book.getNumberOfSheets(); i++) {
      assertTrue(linked.contains(book.getSheetName(i)), book.getSheetName(i));
      assertEquals("Contents", target(book.getSheetAt(i).getRow(3).getCell(0)));
    }
  }

  @Test
  void everyChartHasATitleAndATextAlternative() {
    int charts = 0;
    for (var sheet : book) {
      var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
      if (drawing == null) {
        continue;
      }
      for (var anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
        String text = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr();
        assertTrue(text.length() > 20, text);
        charts++;
      }
      for (var chart : drawing.getCharts()) {
        assertTrue(chart.getCTChart().isSetTitle());
        assertFalse(chart.getCTChartSpace().getRoundedCorners().getVal());
      }
    }
    assertEquals(8, charts);
  }

  @Test
  void longTablesHaveAFrozenHeaderAndShortOnesNone() {
    assertNotNull(book.getSheet("bilateral-monthly").getPaneInformation());
    assertEquals(null, book.getSheet("deficit-ranking").getPaneInformation());
  }

  @Test
  void negativeNumbersAreNotToldByColourAlone() {
    for (var sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          String pattern = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
          assertFalse(pattern.contains("[red]"), sheet.getSheetName() + "!" + cell.getAddress());
        }
      }
    }
  }

  private static void checkCells(XSSFSheet sheet, XSSFTable table) {
    Set<String> headers = new HashSet<>();
    for (int c = 0; c <= table.getEndColIndex(); c++) {
      String header = sheet.getRow(table.getStartRowIndex()).getCell(c).getStringCellValue();
      assertTrue(headers.add(header), header);
      assertEquals(header, table.getColumns().get(c).getName());
      for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
        XSSFCell cell = sheet.getRow(r).getCell(c);
        assertNotNull(cell, sheet.getSheetName());
        assertNotEquals(CellType.BLANK, cell.getCellType(), sheet.getSheetName());
      }
    }
  }

  private static String target(XSSFCell cell) {
    return cell.getHyperlink().getAddress().replaceAll("^'(.*)'!A1$", "$1");
  }

  private static String styleName(XSSFCell cell) {
    long named = cell.getCellStyle().getCoreXf().getXfId();
    return book.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleList().stream()
        .filter(style -> style.getXfId() == named)
        .findFirst()
        .orElseThrow()
        .getName();
  }
}
