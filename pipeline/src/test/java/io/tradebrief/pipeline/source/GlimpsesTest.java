package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.Glimpse.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlimpsesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | EMPTY",
        "` \t ` | EMPTY",
        "`\uFEFF <!DOCTYPE HTML><p>` | HTML",
        "`<?xml version=\"1.0\"?><html>` | HTML",
        "`<html lang=\"en\">` | HTML",
        "`<data>1</data>` | TEXT",
        "`[[\"CTY_CODE\"]]` | JSON",
        "` {\"a\":1}` | JSON",
        "`year,CTY_CODE` | TEXT",
      })
  void aTextIsToldByItsBeginning(String text, Format format) throws IOException {
    assertEquals(format, glimpse(text, StandardCharsets.UTF_8).format());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, café 国",
    "windows-31j, 品名 国",
    "windows-1252, Réunion Türkiye Åland",
    "UTF-16, été"
  })
  void textIsDecodedWellEnoughToRecogniseIt(String charset, String text) throws IOException {
    Glimpse glimpse = glimpse("a\r" + text + "\r\nb\n", Charset.forName(charset));

    assertEquals(List.of("a", text, "b"), glimpse.lines());
  }

  @Test
  void onlyTheFirstLinesAreTaken() throws IOException {
    Glimpse glimpse = glimpse("é1,2\n".repeat(100_000), StandardCharsets.UTF_8);

    assertEquals(40, glimpse.lines().size());
    assertEquals(List.of("é1", "2"), glimpse.row(39, ','));
    assertEquals(List.of(), glimpse.row(40, ','));
  }

  @Test
  void otherArchivesAndBinariesAreUnknown() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(out)) {
      archive.putNextEntry(new ZipEntry("data.csv"));
    }

    assertEquals(Format.UNKNOWN, Glimpses.of(Inputs.of(zip)).format());
    byte[] binary = {0, 1, 2, 0, 3};
    assertEquals(Format.UNKNOWN, Glimpses.of(Inputs.written(folder, "b", binary)).format());
  }

  @Test
  void aParquetFileShowsItsColumns() {
    Glimpse glimpse = Glimpses.of(Inputs.original("census/hs10_imports_2024_japan.parquet"));

    assertEquals(Format.PARQUET, glimpse.format());
    assertTrue(glimpse.columns().contains("CTY_CODE"), glimpse.columns().toString());
  }

  @Test
  void aParquetFileThatWasCutOffSaysSo() throws IOException {
    SourceFile file = Inputs.written(folder, "t.parquet", "PAR1 and no footer");

    BrokenFile broken = assertThrows(BrokenFile.class, () -> Glimpses.of(file));

    assertTrue(broken.getMessage().contains("cut off or damaged"), broken.getMessage());
  }

  @Test
  void aWorkbookShowsTheFirstRowsOfEachSheet() {
    Glimpse glimpse = Glimpses.of(Inputs.original("census/country_2025-04.xlsx"));

    assertEquals(Format.XLSX, glimpse.format());
    assertEquals(20, glimpse.sheets().values().iterator().next().size());
    assertEquals("CTY_CODE", glimpse.firstRow().get(1));
  }

  private Glimpse glimpse(String text, Charset charset) throws IOException {
    return Glimpses.of(Inputs.written(folder, "t", text, charset));
  }
}
