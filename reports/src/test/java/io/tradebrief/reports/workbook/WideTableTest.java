package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

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

/** Where the chart of a table stands. */
class WideTableTest {

  @Test
  void aWideTableHasItsChartOnASheetOfItsOwn() throws IOException {
    try (XSSFWorkbook book = written(13)) {
      XSSFSheet chart = book.getSheet("fan chart");

      assertEquals(1, chart.getDrawingPatriarch().getCharts().size());
      assertNull(book.getSheet("fan").getDrawingPatriarch());
      assertEquals("Table", chart.getRow(0).getCell(0).getStringCellValue());
      assertEquals("'fan'!A1", chart.getRow(3).getCell(0).getHyperlink().getAddress());
      assertEquals(
          "fan chart", book.getSheet("Contents").getRow(6).getCell(0).getStringCellValue());
    }
  }

  @Test
  void aNarrowTableHasItsChartBesideIt() throws IOException {
    try (XSSFWorkbook book = written(3)) {
      assertNull(book.getSheet("fan chart"));
      assertNotNull(book.getSheet("fan").getDrawingPatriarch());
    }
  }

  private static XSSFWorkbook written(int columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(publication(columns), HouseStyle.PLAIN, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
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
    TableSpec spec = new TableSpec("fan", "Table", "About.", List.of(), specs, List.of("name"));
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
