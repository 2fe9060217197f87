package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.audit.WorkbookAudit;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SummaryPart;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.ColumnPages;
import io.tradebrief.reports.workbook.sheet.ColumnWidths;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where the chart of a table stands, and how a wide table prints. */
class WideTableTest {

  @Test
  void aWideTableHasItsChartOnASheetOfItsOwn() throws IOException {
    try (XSSFWorkbook book = written(13)) {
      XSSFSheet chart = book.getSheet("fan chart");

      assertEquals(1, chart.getDrawingPatriarch().getCharts().size());
      assertEquals(List.of(), book.getSheet("fan").getDrawingPatriarch().getCharts());
      assertEquals("Table", chart.getRow(0).getCell(0).getStringCellValue());
      assertEquals("'fan'!A1", chart.getRow(3).getCell(0).getHyperlink().getAddress());
      assertEquals(
          "fan chart", book.getSheet("Contents").getRow(7).getCell(0).getStringCellValue());
    }
  }

  @Test
  void aNarrowTableHasItsChartBesideIt() throws IOException {
    try (XSSFWorkbook book = written(3)) {
      assertNull(book.getSheet("fan chart"));
      assertEquals(1, book.getSheet("fan").getDrawingPatriarch().getCharts().size());
    }
  }

  @Test
  void aTableWiderThanAPagePrintsInRangesThatEachNameTheirRows() throws IOException {
    try (XSSFWorkbook book = written(40)) {
      XSSFSheet sheet = book.getSheet("fan");
      String[] ranges = book.getPrintArea(book.getSheetIndex(sheet)).split(",", -1);
      int header = sheet.getTables().get(0).getStartRowIndex();

      String row = "$" + (header + 2);
      assertEquals(
          List.of(
              "fan!$A$1:$M" + row, "fan!$N" + row + ":$AA" + row, "fan!$AB" + row + ":$AN" + row),
          List.of(ranges));
      assertEquals(0, sheet.getRepeatingColumns().getLastColumn());
      assertEquals(TablePlace.HEADS, sheet.getRepeatingRows().getFirstRow());
      assertEquals(header, sheet.getRepeatingRows().getLastRow());
      assertEquals(
          List.of(),
          WorkbookAudit.problems(bytes(40)).stream().filter(p -> p.startsWith("fan:")).toList());
    }
  }

  @Test
  void blocksOfColumnsAreOfLikeWidthAndLoseNoColumn() {
    List<Double> widths = new ArrayList<>();
    for (int c = 0; c < 15; c++) {
      widths.add(100.0);
    }
    ColumnPages pages = ColumnPages.of(widths, 2, 0);

    assertEquals(2, pages.count());
    assertEquals(9, pages.ends().get(0));
    assertEquals(900, pages.width(0));
    assertEquals(800, pages.width(1));
    assertEquals(12, ColumnPages.of(widths, 2, 1200).ends().get(0), "room for a title");
    assertEquals(1, ColumnPages.of(widths.subList(0, 14), 2, 0).count());
  }

  @Test
  void aTextTooLongForARowsHeightGetsAWiderColumn() {
    String essay = "an official statistician reads every word ".repeat(60);
    TableSpec spec =
        new TableSpec(
            "essay",
            "Essays",
            "About.",
            List.of(),
            List.of(
                ColumnSpec.of("name", "Name", Unit.TEXT, "Name."),
                ColumnSpec.of("text", "Text", Unit.TEXT, "Text.")),
            List.of("name"));
    ResultTable table = new ResultTable(spec, List.of(List.of(Cell.text("One"), Cell.text(essay))));
    double width = new ColumnWidths(false).of(table, 1).get(1);

    assertTrue(CellRoom.lines(essay, width) <= CellRoom.MOST_LINES, "pixels: " + width);
  }

  private static XSSFWorkbook written(int columns) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(columns)));
  }

  private static byte[] bytes(int columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(publication(columns), HouseStyle.PLAIN, out);
    return out.toByteArray();
  }

  private static Publication publication(int columns) {
    List<ColumnSpec> specs = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    specs.add(ColumnSpec.of("name", "Name", Unit.TEXT, "Name."));
    row.add(Cell.text("Japan"));
    for (int c = 1; c < columns; c++) {
      specs.add(ColumnSpec.of("method_" + c, "Method " + c, Unit.COUNT, "A method."));
      row.add(Cell.whole(c));
    }
    TableSpec spec =
        new TableSpec(
            "fan", "Table", "About the methods of a table.", List.of(), specs, List.of("name"));
    ChartSpec chart =
        new ChartSpec(
            "fan",
            "fan",
            ChartSpec.Kind.BARS,
            "Finding",
            "Subtitle",
            "Source",
            "A text alternative",
            "name",
            List.of(new ChartSpec.Series("method_1", "One")),
            List.of(0),
            1,
            "0",
            Optional.empty());
    Exhibit exhibit = new Exhibit(new ResultTable(spec, List.of(row)), List.of(), List.of(chart));
    return new Publication(
        "report",
        "Title",
        "Subtitle",
        "House",
        LocalDate.of(2025, 4, 30),
        List.of(new SummaryPart("Findings", List.of(new Finding("A finding.", "fan")))),
        List.of(exhibit));
  }
}
