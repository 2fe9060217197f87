package io.tradebrief.pipeline.source.bea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import io.tradebrief.pipeline.source.tidy.TidyTradeFlows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeaTradeByPartnerTest {
  private final BeaTradeByPartner source = new BeaTradeByPartner();
  @TempDir private Path folder;

  @Test
  void isRecognisedAndStatesItsReleaseDay() throws IOException {
    SourceFile file = fixture("Japan");

    assertSame(BeaTradeByPartner.class, Recognition.of(file).getClass());
    assertEquals("2025-03-06", source.release(file).orElseThrow().text());
  }

  @Test
  void yearsAndQuartersAreFactsOfTheirOwnAdjustment() throws IOException {
    Screened<TradeFlow> screened = source.read(fixture("Japan"), HouseLists.partners());

    assertEquals(
        List.of(
            "JPN export goods 2023 nsa 76206000000",
            "G0009 export goods 2023 nsa 5000000",
            "JPN export goods 1999-Q1 sa 14189000000",
            "JPN export goods 2024-Q2 sa 19621000000",
            "G0009 export goods 2024-Q2 sa 7000000"),
        screened.facts().stream().map(BeaTradeByPartnerTest::line).toList());
  }

  @Test
  void balancesAndTheYearThatIsNotOverGiveNoFacts() throws IOException {
    Screened<TradeFlow> screened = source.read(fixture("Japan"), HouseLists.partners());

    assertEquals(5, screened.rowsAccepted());
    assertEquals(16, screened.rowsStructure());
    assertEquals(List.of(Set.of(Rule.NUMBER)), broken(screened));
    assertEquals("Table 4!14", screened.rejected().get(0).place().toString());
  }

  @Test
  void aNameNobodyKnowsLeavesOutItsColumnOnly() throws IOException {
    Screened<TradeFlow> screened = source.read(fixture("Atlantis"), HouseLists.partners());

    assertEquals(List.of(Set.of(Rule.KNOWN_PARTNER), Set.of(Rule.NUMBER)), broken(screened));
    assertEquals(
        Set.of("G0009"),
        screened.facts().stream().map(f -> f.fact().partnerCode()).collect(Collectors.toSet()));
  }

  @Test
  void anotherUnitOrTitleIsRefusedWithTheWordsFound() throws IOException {
    String billions = message(one("Exports of Goods", "[Billions of dollars]"));
    String unstated = message(one("Exports of Goods", ""));
    String income = message(one("Primary Income Receipts", "[Millions of dollars]"));

    assertTrue(billions.contains("says '[Billions of dollars]'"), billions);
    assertTrue(unstated.contains("nothing above the table"), unstated);
    assertTrue(income.contains("Primary Income Receipts"), income);
  }

  @Test
  void aRowOfMonthsIsNeitherAFootnoteNorAFigure() throws IOException {
    SourceFile file = one("Exports of Goods", "[Millions of dollars]", row("1999 Jan", 5));

    assertEquals(List.of(Set.of(Rule.PERIOD)), broken(source.read(file, HouseLists.partners())));
  }

  private SourceFile one(String title, String unit) throws IOException {
    return one(title, unit, List.of());
  }

  private SourceFile one(String title, String unit, List<Object> last) throws IOException {
    List<List<Object>> sheet = new ArrayList<>();
    sheet.add(row("Table 4. U.S. International Trade by Selected Countries and Areas"));
    sheet.add(row(title));
    sheet.add(row(unit));
    sheet.add(row("Period", "Japan"));
    sheet.add(row(2023, 76206));
    sheet.add(last);
    return Workbooks.written(folder, Map.of("Table 4", sheet));
  }

  private String message(SourceFile file) {
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }

  @Test
  void theTablesOfMarch2025HaveTheKnownFigures() {
    SourceFile file = Inputs.original("bea/trad-geo-time-series-0125.xlsx");

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals(List.of(), screened.rejected());
    assertEquals(1_170, screened.rowsAccepted());
    assertEquals(144, screened.rowsStructure());
    assertEquals(13_192, screened.facts().size());
    assertEquals(75.1, billions(japan(screened, "export", "goods", "2019")));
    assertEquals(49.5, billions(japan(screened, "export", "services", "2019")));
    assertEquals(144.8, billions(japan(screened, "import", "goods", "2019")));
    assertEquals(306.9, billions(total(screened, "2023")));
    assertEquals(317.6, billions(total(screened, "2024")));
    assertAgreesWithTheTidyTable(screened);
  }

  private static void assertAgreesWithTheTidyTable(Screened<TradeFlow> screened) {
    Path tidy =
        Path.of("..", "input-data", "bea", "2025-03-06", "goods-and-services-by-partner.csv");
    Set<TradeFlow> years =
        screened.facts().stream()
            .map(Traced::fact)
            .filter(flow -> flow.adjustment().equals("nsa"))
            .collect(Collectors.toSet());
    Set<TradeFlow> ours =
        new TidyTradeFlows()
            .read(Inputs.of(tidy), HouseLists.partners()).facts().stream()
                .map(Traced::fact)
                .collect(Collectors.toSet());
    assertTrue(ours.size() > 1000);
    assertEquals(ours, years);
  }

  /** Rounded to one decimal, as the figures were published. */
  private static double billions(long dollars) {
    return Math.round(dollars / 1e8) / 10.0;
  }

  private static long total(Screened<TradeFlow> screened, String year) {
    return japan(screened, "export", "goods", year)
        + japan(screened, "export", "services", year)
        + japan(screened, "import", "goods", year)
        + japan(screened, "import", "services", year);
  }

  private static long japan(
      Screened<TradeFlow> screened, String flow, String sector, String period) {
    return screened.facts().stream()
        .map(Traced::fact)
        .filter(f -> f.partnerCode().equals("JPN") && f.period().equals(period))
        .filter(f -> f.flow().equals(flow) && f.sector().equals(sector))
        .findFirst()
        .orElseThrow()
        .amount();
  }

  private static List<Set<Rule>> broken(Screened<TradeFlow> screened) {
    return screened.rejected().stream().map(Screened.Rejected::broken).toList();
  }

  private static String line(Traced<TradeFlow> traced) {
    TradeFlow flow = traced.fact();
    return String.join(
        " ",
        flow.partnerCode(),
        flow.flow(),
        flow.sector(),
        flow.period(),
        flow.adjustment(),
        Long.toString(flow.amount()));
  }

  private SourceFile fixture(String country) throws IOException {
    String title = "Table 4. U.S. International Trade by Selected Countries and Areas";
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    sheets.put("Readme", List.of(row("Last updated March 6, 2025"), row(title)));
    sheets.put(
        "Table 4",
        List.of(
            row("Last updated March 6, 2025"),
            row(title),
            row("Exports of Goods"),
            row("[Millions of dollars, quarters seasonally adjusted]"),
            row(),
            row("Period", country, "South/\nCentral America", null),
            row("Annual"),
            row(2023, 76206, 5),
            row(2025, 1, 1),
            row("Quarterly"),
            row("1999 1 ", 14189, "n.a."),
            row("2024 2 (R)", 19621, 7),
            row(),
            row("2024 3 (R)", "x", "y"),
            row("(R) Revised\n")));
    sheets.put(
        "Table 6",
        List.of(
            row("Table 6. U.S. International Trade by Selected Countries and Areas"),
            row("Balance on Goods"),
            row("[Millions of dollars]"),
            row("Period", "Japan", "European Union"),
            row("Annual"),
            row(2023, -70000, "(*)"),
            row("NOTES:")));
    return Workbooks.written(folder, sheets);
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }
}
