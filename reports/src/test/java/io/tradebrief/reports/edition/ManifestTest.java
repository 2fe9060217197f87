package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir private Path folder;

  private static Manifest manifest() {
    Map<String, String> configuration = new LinkedHashMap<>();
    configuration.put("reporter", "USA");
    configuration.put("partner", "JPN");
    configuration.put("base-year", "2017");
    Map<String, Integer> rows = new LinkedHashMap<>();
    rows.put("deficit-ranking", 10);
    rows.put("claims", 31);
    return new Manifest(
        "us-japan",
        "2025-02-05-1a2b3c",
        "1a2b3c",
        new Manifest.Previous("2025-01-07-0f0f0f", "0f0f0f"),
        List.of(
            new Manifest.Input(
                "census/2025-02-05/ft900.csv",
                "US Census Bureau",
                "FT-900",
                "2025-02-05",
                "ab",
                9,
                1)),
        configuration,
        Map.of("claims.csv", "cd"),
        new Manifest.Versions("c0de", "4.2.0", "5.5.1", "1.5.6", 17),
        new Manifest.Counts(2, rows));
  }

  @Test
  void a_manifest_reads_back_equal_and_in_the_same_order() throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    manifest().write(file);
    Manifest read = Manifest.read(file);
    assertEquals(manifest(), read);
    assertEquals(
        List.of("reporter", "partner", "base-year"), List.copyOf(read.configuration().keySet()));
    assertTrue(Files.readString(file).contains("\"rows_accepted\" : 9"));
  }

  @Test
  void the_same_manifest_gives_the_same_bytes() throws IOException {
    assertEquals(Json.text(manifest()), Json.text(manifest()));
  }

  @Test
  void fields_of_a_later_version_are_passed_over_and_absent_ones_are_empty() throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    Files.writeString(file, "{\"report\": \"us-japan\", \"edition\": \"e\", \"mood\": {\"a\": 1}}");
    Manifest read = Manifest.read(file);
    assertEquals("us-japan", read.report());
    assertEquals(List.of(), read.inputs());
    assertEquals(Map.of(), read.configuration());
    assertEquals(Manifest.Previous.NONE, read.previous());
    assertEquals("", read.versions().tradebrief());
  }

  @Test
  void a_damaged_manifest_is_named_in_the_error() throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    Files.writeString(file, "{\"report\": ");
    IOException error = assertThrows(IOException.class, () -> Manifest.read(file));
    assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
  }
}
