package io.tradebrief.pipeline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.Archives;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.LockedWorkbook;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {
  @TempDir private Path folder;

  @Test
  void anEmptyFileSaysSo() throws IOException {
    assertEquals("f.csv: the file is empty. Download it again.", message(""));
  }

  @Test
  void aWebPageSavedAsCsvSaysSo() throws IOException {
    assertEquals(
        "f.csv: it is a web page titled '503', most likely the publisher's error message saved under the name of"
            + " the file. Open the publisher's page in a browser and download the file again.",
        message("\n<!doctype html><html><title>503\n</title><body>Unavailable</body></html>"));
  }

  @Test
  void aLockedWorkbookSaysSo() throws Exception {
    SourceFile file = LockedWorkbook.written(folder);

    BrokenFile broken = assertThrows(BrokenFile.class, () -> Recognition.of(file));

    assertTrue(broken.getMessage().contains("password-protected"), broken.getMessage());
  }

  @Test
  void aFileOfAnotherKindIsToldWhatItLooksLike() throws IOException {
    assertEquals(
        "f.csv: its content is none of the supported formats: it looks like text whose first line"
            + " is 'shopping list'. Move it out of the input folder, or check whether its header"
            + " was changed.",
        message("\u200Eshopping \u00A0list\nmilk\n"));
    assertEquals("JSON that begins with '{\"a\": 1}'", looks("{\"a\": 1}".getBytes(UTF_8)));
    assertEquals("a PDF", looks("%PDF-1.7\n1 0 obj\n".getBytes(UTF_8)));
    assertEquals("a picture (PNG)", looks(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0}));
    assertEquals("a binary file of an unknown kind", looks(new byte[] {1, 0, 2, 0}));
  }

  @Test
  void aZipAndAWorkbookAreToldByWhatTheyHold() throws IOException {
    assertEquals(
        "a zip archive holding a.csv, b.csv, c.csv and 1 more",
        looks(Archives.zip("a.csv", "", "b.csv", "", "c.csv", "", "d.csv", "")));
    assertEquals("a Word document", looks(Archives.zip("word/document.xml", "<a/>")));
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Notes");
      XSSFRow row = workbook.createSheet("Data").createRow(3);
      row.createCell(1).setCellValue("fruit");
      row.createCell(2).setCellValue("price");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);

      assertEquals(
          "a workbook whose sheets are Notes (empty), Data (first row: fruit, price)",
          looks(bytes.toByteArray()));
    }
  }

  @Test
  void aFileWithPartOfAHeaderIsToldTheNearestFormats() throws IOException {
    String renamed = message("year,CTY_CODE,CTY_NAME,IJAN,IFEB,IMAR,IYR,EJAN2,EFEB,EMAR,EYR\n");

    assertTrue(renamed.contains("it comes nearest to census-country-xlsx. Move"), renamed);
    String fx = message("currency,area,period,measure,local_per_usd\n");
    assertTrue(fx.contains("it comes nearest to tidy-fx-rates, "), fx);
  }

  @Test
  void theHeaderOfEveryFormatIsOnRecord() {
    assertEquals(
        Sources.all().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new)),
        NearestFormats.known());
  }

  @Test
  void theWorldBanksCompanionsAreKnownByTheirContent() throws IOException {
    for (String header :
        List.of(
            "\uFEFF\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\n",
            "\"INDICATOR_CODE\",\"INDICATOR_NAME\",\"SOURCE_NOTE\",\"SOURCE_ORGANIZATION\",\n")) {
      Unused unused =
          Recognition.attempt(Inputs.written(folder, "x.csv", header)).unused().orElseThrow();

      assertFalse(unused.finding());
      assertTrue(unused.what().contains("holds no figures"), unused.what());
    }
  }

  private String looks(byte[] bytes) throws IOException {
    SourceFile file = Inputs.written(folder, "unknown", bytes);
    return UnknownContent.of(file, Glimpses.of(file));
  }

  private String message(String text) throws IOException {
    SourceFile file = Inputs.written(folder, "f.csv", text);
    return assertThrows(BrokenFile.class, () -> Recognition.of(file)).getMessage();
  }
}
