package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JetroDirectInvestmentTest {
  @TempDir private Path folder;
  private final JetroDirectInvestment source = new JetroDirectInvestment();

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private static Investment fact(
      String partner, String year, String measure, long dollars, String status) {
    return new Investment(
        "JPN",
        partner,
        "outward",
        year,
        measure,
        "total",
        "all",
        dollars,
        "USD",
        "reported",
        status);
  }

  @Test
  void yearsOfTwoDigitsAreOfBothCenturies() throws Exception {
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "Total Outward FDI",
                List.of(
                    row(
                        null,
                        "Japan's Total Outward FDI by Country/Region (International Investment"
                            + " position)"),
                    row(null, null, null, "FDI Outward Stock", "（Unit：US$million)"),
                    row(null, null, null, "end of 96", "end of 00"),
                    row(null, "Asia", null, 79151.2294471, 49310.7),
                    row(null, null, "　Cayman Is.", "-", 8670.86),
                    row(null, null, "ＡＳＥＡＮ４", "n.a.", 15568),
                    row(null, null, "Atlantis", "1", "lots"),
                    row(null, "Note: 1. Figures were first released in Japanese yen"))));

    Screened<Investment> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals("jetro-direct-investment-stock", source.dataset(file).id());
    assertEquals(
        List.of(
            fact("XJA", "1996", "position", 79_151_229_447L, ""),
            fact("XJA", "2000", "position", 49_310_700_000L, ""),
            fact("CYM", "2000", "position", 8_670_860_000L, ""),
            fact("XJ4", "2000", "position", 15_568_000_000L, "")),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(4, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_PARTNER, Rule.NUMBER)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void anRAfterAYearMarksItsFiguresAsRevised() throws Exception {
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "Historical(Outward)",
                List.of(
                    row(
                        null,
                        "Japan's Outward FDI by Country/Region (Balance of Payments basis, net and"
                            + " flow)"),
                    row(null, null, null, null, "(Unit: US$ million）"),
                    row(null, null, null, "2022", "2024r"),
                    row(null, null, "U.S.A.", "n.a.", -1.5))));

    Screened<Investment> screened = source.read(file, HouseLists.partners());

    assertEquals("jetro-direct-investment-flow", source.dataset(file).id());
    assertEquals(
        List.of(fact("USA", "2024", "flow", -1_500_000, "revised")),
        screened.facts().stream().map(Traced::fact).toList());
  }

  @Test
  void yenAreNotTakenForDollars() throws Exception {
    String title =
        "Japan's Outward FDI by Country/Region (Balance of Payments basis, net and flow)";
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "Historical(Outward)",
                List.of(
                    row(null, title),
                    row(null, null, null, "(Unit: 100 million yen)"),
                    row(null, null, null, "2022", "2023"),
                    row(null, null, "U.S.A.", 1, 2))));

    String message =
        assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners())).getMessage();

    assertTrue(message.contains("(Unit: 100 million yen)"), message);
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    Screened<Investment> stock = original("jetro/jetro_country_stock.xls");
    assertEquals(49, stock.rowsAccepted());
    assertEquals(6, stock.rowsStructure());
    assertEquals(1_371, stock.facts().size());
    Screened<Investment> flow = original("jetro/jetro_country_flow_annual.xlsx");
    assertEquals(46, flow.rowsAccepted());
    assertEquals(18, flow.rowsStructure());
    assertEquals(1_534, flow.facts().size());
    assertEquals(
        786_102_840_692L,
        stock.facts().stream()
            .map(Traced::fact)
            .filter(fact -> fact.counterpartCode().equals("USA") && fact.period().equals("2024"))
            .mapToLong(Investment::amount)
            .findFirst()
            .orElseThrow());
  }

  private Screened<Investment> original(String name) {
    SourceFile file = Inputs.original(name);
    assertEquals(source.id(), Recognition.of(file).id());
    Screened<Investment> screened = source.read(file, HouseLists.partners());
    assertEquals(List.of(), screened.rejected());
    return screened;
  }
}
