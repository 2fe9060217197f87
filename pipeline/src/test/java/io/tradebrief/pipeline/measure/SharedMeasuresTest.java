package io.tradebrief.pipeline.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures that exhibits share count what their descriptions say. */
class SharedMeasuresTest {
  @TempDir private Path folder;

  private static TradeFlow line(
      String classification, String code, String measure, long amount, Double quantity) {
    return new TradeFlow(
        "USA",
        "JPN",
        "import",
        "goods",
        classification,
        code,
        "2024",
        measure,
        amount,
        "USD",
        "customs",
        "consumption",
        "customs",
        "nsa",
        quantity,
        quantity == null ? null : "kg");
  }

  private static Investment position(String reporter, String counterpart, String period) {
    return new Investment(
        reporter,
        counterpart,
        "outward",
        period,
        "position",
        "total",
        "all",
        9,
        "USD",
        "reported",
        "");
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .trade("JPN", "2024", 10, 30)
        .facts(
            Role.IMPORTS_BY_TARIFF_LINE,
            TradeFlow.KIND,
            List.of(
                line("hs10", "8703230010", "value", 40, 2.5),
                line("hs10", "8703240020", "value", 60, null),
                line("hs10", "8703240020", "calculated-duty", 3, null),
                line("hs6", "870323", "value", 40, null),
                line("hs4", "8703", "value", 100, null)));
  }

  private static Sums sums(Context context, Measure measure) {
    return Measures.of(context).sums(measure);
  }

  @Test
  void productsStandUnderTheBeginningOfTheirCodesAndTotalsUnderTheirs() {
    Context context = desk().context();

    Sums products = sums(context, TradeMeasures.products(context, 4)).at("partner_code", "JPN");

    assertEquals(
        OptionalLong.of(100), products.amount("import", "hs10", "consumption", "2024", "8703"));
    assertEquals(
        OptionalLong.of(30), products.amount("import", "total", "general", "2024", "TOTAL"));
  }

  @Test
  void linesHaveTheirDutyAndHeadingsAreLeftOut() {
    Context context = desk().context();

    Sums lines = sums(context, TradeMeasures.importsByLine(context, 2024));

    assertEquals(OptionalLong.of(3), lines.amount("8703240020", "calculated-duty"));
    assertEquals(OptionalLong.empty(), lines.amount("8703", "value"));
  }

  @Test
  void unitValuesCountOnlyWhatStatesAQuantity() {
    Context context = desk().context();
    List<String> key = List.of("USA", "8703230010", "USD", "kg");

    Sums values = sums(context, TradeMeasures.unitValues(context));

    assertEquals(List.of(key), values.keys());
    assertEquals(OptionalLong.of(40), values.amount(key));
    assertEquals(OptionalLong.of(2_500_000), values.of("quantity", key));
  }

  @Test
  void investmentIsThatOfTheReporterAndAmongTheParties() {
    Context context =
        desk()
            .facts(
                Role.DIRECT_INVESTMENT,
                Investment.KIND,
                List.of(
                    position("USA", "CHN", "2024"),
                    position("JPN", "USA", "2024"),
                    position("JPN", "CHN", "2024"),
                    position("JPN", "USA", "2024-12")))
            .context();

    Sums found = sums(context, FinanceMeasures.investment(context));

    Sums pairs = found.rollup("reporter_code", "counterpart_code", "period");
    assertEquals(
        List.of(List.of("JPN", "USA", "2024"), List.of("USA", "CHN", "2024")), pairs.keys());
  }

  @Test
  void holdingsAreThoseOfAllInstrumentsInDollars() {
    Context context =
        desk()
            .facts(
                Role.SECURITIES_HOLDINGS,
                Holding.KIND,
                List.of(
                    new Holding("JPN", "Japan", "2024-12", 7, "USD", "all"),
                    new Holding("JPN", "Japan", "2024-12", 2, "USD", "bills")))
            .context();

    assertEquals(
        OptionalLong.of(7),
        sums(context, FinanceMeasures.holdings(context)).amount("2024-12", "JPN"));
  }

  @Test
  void bothRatesOfACountryComeFromOneSourceAndInOneCurrency() {
    Context context =
        desk()
            .changingCurrency("HRV", "Croatia", "HRK", 2022, "EUR")
            .country("ECU", "Ecuador", "USD")
            .fed("JPY", 2024, 150)
            .worldBank("JPN", 2017, 110)
            .worldBank("JPN", 2024, 151)
            .worldBank("HRV", 2017, 6.6)
            .worldBank("HRV", 2024, 0.9)
            .context();
    Rates rates = Rates.of(context);

    Rates.Found japan = rates.ofCountry("JPN", 2017, 2024).orElseThrow();

    assertEquals(151, japan.byPeriod().get("2024"));
    assertEquals("bank", japan.source());
    assertTrue(rates.ofCountry("HRV", 2017, 2024).isEmpty());
    assertEquals("uses the US dollar", rates.ofCountry("ECU", 2017, 2024).orElseThrow().source());
    assertEquals(OptionalDouble.of(150), rates.ofCurrency("JPY", "2024"));
    assertEquals(OptionalDouble.empty(), rates.ofCurrency("JPY", "2017"));
    assertEquals(OptionalDouble.of(110), rates.ofCurrency("JPY", "JPN", "2017"));
  }
}
