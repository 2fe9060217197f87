package io.tradebrief.pipeline.source.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComtradeTest {
  private final Comtrade source = new Comtrade();

  @Test
  void anyReporterAndPartnerAndEveryLengthOfCodeIsRead() throws Exception {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(source, Inputs.fixture("un-comtrade/answer.json"));

    assertEquals(
        List.of(
            flow("USA", "JPN", "import", "total", "TOTAL", "2024", 152, "not-stated", "cif"),
            new TradeFlow(
                "USA",
                "WLD",
                "export",
                "goods",
                "hs6",
                "870323",
                "2024",
                "value",
                79_740_845_546L,
                "USD",
                "customs",
                "total",
                "fob",
                "nsa",
                12.0,
                "u"),
            new TradeFlow(
                "JPN",
                "TWN",
                "import",
                "goods",
                "hs4",
                "8703",
                "2024",
                "value",
                1000,
                "USD",
                "customs",
                "not-stated",
                "cif",
                "nsa",
                500.5,
                "kg"),
            flow("USA", "JPN", "import", "hs2", "87", "2024-03", 152, "not-stated", "cif"),
            flow("USA", "JPN", "export", "total", "TOTAL", "2024", 7, "re-export", "not-stated")),
        read.facts());
    assertEquals(
        List.of(
            Set.of(Rule.NOT_A_BREAKDOWN),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.KNOWN_CODE),
            Set.of(Rule.KNOWN_CODE),
            Set.of(Rule.PERIOD),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE)),
        read.broken());
    assertEquals(1, read.repeated());
    // The sixth row has no value: it is understood, and states nothing.
    assertEquals(List.of(6L, 7L, 3L), read.rows());
    assertEquals("data!7", read.screened().rejected().get(0).place().toString());
  }

  @Test
  void aDownloadMayEndItsRowsWithAComma() throws Exception {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(source, Inputs.fixture("un-comtrade/download.csv"));

    assertEquals(
        List.of(
            new TradeFlow(
                "USA", "JPN", "export", "goods", "hs6", "270900", "2024", "value", 2500, "USD",
                "customs", "total", "fob", "nsa", 1500.0, "kg"),
            flow("USA", "WLD", "export", "total", "TOTAL", "2024", 99, "total", "fob")),
        read.facts());
    assertTrue(read.broken().get(0).contains(Rule.COLUMN_COUNT));
  }

  @Test
  void aBulkFileIsDividedByTabs() throws Exception {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(source, Inputs.fixture("un-comtrade/bulk.txt"));

    assertEquals(
        List.of(
            new TradeFlow(
                "CHN",
                "USA",
                "export",
                "goods",
                "hs6",
                "851712",
                "2024",
                "value",
                26_341_029_193L,
                "USD",
                "customs",
                "total",
                "fob",
                "nsa",
                1200.0,
                "u")),
        read.facts());
  }

  @Test
  void anAnswerWithoutTradeDataIsRefusedAndSaysWhatItIs() throws Exception {
    assertTrue(refusal("error.json").contains("error message of UN Comtrade: The period is inval"));
    assertTrue(refusal("no-rows.json").contains("without any rows"));
    assertTrue(refusal("listing.json").contains("a listing of UN Comtrade's bulk files"));
    assertTrue(refusal("cut.json").contains("states 3 rows and has 2"));
  }

  @Test
  void theOriginalIsReadToTheLastRow() {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(
            source, Inputs.original("comtrade-baci/comtrade_v1_data_get_C_A_HS_CHN_2010.json"));

    assertEquals(List.of(4L, 0L, 3L), read.rows());
    assertEquals(
        List.of(
            flow("CHN", "ARG", "import", 6_804_128_143L, "not-stated", "cif"),
            flow("CHN", "DEU", "import", 74_251_272_075L, "not-stated", "cif"),
            flow("CHN", "ARG", "export", 6_115_764_185L, "total", "fob"),
            flow("CHN", "DEU", "export", 68_047_133_397L, "total", "fob")),
        read.facts());
  }

  private String refusal(String name) throws Exception {
    SourceFile file = Inputs.fixture("un-comtrade/" + name);
    assertEquals("un-comtrade", Recognition.of(file).id());
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }

  private static TradeFlow flow(
      String reporter, String partner, String flow, long amount, String system, String valuation) {
    return flow(reporter, partner, flow, "total", "TOTAL", "2010", amount, system, valuation);
  }

  private static TradeFlow flow(
      String reporter,
      String partner,
      String flow,
      String classification,
      String code,
      String period,
      long amount,
      String system,
      String valuation) {
    return new TradeFlow(
        reporter,
        partner,
        flow,
        "goods",
        classification,
        code,
        period,
        "value",
        amount,
        "USD",
        "customs",
        system,
        valuation,
        "nsa",
        null,
        null);
  }
}
