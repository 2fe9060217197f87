package io.tradebrief.pipeline.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.list.BrokenList;
import io.tradebrief.pipeline.list.PartnerLists;
import io.tradebrief.pipeline.list.Partners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped measures answer questions of time; rows that cannot be meant are refused. */
class TariffListsTest {
  private static final Path CONF = Path.of("../conf");
  private static final LocalDate LATEST = LocalDate.MAX;
  private static Partners partners;

  @TempDir private Path folder;

  @BeforeAll
  static void readPartners() {
    partners =
        PartnerLists.load(
            CONF.resolve("countries.csv"),
            CONF.resolve("groups.csv"),
            CONF.resolve("partner-names.csv"));
  }

  @BeforeEach
  void copyLists() throws IOException {
    for (String file : TariffLists.FILES) {
      Files.copy(CONF.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void aCarIsChargedTheRateOfItsDay() {
    assertEquals(2.5, carPercent("2025-04-02", LATEST), 0);
    assertEquals(27.5, carPercent("2025-04-03", LATEST), 0);
    assertEquals(27.5, carPercent("2025-09-15", LATEST), 0, "autos are not retroactive");
    assertEquals(15.0, carPercent("2025-09-16", LATEST), 0);
  }

  @Test
  void aLightTruckComesBackToItsOwnRate() {
    assertEquals(25, percent("8704210100", 25, "2025-04-02", LATEST), 0);
    assertEquals(50, percent("8704210100", 25, "2025-04-03", LATEST), 0);
    assertEquals(25, percent("8704210100", 25, "2025-09-16", LATEST), 0);
  }

  @Test
  void aSpecificDutyCountsTowardsAFloorAtItsAdValoremEquivalent() {
    // 50 cents on a kilogram worth 10 dollars: 1,000 kg are worth 10,000 and bear 500 dollars.
    long columnOne = 500 * WholeDollars.MILLIONTHS;
    Assessment deal = assessment("2025-09-16", LATEST);
    assertEquals(
        1500 * WholeDollars.MILLIONTHS, deal.duty("2402101000", 10_000, columnOne), "5% and 10%");
  }

  @Test
  void steelDoublesInJuneAndBearsNoReciprocalRate() {
    assertEquals(10, percent("8458110030", 0, "2025-04-05", LATEST), 0, "the baseline elsewhere");
    assertEquals(0, percent("7208103000", 0, "2025-03-11", LATEST), 0);
    assertEquals(25, percent("7208103000", 0, "2025-04-05", LATEST), 0);
    assertEquals(50, percent("7208103000", 0, "2025-06-04", LATEST), 0);
  }

  @Test
  void inForceAndKnownAreDifferentQuestions() {
    LocalDate april8 = LocalDate.parse("2025-04-08");
    assertEquals(24, percent("8458110030", 0, "2025-05-01", april8), 0, "before the pause");
    assertEquals(10, percent("8458110030", 0, "2025-05-01", LATEST), 0);
    LocalDate july8 = LocalDate.parse("2025-07-08");
    assertEquals(25, percent("8458110030", 0, "2025-08-05", july8), 0, "the letter of July");
    assertEquals(10, percent("8458110030", 0, "2025-08-05", LATEST), 0);
    LocalDate august = LocalDate.parse("2025-08-15");
    assertEquals(19.4, percent("8458110030", 4.4, "2025-08-15", august), 1e-9, "15 on top");
    assertEquals(15, percent("8458110030", 4.4, "2025-08-15", LATEST), 1e-9, "retroactive");
  }

  @Test
  void everyScenarioHasTheMeasuresItsTextNames() {
    TariffLists lists = load();
    List<String> deal =
        lists.measures().stream()
            .filter(m -> m.appliesTo("USA", "JPN", Set.of()))
            .filter(scenario(lists, "September 2025 deal")::has)
            .map(Measure::id)
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "aluminium-50", "automobile-parts-15", "automobiles-15", "reciprocal-15", "steel-50"),
        deal);
    assertTrue(lists.scenarios().get(0).isBaseline());
  }

  @Test
  void overlappingMeasuresAreRefused() {
    refused(
        "steel-30,Steel,S,USA,JPN,7208,,30,add,section-232-and-reciprocal,30,2025-04-01,2025-04-01,,,,c",
        "'steel-30' and 'steel-25' on line",
        "the same group, precedence, products and time");
  }

  @Test
  void twoFloorsOnOneLineAreRefused() {
    refused(
        "second-floor,F,S,USA,JPN,8703,,20,floor,another-group,1,2025-10-01,2025-10-01,,,,c",
        "two floors or replacements on one line");
  }

  @Test
  void unknownProductsAndPartnersAreRefused() {
    refused(
        "m,L,S,USA,JPN,tractors,,5,add,g,1,2025-01-01,2025-01-01,,,,c",
        "column products",
        "'tractors' is neither a list");
    refused(
        "m,L,S,USA,JPN,7701,,5,add,g,1,2025-01-01,2025-01-01,,,,c",
        "column products",
        "'7701' is neither a list");
    refused(
        "m,L,S,USA,JAP,8703,,5,add,g,1,2025-01-01,2025-01-01,,,,c",
        "column partners",
        "'JAP' is neither a country");
  }

  @Test
  void datesOutOfOrderAreRefused() {
    refused(
        "m,L,S,USA,JPN,0101,,5,add,g,1,2025-01-01,2025-03-01,2025-02-01,,,c",
        "effective_from 2025-03-01 is after effective_to 2025-02-01");
    refused(
        "m,L,S,USA,JPN,0101,,5,add,g,1,2025-04-01,2025-03-01,,,,c",
        "announced 2025-04-01 is after effective_from 2025-03-01",
        "retroactive_to");
    refused("m,L,S,USA,JPN,0101,,5,add,g,1,2025-13-01,2025-03-01,,,,c", "'2025-13-01' is no day");
  }

  @Test
  void ratesThatCannotBeMeantAreRefused() {
    refused(
        "m,L,S,USA,JPN,0101,,250,add,g,1,2025-01-01,2025-03-01,,,,c",
        "column rate_pct",
        "a rate of 250 per cent is above 100");
    refused("m,L,S,USA,JPN,0101,,-5,add,g,1,2025-01-01,2025-03-01,,,,c", "'-5' is no rate");
  }

  @Test
  void aScenarioOfUnknownOrConflictingMeasuresIsRefused() throws IOException {
    append("scenarios.csv", "Odd,,,steel-75,,c");
    assertMessage("column measures", "there is no measure 'steel-75'");
    Files.copy(
        CONF.resolve("scenarios.csv"),
        folder.resolve("scenarios.csv"),
        StandardCopyOption.REPLACE_EXISTING);
    append("scenarios.csv", "Odd,,,universal-10; universal-20,,c");
    assertMessage("'universal-10' and 'universal-20' overlap");
  }

  private void refused(String row, String... words) {
    try {
      Files.copy(
          CONF.resolve("tariff-measures.csv"),
          folder.resolve("tariff-measures.csv"),
          StandardCopyOption.REPLACE_EXISTING);
      append("tariff-measures.csv", row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertMessage(words);
  }

  private void assertMessage(String... words) {
    String message = assertThrows(BrokenList.class, this::load).getMessage();
    assertTrue(message.contains("line "), message);
    Stream.of(words).forEach(word -> assertTrue(message.contains(word), message));
  }

  private void append(String file, String row) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + row + "\n");
  }

  private TariffLists load() {
    return TariffLists.load(folder, partners, Set.of());
  }

  private static Scenario scenario(TariffLists lists, String name) {
    return lists.scenarios().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private double carPercent(String day, LocalDate known) {
    return percent("8703230190", 2.5, day, known);
  }

  private double percent(String code, double columnOnePercent, String day, LocalDate known) {
    long value = 1_000_000;
    long columnOne = Math.round(value * columnOnePercent * Charge.PPM_OF_A_PERCENT);
    return assessment(day, known).duty(code, value, columnOne)
        / (double) (value * Charge.PPM_OF_A_PERCENT);
  }

  private Assessment assessment(String day, LocalDate known) {
    return new Assessment(
        load().measures().stream()
            .filter(m -> m.appliesTo("USA", "JPN", Set.of()))
            .filter(m -> m.inForce(LocalDate.parse(day), known))
            .map(Measure::charge)
            .toList());
  }
}
