package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JapanTradeTest {
  @TempDir private Path folder;

  private static TradeFlow flow(
      String partner, String flow, String product, String period, long yen, Double quantity) {
    boolean export = flow.equals("export");
    boolean total = product.equals("TOTAL");
    return new TradeFlow(
        "JPN",
        partner,
        flow,
        "goods",
        total ? "total" : "jp-hs9",
        product,
        period,
        "value",
        yen,
        "JPY",
        "customs",
        export ? "total" : "general",
        export ? "fob" : "cif",
        "nsa",
        quantity,
        quantity == null ? null : export ? "KG" : "NO");
  }

  @Test
  void monthsNotPublishedYetGiveNoFactsNorDoesTheYear() throws Exception {
    SourceFile file = Inputs.fixture("japan-trade-by-commodity/by-country.csv");
    JapanTradeByCommodity source = new JapanTradeByCommodity();

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals("japan-customs-trade-by-commodity", source.dataset(file).id());
    assertEquals(
        List.of(
            flow("USA", "export", "848610000", "2026-01", 4_000_000, 100.0),
            flow("USA", "export", "848610000", "2026-02", 5_000_000, 200.0),
            flow("CHN", "import", "010121000", "2026-01", -2_100_000, 3.0),
            flow("CHN", "import", "010121000", "2026-02", 0, 0.0)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(2, screened.rowsAccepted());
    assertEquals(2, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.PERIOD, Rule.KNOWN_CODE, Rule.SUMS),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
  }

  @Test
  void importsUnderAnAgreementAreNeverAllImports() throws Exception {
    List<Object> header =
        new ArrayList<>(
            List.of(
                "Year",
                "Region¥Country",
                "EPA",
                "Country",
                "HS",
                "EPA Code",
                "Unit1",
                "Unit2",
                "Quantity1-Year",
                "Quantity2-Year",
                "Value-Year"));
    List<Object> row =
        new ArrayList<>(
            List.of("2021", "C", "1A", "305", "'170260220", "9", "  ", "KG", 0, 24, 12));
    for (String month : Periods.MONTHS) {
      header.addAll(List.of("Quantity1-" + month, "Quantity2-" + month, "Value-" + month));
      row.addAll(List.of(0, 2, 1));
    }
    SourceFile file = Workbooks.written(folder, Map.of("2021_EPA", List.of(header, row)));
    JapanTradeByCommodity source = new JapanTradeByCommodity();

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals("japan-customs-preferential-imports", source.dataset(file).id());
    assertEquals(13, screened.facts().size());
    TradeFlow year = screened.facts().get(12).fact();
    assertEquals(
        List.of("MEX", "170260220", "2021", "preferential-value", "preference-1A-9"),
        List.of(
            year.partnerCode(), year.productCode(), year.period(), year.measure(), year.system()));
    assertEquals(12_000, year.amount());
  }

  @Test
  void totalsAreReadFromShiftJis() throws Exception {
    String text =
        """
        《世界》  【月別】　（単位：千円） ,,
        WORLD  Monthly Data  (a thousand yen) ,,
        Years/Months,Exp-Total,Imp-Total
        ,,
        2026/06,-,12146000000\s
        2026/07,11509373578 ,12146000000\s
        2026/08,0 ,0\s
        2026/13,1 ,1\s
        """;
    SourceFile file = Inputs.written(folder, "d41ma.csv", text, Charset.forName("windows-31j"));
    JapanTradeTotals source = new JapanTradeTotals();

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals(
        List.of(
            flow("WLD", "import", "TOTAL", "2026-06", 12_146_000_000_000L, null),
            flow("WLD", "export", "TOTAL", "2026-07", 11_509_373_578_000L, null),
            flow("WLD", "import", "TOTAL", "2026-07", 12_146_000_000_000L, null)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(4, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.PERIOD)), screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void theOriginalIsReadToTheLastRow() {
    SourceFile file = Inputs.original("japan-customs/epa_imports_2021.xlsx");
    JapanTradeByCommodity source = new JapanTradeByCommodity();

    Screened<TradeFlow> screened = source.read(file, HouseLists.partners());

    assertEquals(18_210, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    // Country codes of which we have no official list.
    assertEquals(28, screened.rejected().size());
    assertTrue(
        screened.rejected().stream()
            .allMatch(row -> row.broken().equals(Set.of(Rule.KNOWN_PARTNER))));
    assertEquals(18_210 * 13, screened.facts().size());
  }
}
