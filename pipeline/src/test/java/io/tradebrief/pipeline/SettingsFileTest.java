package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.settings.BrokenConfiguration;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.settings.SettingsFile;
import io.tradebrief.reports.chart.PictureSize;
import io.tradebrief.reports.table.HouseStyle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
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
  void theTablesHaveAByteOrderMarkIfItIsAskedFor() throws IOException {
    assertEquals(false, read(GOOD, Map.of()).look().byteOrderMark());
    assertEquals(
        true, read(GOOD + "tables.byte-order-mark = true\n", Map.of()).look().byteOrderMark());
    assertThrows(
        BrokenConfiguration.class,
        () -> read(GOOD + "tables.byte-order-mark = perhaps\n", Map.of()));
  }

  @Test
  void theShippedConfigurationIsRead() {
    Settings settings =
        SettingsFile.read(Path.of("../conf/us-japan.conf"), overrides(Map.of()), Analyses.ids());

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
  void exhibitsCanBeChosenAndStandInTheOrderOfTheSheets() throws IOException {
    assertEquals(List.of(), read(GOOD, Map.of()).exhibits(), "all");
    assertEquals(Analyses.all(), Analyses.chosen(read(GOOD, Map.of()).exhibits()));
    Settings two = read(GOOD + "exhibits = [deficit-change, deficit-ranking]\n", Map.of());
    assertEquals(List.of("deficit-ranking", "deficit-change"), two.exhibits());
    assertEquals(
        two.configuration(),
        read(GOOD, Map.of("exhibits", "[deficit-ranking, deficit-change]")).configuration());
    assertEquals(List.of("mirror"), read(GOOD, Map.of("exhibits", "mirror")).exhibits());
    assertEquals(Analyses.all().size() - 2, Analyses.leftOut(two.exhibits()).size());
  }

  @Test
  void anUnknownExhibitIsRefusedWithTheNearestNames() {
    String unknown = failure(GOOD + "exhibits = [tarif-line]\n", Map.of());
    assertTrue(unknown.contains("line 13: 'exhibits' names 'tarif-line'"), unknown);
    assertTrue(unknown.contains("did you mean tariff-lines? Choose among top-partners"), unknown);
    String several = failure(GOOD + "exhibits = [fdi-in]\n", Map.of());
    assertTrue(several.contains("did you mean fdi-income?"), several);
    String open = failure(GOOD, Map.of("exhibits", "[mirror"));
    assertTrue(open.contains("--set exhibits: not readable as a list: [mirror."), open);
    String none = failure(GOOD, Map.of("exhibits", "[]"));
    assertTrue(none.contains("--set exhibits: 'exhibits' is an empty list"), none);
    String twice = failure(GOOD, Map.of("exhibits", "[mirror, mirror]"));
    assertTrue(twice.contains("names an exhibit twice"), twice);
  }

  @Test
  void aHouseHasItsOwnStyle() throws IOException {
    BufferedImage logo = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
    Settings settings =
        read(
            GOOD
                + "style { accent = \"#7A0019\", logo = logo.png, logo-alt = House }\n"
                + "charts.size = print\n",
            Map.of());

    assertEquals(0x7A0019, settings.look().style().colours().accent());
    assertEquals(HouseStyle.PLAIN.colours().ink(), settings.look().style().colours().ink());
    assertEquals(20, settings.look().style().logo().orElseThrow().width());
    assertEquals(PictureSize.PRINT, settings.look().pictures());
    assertNotEquals(
        read(GOOD, Map.of()).configuration(), settings.configuration(), "part of what it is");
  }

  @Test
  void aStyleThatCannotBeReadIsRefused() throws IOException {
    String pale = failure(GOOD + "style.accent = \"#FFCC00\"\n", Map.of());
    assertTrue(pale.contains("'accent' #FFCC00 has a contrast of 1.5"), pale);
    String word = failure(GOOD + "style.accent = red\n", Map.of());
    assertTrue(word.contains("line 13: 'style.accent' is 'red'"), word);
    String wide = failure(GOOD + "style.typeface = Verdana\n", Map.of());
    assertTrue(wide.contains("too wide"), wide);
    Files.writeString(folder.resolve("logo.png"), "<svg onload='a'/>");
    String logo = failure(GOOD + "style { logo = logo.png, logo-alt = House }\n", Map.of());
    assertTrue(logo.contains("is neither a PNG nor a JPEG picture"), logo);
    String none = failure(GOOD + "style { logo = none.png, logo-alt = House }\n", Map.of());
    assertTrue(none.contains("'style.logo' is 'none.png'; no such file can be read"), none);
    String outside = failure(GOOD + "style { logo = ../logo.png, logo-alt = House }\n", Map.of());
    assertTrue(outside.contains("put the file beside the configuration"), outside);
    Files.write(folder.resolve("logo.png"), new byte[600_000]);
    String large = failure(GOOD + "style { logo = logo.png, logo-alt = House }\n", Map.of());
    assertTrue(large.contains("is 600000 bytes long; at most 500000 are taken"), large);
    BufferedImage tiny = new BufferedImage(5000, 1, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(tiny, "png", folder.resolve("logo.png").toFile());
    String broad = failure(GOOD + "style { logo = logo.png, logo-alt = House }\n", Map.of());
    assertTrue(broad.contains("is 5000 pixels long; at most 4000 are taken"), broad);
    String silent = failure(GOOD + "style.logo = logo.png\n", Map.of());
    assertTrue(silent.contains("give a small PNG or JPEG and logo-alt"), silent);
    String teal = failure(GOOD + "style { second = \"#C4561A\", third = \"#1B8A82\" }\n", Map.of());
    assertTrue(teal.contains("line 13: 'style.third' cannot be used"), teal);
    assertTrue(teal.contains("'second' and 'third' are teal beside orange"), teal);
    String alike = failure(GOOD + "style.second = \"#12436E\"\n", Map.of());
    assertTrue(alike.contains("'style.second'") && alike.contains("contrast of 1.0"), alike);
    String decimals = failure(GOOD + "style.decimals.money = 9\n", Map.of());
    assertTrue(decimals.contains("'style.decimals.money' is 9"), decimals);
    String tall = failure(GOOD + "style.sizes.title = 40\n", Map.of());
    assertTrue(tall.contains("'style.sizes.title' is 40"), tall);
    String size = failure(GOOD + "charts.size = poster\n", Map.of());
    assertTrue(size.contains("use slide or print"), size);
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
            () ->
                SettingsFile.read(
                    folder.resolve("none.conf"), overrides(Map.of()), Analyses.ids()));

    assertTrue(failure.getMessage().contains("there is no such configuration file"));
  }

  private String failure(String text, Map<String, String> set) {
    return assertThrows(BrokenConfiguration.class, () -> read(text, set)).getMessage();
  }

  private Settings read(String text, Map<String, String> set) throws IOException {
    Path file = Files.writeString(folder.resolve("test.conf"), text);
    return SettingsFile.read(file, overrides(set), Analyses.ids());
  }

  private static SettingsFile.Overrides overrides(Map<String, String> set) {
    return new SettingsFile.Overrides(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), set);
  }
}
