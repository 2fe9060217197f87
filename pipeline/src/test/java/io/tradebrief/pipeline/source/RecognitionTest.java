package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
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
        "f.csv: it is a web page, most likely the publisher's error message saved under the name of"
            + " the file. Open the publisher's page in a browser and download the file again.",
        message("\n<!doctype html><html><body>Service unavailable</body></html>"));
  }

  @Test
  void aLockedWorkbookSaysSo() throws Exception {
    SourceFile file = LockedWorkbook.written(folder);

    BrokenFile broken = assertThrows(BrokenFile.class, () -> Recognition.of(file));

    assertTrue(broken.getMessage().contains("password-protected"), broken.getMessage());
  }

  @Test
  void aFileOfAnotherKindIsToldTheSupportedFormats() throws IOException {
    String message = message("shopping list\nmilk\n");

    assertTrue(message.startsWith("f.csv: its content is none of the supported"), message);
    for (Source<?> source : Sources.all()) {
      assertTrue(message.contains(source.id()), message);
    }
    assertTrue(message.contains("Move it out of the input folder"), message);
  }

  private String message(String text) throws IOException {
    SourceFile file = Inputs.written(folder, "f.csv", text);
    return assertThrows(BrokenFile.class, () -> Recognition.of(file)).getMessage();
  }
}
