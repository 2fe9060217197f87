package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configuration mistakes are named by key and line. */
class SettingsFileTest {
  private static final String GOOD =
      """
      report = us-japan
      title = "Title"
      reporter = USA
      partner = JPN
      reference-year = 2024
      base-year = 2017
      earlier-year = 2015
      top = 10
      input = "in"
      output = "out"
      datasets { goods-by-partner = goods, exchange-rates = [fx] }
      spark.settings { "spark.sql.shuffle.partitions" = 2 }
      """;

  @TempDir private Path folder;

  @Test
  void aCompleteFileIsRead() throws IOException {
    Settings settings = read(GOOD, Map.of());

    assertEquals(2024, settings.question().referenceYear());
    assertEquals(folder.resolve("in"), settings.input());
    assertEquals("2", settings.sparkSettings().get("spark.sql.shuffle.partitions"));
    assertTrue(settings.question().passThrough().isEmpty(), "no parameters are assumed");
  }

  @Test
  void theShippedConfigurationIsRead() {
    Settings settings = SettingsFile.read(Path.of("../conf/us-japan.conf"), overrides(Map.of()));

    assertEquals("us-japan", settings.report());
    assertTrue(Files.isDirectory(settings.input()), "paths are relative to the file");
  }

  @Test
  void aKeyCanBeSetOnTheCommandLine() throws IOException {
    assertEquals(2023, read(GOOD, Map.of("reference-year", "2023")).question().referenceYear());
  }

  @Test
  void theFirstPageNamesExhibitsThereAre() throws IOException {
    assertEquals(
        List.of("deficit-change", "deficit-ranking"),
        read(GOOD + "summary = [deficit-change, deficit-ranking]\n", Map.of()).summary());
    String unknown = failure(GOOD + "summary = [deficit-rankng]\n", Map.of());
    assertTrue(unknown.contains("line 13: 'summary' names 'deficit-rankng'"), unknown);
    String twice = failure(GOOD + "summary = [deficit-change, deficit-change]\n", Map.of());
    assertTrue(twice.contains("names an exhibit twice"), twice);
  }

  @Test
  void aTypoIsNamedWithItsLine() {
    String message = failure(GOOD.replace("base-year", "bsae-year"), Map.of());

    assertTrue(message.contains("'base-year' is missing"), message);
  }

  @Test
  void anUnknownKeyIsNamedWithItsLine() {
    String message = failure(GOOD + "colour = red\n", Map.of());

    assertTrue(message.contains("line 13: unknown key 'colour'"), message);
  }

  @Test
  void anUnknownKeyOnTheCommandLineIsNamed() {
    String message = failure(GOOD, Map.of("referense-year", "2024"));

    assertTrue(message.contains("--set referense-year: unknown key"), message);
  }

  @Test
  void aWrongTypeIsNamedWithItsLine() {
    String message = failure(GOOD.replace("top = 10", "top = many"), Map.of());

    assertTrue(message.contains("line 8: 'top' has the wrong type: many"), message);
  }

  @Test
  void anImpossibleYearIsNamedWithItsLine() {
    String message = failure(GOOD.replace("= 2024", "= 20240"), Map.of());

    assertTrue(message.contains("line 5: 'reference-year' is 20240"), message);
  }

  @Test
  void theEarlierYearMustLieBeforeTheReferenceYear() {
    String message = failure(GOOD.replace("earlier-year = 2015", "earlier-year = 2024"), Map.of());

    assertTrue(message.contains("line 7: 'earlier-year' is 2024"), message);
  }

  @Test
  void theBaseYearCannotBeTheReferenceYear() {
    String message = failure(GOOD.replace("base-year = 2017", "base-year = 2024"), Map.of());

    assertTrue(message.contains("'base-year' is the reference year"), message);
  }

  @Test
  void aCountryIsAnIsoCode() {
    String message = failure(GOOD.replace("= JPN", "= Japan"), Map.of());

    assertTrue(message.contains("line 4: 'partner' is 'Japan'"), message);
  }

  @Test
  void textThatIsNotHoconIsRefused() {
    String message = failure(GOOD + "{{{", Map.of());

    assertTrue(message.contains("not readable as HOCON"), message);
  }

  @Test
  void aMissingFileIsNamed() {
    BrokenConfiguration failure =
        assertThrows(
            BrokenConfiguration.class,
            () -> SettingsFile.read(folder.resolve("none.conf"), overrides(Map.of())));

    assertTrue(failure.getMessage().contains("there is no such configuration file"));
  }

  private String failure(String text, Map<String, String> set) {
    return assertThrows(BrokenConfiguration.class, () -> read(text, set)).getMessage();
  }

  private Settings read(String text, Map<String, String> set) throws IOException {
    Path file = Files.writeString(folder.resolve("test.conf"), text);
    return SettingsFile.read(file, overrides(set));
  }

  private static SettingsFile.Overrides overrides(Map<String, String> set) {
    return new SettingsFile.Overrides(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), set);
  }
}
