package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.TypeSizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
  @TempDir Path folder;

  @Test
  void sheetsStandInTheOrderAReaderNeedsThem() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertEquals(
          List.of(
              "Cover",
              "Contents",
              "Notes",
              "deficit-ranking",
              "sector-balance",
              "sector-balance chart",
              "bilateral-series",
              "bilateral-monthly",
              "fdi-income",
              "tariff-timeline",
              "holders",
              "holders chart",
              "what-if",
              "claims",
              "revisions",
              "Chart data"),
          names);
      assertEquals(0, book.getActiveSheetIndex());
    }
  }

  @Test
  void samePublicationGivesSameBytes() throws IOException {
    Path first = folder.resolve("first.xlsx");
    WorkbookWriter.write(SampleEdition.publication(), HouseStyle.PLAIN, first);
    assertArrayEquals(Files.readAllBytes(first), SampleEdition.bytes());
  }

  @Test
  void documentPropertiesCarryTitleAuthorLanguageAndReleaseDate() throws IOException {
    Publication publication = SampleEdition.publication();
    Date released = Date.from(Instant.parse("2026-03-24T00:00:00Z"));
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      CoreProperties core = book.getProperties().getCoreProperties();
      assertEquals(publication.title(), core.getTitle());
      assertEquals(publication.subtitle(), core.getSubject());
      assertEquals(publication.author(), core.getCreator());
      assertEquals("en-US", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
      assertEquals(released, core.getCreated());
      assertEquals(released, core.getModified());
      assertEquals(
          "2026-03-24",
          book.getProperties().getCustomProperties().getProperty("Release date").getLpwstr());
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      XSSFCell cell = book.getSheet("claims").getRow(SampleEdition.FIRST + 1).getCell(0);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals("=HYPERLINK(\"http://example.org\")", cell.getStringCellValue());
    }
  }

  @Test
  void charactersThatXmlForbidsAreLeftOutAndEscapesStayAsTheyAre() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      XSSFCell cell = book.getSheet("claims").getRow(SampleEdition.FIRST + 1).getCell(5);
      assertEquals(
          "A control character  and an escape _x0041_ are text.", cell.getStringCellValue());
    }
  }

  @Test
  void titlesReferToNotesByNumberAndEqualNotesShareOne() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      assertTrue(title(book, "deficit-ranking").endsWith("2024 [note 1]"));
      assertTrue(title(book, "sector-balance").endsWith("2024 [note 1] [note 2]"));
      assertTrue(title(book, "bilateral-series").endsWith("2024 [note 2]"));
      assertEquals(
          "Vintage",
          book.getSheet("Notes").getRow(SampleEdition.FIRST + 1).getCell(1).getStringCellValue());
    }
  }

  @Test
  void tableWithoutRowsSaysSo() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      assertEquals(
          "[z]",
          book.getSheet("revisions").getRow(SampleEdition.FIRST).getCell(1).getStringCellValue());
      assertTrue(
          book.getSheet("revisions")
              .getRow(1)
              .getCell(0)
              .getStringCellValue()
              .contains("no rows. Shorthand: [z] not applicable"));
    }
  }

  @Test
  void twoSheetsOfOneNameAreRefusedWithTheirName() {
    Publication sample = SampleEdition.publication();
    Publication twice =
        new Publication(
            sample.id(),
            sample.title(),
            sample.subtitle(),
            sample.author(),
            sample.dataAsOf(),
            sample.summary(),
            List.of(sample.exhibits().get(0), sample.exhibits().get(0)));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> SheetPlan.of(twice, TypeSizes.PLAIN));
    assertTrue(refusal.getMessage().contains("'deficit-ranking'"), refusal.getMessage());
  }

  private static String title(XSSFWorkbook book, String sheet) {
    return book.getSheet(sheet).getRow(0).getCell(0).getStringCellValue();
  }
}
