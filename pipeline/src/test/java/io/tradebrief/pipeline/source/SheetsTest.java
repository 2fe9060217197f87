package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
  @TempDir private Path folder;

  @Test
  void bothKindsOfWorkbookGiveTheStoredValues() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      SourceFile file = saved(filled(workbook), "w");

      List<io.tradebrief.pipeline.source.Sheet> sheets = Sheets.of(file);

      assertEquals(List.of("values", "empty"), names(sheets));
      List<io.tradebrief.pipeline.source.Row> rows = sheets.get(0).rows();
      assertEquals("values!1", rows.get(0).place().toString());
      assertEquals(List.of("0015", "", "79740.84554599998", "15134"), rows.get(0).cells());
      assertEquals("values!4", rows.get(1).place().toString());
      assertEquals(List.of("0.000096", "TRUE", "30268", "#N/A"), rows.get(1).cells());
      assertEquals("0.000096,TRUE,30268,#N/A", rows.get(1).raw());
      assertEquals(2, rows.size());
      assertEquals(List.of(), sheets.get(1).rows());
    }
  }

  @Test
  void aWorkbookThatWasCutOffSaysSo() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      byte[] bytes = Files.readAllBytes(saved(filled(workbook), "whole").path());
      SourceFile half = Inputs.written(folder, "half.xlsx", Arrays.copyOf(bytes, bytes.length / 2));

      BrokenFile broken = assertThrows(BrokenFile.class, () -> Sheets.of(half));

      String message = broken.getMessage();
      assertTrue(message.startsWith("half.xlsx: the workbook is cut off or damaged"), message);
      assertTrue(message.endsWith("Download it again."), message);
    }
  }

  @Test
  void aLockedWorkbookSaysSo() throws Exception {
    SourceFile newer = LockedWorkbook.written(folder);
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    SourceFile older = saved(filled(new HSSFWorkbook()), "older");
    Biff8EncryptionKey.setCurrentUserPassword(null);

    for (SourceFile file : List.of(newer, older)) {
      BrokenFile broken = assertThrows(BrokenFile.class, () -> Sheets.of(file));

      assertEquals(
          file.name()
              + ": the workbook is password-protected. Open it in a spreadsheet program and save it"
              + " without password.",
          broken.getMessage());
      assertEquals(Glimpse.Format.ENCRYPTED_WORKBOOK, Glimpses.of(file).format());
    }
  }

  @Test
  void aWebPageIsNoWorkbook() throws IOException {
    SourceFile file = Inputs.written(folder, "page.xlsx", "<!DOCTYPE html><html></html>");

    assertTrue(
        assertThrows(BrokenFile.class, () -> Sheets.of(file)).getMessage().contains("a web page"));
  }

  @Test
  void theWholeCensusFileIsRead() {
    SourceFile file = Inputs.original("census/country_2026-04.xlsx");

    List<io.tradebrief.pipeline.source.Row> rows = Sheets.of(file).get(0).rows();

    assertEquals(9218, rows.size());
    assertEquals(29, rows.get(9217).cells().size());
  }

  private static Workbook filled(Workbook workbook) {
    Sheet sheet = workbook.createSheet("values");
    workbook.createSheet("empty");
    Row first = sheet.createRow(0);
    first.createCell(0).setCellValue("0015");
    first.createCell(2).setCellValue(79740.84554599998);
    first.createCell(3).setCellValue(15134);
    first.createCell(5).setCellValue(" ");
    sheet.createRow(1).createCell(0);
    Row second = sheet.createRow(3);
    second.createCell(0).setCellValue(9.6e-5);
    second.createCell(1).setCellValue(true);
    second.createCell(2).setCellFormula("2*D1");
    second.createCell(3).setCellFormula("NA()");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return workbook;
  }

  private SourceFile saved(Workbook workbook, String name) throws IOException {
    Path path = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(path)) {
      workbook.write(out);
    }
    return Inputs.of(path);
  }

  private static List<String> names(List<io.tradebrief.pipeline.source.Sheet> sheets) {
    return sheets.stream().map(io.tradebrief.pipeline.source.Sheet::name).toList();
  }
}
