package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.settings.SettingsFile;
import io.tradebrief.reports.audit.ChartAgreement;
import io.tradebrief.reports.audit.Recalculation;
import io.tradebrief.reports.audit.SortAudit;
import io.tradebrief.reports.audit.WorkbookAudit;
import io.tradebrief.reports.chart.DrawnSeries;
import io.tradebrief.reports.page.EditionPage;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook, the charts and the page of the shipped report, as a reader gets them. */
class PublishedFilesTest {
  @TempDir private static Path output;

  private static Path edition;
  private static Publication publication;

  @BeforeAll
  static void publish() throws IOException {
    Settings settings =
        SettingsFile.read(
            Desk.CONF,
            new SettingsFile.Overrides(
                Optional.empty(),
                Optional.of(output.toAbsolutePath()),
                Optional.empty(),
                Optional.empty(),
                Map.of()),
            Analyses.ids());
    Files.createDirectories(settings.reportFolder());
    AtomicReference<Publication> seen = new AtomicReference<>();
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    edition =
        new Run(settings, new Progress(quiet, false, System::nanoTime)).run(seen::set).edition();
    publication = seen.get();
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Map<String, byte[]> first = Desk.bytes(ShippedEditions.today());
    Map<String, byte[]> second = Desk.bytes(edition);
    assertEquals(first.keySet(), second.keySet());
    first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
  }

  @Test
  void theWorkbookKeepsEveryConvention() throws IOException {
    assertEquals(List.of(), WorkbookAudit.problems(edition.resolve("us-japan.xlsx")));
  }

  @Test
  @Tag("libreoffice")
  void theFormulasGiveTheCachedValues() throws IOException {
    assumeTrue(
        Recalculation.isPossible(),
        "soffice is not on the path: formulas were not computed anew here");
    assertEquals(
        List.of(),
        Recalculation.differences(
            edition.resolve("us-japan.xlsx"), Files.createDirectory(output.resolve("work"))));
  }

  @Test
  @Tag("libreoffice")
  void anyTableMayBeSortedByAnyColumnAndGivenARowMore() throws IOException {
    assumeTrue(Recalculation.isPossible(), "soffice is not on the path: no table was sorted here");
    SortAudit.Result result =
        SortAudit.check(
            edition.resolve("us-japan.xlsx"), Files.createDirectory(output.resolve("sorting")));
    assertEquals(List.of(), result.problems());
    assertTrue(result.compared() > 100_000, result.toString());
  }

  /** What a reader sees in a cell is what the tidy table holds, number for number. */
  @Test
  void theWorkbookHoldsTheCellsOfTheTidyTables() throws IOException {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    try (InputStream in = Files.newInputStream(edition.resolve("us-japan.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Exhibit exhibit : publication.exhibits()) {
        boolean notes = exhibit.id().equals("notes");
        XSSFSheet sheet = book.getSheet(notes ? "Notes" : exhibit.id());
        ResultTable table = exhibit.table();
        for (int r = 0; r < table.rows().size(); r++) {
          for (int c = 0; c < table.spec().columns().size(); c++) {
            Cell cell = table.rows().get(r).get(c);
            XSSFCell shown = shown(book, sheet, table, r, c);
            if (shown == null) {
              continue;
            }
            boolean same =
                cell.number().isPresent()
                    ? shown.getNumericCellValue() == cell.number().getAsDouble()
                    : shown.getStringCellValue().equals(cell.raw());
            compared++;
            if (!same) {
              differences.add(exhibit.id() + " " + shown.getAddress() + ": " + cell.raw());
            }
          }
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(compared > 20_000, "cells: " + compared);
  }

  /** Where a cell stands; null for a column that the table beside the body does not show. */
  private static XSSFCell shown(
      XSSFWorkbook book, XSSFSheet sheet, ResultTable table, int row, int column) {
    Block block = table.places().get(row).block();
    if (block == Block.TOTAL) {
      String name =
          table.spec().id().replace('-', '_') + "_" + table.places().get(row).name().orElseThrow();
      CellReference first =
          new AreaReference(book.getName(name).getRefersToFormula(), book.getSpreadsheetVersion())
              .getFirstCell();
      return sheet.getRow(first.getRow()).getCell(column);
    }
    XSSFTable shown = sheet.getTables().get(block == Block.BODY ? 0 : 1);
    int at = shown.findColumnIndex(table.spec().columns().get(column).name());
    return at < 0
        ? null
        : sheet
            .getRow(shown.getStartRowIndex() + 1 + table.rows(block).indexOf(row))
            .getCell(shown.getStartColIndex() + at);
  }

  @Test
  void chartsOfBothKindsDrawTheCellsOfTheirTables() throws IOException {
    byte[] workbook = Files.readAllBytes(edition.resolve("us-japan.xlsx"));
    assertEquals(List.of(), ChartAgreement.differences(publication, workbook, DrawnSeries::of));
  }

  @Test
  void thePageHoldsEveryExhibitAndAsksNothingOfTheNetwork() throws IOException {
    String page = Files.readString(edition.resolve(EditionPage.FILE));
    for (Exhibit exhibit : publication.exhibits()) {
      assertTrue(page.contains("<section id=\"" + exhibit.id() + "\""), exhibit.id());
      for (ChartSpec chart : exhibit.charts()) {
        assertTrue(page.contains("href=\"charts/" + chart.id() + ".png\""), chart.id());
      }
    }
    assertFalse(page.matches("(?s).*(src|href)=\"(http|//).*"), "an address of the network");
    assertTrue(page.length() < 12_000_000, "characters: " + page.length());
  }
}
