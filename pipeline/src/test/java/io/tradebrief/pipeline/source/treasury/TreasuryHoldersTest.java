package io.tradebrief.pipeline.source.treasury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.tidy.TidyHoldings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreasuryHoldersTest {
  private static final String FIXTURE = "treasury-mfh-history/mfhhis01.txt";
  private final TreasuryHolders source = new TreasuryHolders();

  @Test
  void isRecognisedAndStatesItsReleaseDay() throws Exception {
    SourceFile file = Inputs.fixture(FIXTURE);

    assertSame(TreasuryHolders.class, Recognition.of(file).getClass());
    assertEquals("2026-03-18", source.release(file).orElseThrow().text());
  }

  @Test
  void everyRowIsCountedOnce() throws Exception {
    Screened<Holding> screened = read(Inputs.fixture(FIXTURE));

    assertEquals(10, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(16, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.NUMBER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
  }

  @Test
  void namesAreReadWithoutFootnoteMarks() throws Exception {
    List<Holding> holdings = holdings(Inputs.fixture(FIXTURE));

    assertTrue(
        holdings.contains(
            new Holding("CHN", "China, Mainland", "2025-02", 784_300_000_000L, "USD", "all")));
    assertTrue(
        holdings.contains(
            new Holding("GBR", "United Kingdom", "2011-07", 353_700_000_000L, "USD", "all")));
    assertTrue(holdings.stream().noneMatch(holding -> holding.holderCode().equals("BEL")));
  }

  @Test
  void whatOfficialHoldersHoldIsTheirs() throws Exception {
    assertTrue(
        holdings(Inputs.fixture(FIXTURE))
            .contains(
                new Holding("XFO", "For. Official", "2025-01", 373_400_000_000L, "USD", "bills")));
  }

  @Test
  void ofAMonthThatStandsTwiceTheNewSeriesIsTaken() throws Exception {
    List<Holding> june =
        holdings(Inputs.fixture(FIXTURE)).stream()
            .filter(holding -> holding.period().equals("2011-06"))
            .filter(holding -> holding.holderCode().equals("GBR"))
            .toList();

    assertEquals(List.of(155_500_000_000L), june.stream().map(Holding::amount).toList());
  }

  @Test
  void theHistoryOf2026AgreesWithTheTidyTable() {
    Screened<Holding> screened = read(Inputs.original("treasury/mfhhis01.txt"));
    List<Holding> holdings = screened.facts().stream().map(Traced::fact).toList();

    assertEquals(List.of(), screened.rejected());
    assertEquals(1_033, screened.rowsAccepted());
    assertEquals(307, screened.rowsStructure());
    assertEquals(12_343, holdings.size());
    assertTrue(
        holdings.contains(
            new Holding("JPN", "Japan", "2024-12", 1_061_500_000_000L, "USD", "all")));
    assertTrue(
        holdings.contains(
            new Holding("CHN", "China, Mainland", "2024-12", 759_000_000_000L, "USD", "all")));
    Set<String> figures = new HashSet<>();
    holdings.forEach(holding -> figures.add(figure(holding)));
    List<Holding> tidy =
        new TidyHoldings()
                .read(
                    Inputs.of(
                        Path.of("..", "input-data", "treasury", "2026-03-18")
                            .resolve("holdings-by-country.csv")),
                    HouseLists.partners())
                .facts()
                .stream()
                .map(Traced::fact)
                .toList();
    assertTrue(tidy.size() > 1000);
    assertEquals(
        List.of(), tidy.stream().filter(holding -> !figures.contains(figure(holding))).toList());
  }

  private static String figure(Holding holding) {
    return String.join(
        " ",
        holding.holderCode(),
        holding.period(),
        holding.instrument(),
        Long.toString(holding.amount()));
  }

  private Screened<Holding> read(SourceFile file) {
    return source.read(file, HouseLists.partners());
  }

  private List<Holding> holdings(SourceFile file) {
    return read(file).facts().stream().map(Traced::fact).toList();
  }
}
