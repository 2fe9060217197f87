package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook opens on one page that says what the edition finds and where it is shown. */
class CoverSheetTest {

  @Test
  void everyFindingLeadsToItsSheet() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      Map<String, String> links = new LinkedHashMap<>();
      for (var row : book.getSheetAt(0)) {
        if (row.getCell(1) != null && row.getCell(1).getHyperlink() != null) {
          assertEquals(
              "'" + row.getCell(1).getStringCellValue() + "'!A1",
              row.getCell(1).getHyperlink().getAddress());
          links.put(
              row.getCell(0).getStringCellValue().replaceAll(" .*", ""),
              row.getCell(1).getStringCellValue());
        }
      }
      assertEquals(
          Map.of("The", "deficit-ranking", "Autos", "sector-balance", "Two", "claims"), links);
    }
  }

  @Test
  void partsStandInOrderAndAnEmptyOneIsLeftOut() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      List<String> texts = new ArrayList<>();
      book.getSheetAt(0).forEach(row -> texts.add(row.getCell(0).getStringCellValue()));
      int findings = texts.indexOf("Main findings");
      int checks = texts.indexOf("Published figures checked");
      assertTrue(0 < findings && findings < checks, texts.toString());
      assertTrue(checks < texts.indexOf("About this workbook"), texts.toString());
      assertTrue(!texts.contains("A part without a sentence"), texts.toString());
    }
  }

  @Test
  void theFirstSheetPrintsOnOnePage() throws IOException {
    try (XSSFWorkbook book = SampleEdition.reopened()) {
      XSSFSheet cover = book.getSheetAt(0);
      assertTrue(cover.getFitToPage());
      assertEquals(1, cover.getPrintSetup().getFitWidth());
      assertEquals(1, cover.getPrintSetup().getFitHeight());
    }
  }
}
