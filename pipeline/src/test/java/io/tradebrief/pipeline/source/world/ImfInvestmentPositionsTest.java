package io.tradebrief.pipeline.source.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.tidy.TidyInvestment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ImfInvestmentPositionsTest {
  private final ImfInvestmentPositions source = new ImfInvestmentPositions();

  private static Investment position(
      String reporter, String counterpart, String direction, String year, long dollars) {
    return new Investment(
        reporter,
        counterpart,
        direction,
        year,
        "position",
        "total",
        "all",
        dollars,
        "USD",
        "reported",
        "");
  }

  @Test
  void onlyWhatTheReporterStatesIsAFact() throws Exception {
    SourceFile file = Inputs.released(Inputs.fixture("sdmx-csv/positions-inward.csv"), "2025-06");

    Screened<Investment> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals(
        List.of(
            position("USA", "JPN", "inward", "2023", 688_250_000),
            position("USA", "WLD", "inward", "2023", -12_500_000)),
        screened.facts().stream().map(Traced::fact).toList());
    // The mirror row, the blank values and the year still running say nothing more.
    assertEquals(6, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.KNOWN_CODE, Rule.KNOWN_PARTNER, Rule.PERIOD, Rule.NUMBER),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
  }

  @Test
  void labelsServeWhereThereAreNoCodes() throws Exception {
    SourceFile file = Inputs.fixture("sdmx-csv/positions-labels.csv");

    Screened<Investment> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals(
        List.of(position("JPN", "KOR", "outward", "2023", 40_000)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void theOriginalsAreReadToTheLastRowAndAgreeWithOurTable() {
    List<Investment> facts = new ArrayList<>();
    facts.addAll(original("imf/DIP_inward_2026-03.csv", 16_643, 9_396));
    facts.addAll(original("imf/DIP_outward_2026-03.csv", 15_721, 6_732));

    assertEquals(754_069_000_000L, usWithJapan(facts, "inward"));
    assertEquals(57_462_000_000L, usWithJapan(facts, "outward"));
    Path tidy = Path.of("..", "input-data", "imf", "2026-03", "direct-investment-positions.csv");
    Screened<Investment> ours = new TidyInvestment().read(Inputs.of(tidy), HouseLists.partners());
    assertEquals(5_312, ours.facts().size());
    assertEquals(List.of(), ours.rejected());
    Set<Investment> known = Set.copyOf(facts);
    assertEquals(
        Set.of(),
        ours.facts().stream()
            .map(Traced::fact)
            .filter(fact -> !known.contains(fact))
            .collect(Collectors.toSet()));
  }

  private List<Investment> original(String name, long rows, int facts) {
    SourceFile file = Inputs.released(Inputs.original(name), "2026-03");
    Screened<Investment> screened = source.read(file, HouseLists.partners());
    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals(rows, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    assertEquals(List.of(), screened.rejected());
    assertEquals(facts, screened.facts().size());
    return screened.facts().stream().map(Traced::fact).toList();
  }

  private static long usWithJapan(List<Investment> facts, String direction) {
    return facts.stream()
        .filter(fact -> fact.reporterCode().equals("USA") && fact.counterpartCode().equals("JPN"))
        .filter(fact -> fact.direction().equals(direction) && fact.period().equals("2024"))
        .mapToLong(Investment::amount)
        .reduce(0, Math::addExact);
  }
}
