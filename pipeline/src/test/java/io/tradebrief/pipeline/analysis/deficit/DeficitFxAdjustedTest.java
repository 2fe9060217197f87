package io.tradebrief.pipeline.analysis.deficit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Restated;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Step;
import io.tradebrief.pipeline.measure.TradeMeasures;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fan of exchange-rate methods on a handful of partners. */
class DeficitFxAdjustedTest {
  @TempDir private Path folder;

  @Test
  void eachMethodFollowsItsAlgebra() {
    ResultTable table = compute(japan().fed("JPY", 2017, 100).fed("JPY", 2024, 125));

    double rho = 1.25;
    assertEquals(-100 / rho, value(table, "JPN", "balance_fx_adjusted_usd"));
    assertEquals(-100 * rho, value(table, "JPN", "translation_usd"));
    assertEquals(100 - 200 / rho, value(table, "JPN", "imports_only_usd"));
    assertEquals(100 * rho - 200 / rho, value(table, "JPN", "both_legs_usd"));
    assertEquals(-20.0, value(table, "JPN", "change_pct"), 1e-12);
  }

  @Test
  void passThroughNeedsParametersAndUsesThem() {
    DeskFacts facts = japan().fed("JPY", 2017, 100).fed("JPY", 2024, 125);

    assertEquals("[x]", cell(compute(facts), "JPN", "pass_through_usd"));
    assertEquals(
        100 * Math.pow(1.25, 1.0 * 1.5) - 200 * Math.pow(1.25, 0.4 * (1 - 0.3)),
        value(compute(facts.passThrough(1.0, 0.4, 1.5, 0.3)), "JPN", "pass_through_usd"),
        1e-9);
  }

  @Test
  void aPartnerWithoutARateLeavesTheAdjustedRankingAndIsCounted() {
    Exhibit exhibit =
        new DeficitFxAdjusted()
            .compute(
                japan()
                    .fed("JPY", 2017, 100)
                    .fed("JPY", 2024, 125)
                    .country("VNM", "Vietnam", "VND")
                    .trade("VNM", "2024", 0, 500)
                    .context());
    ResultTable table = exhibit.table();

    assertEquals("1", cell(table, "VNM", "rank"));
    assertEquals("[x]", cell(table, "VNM", "balance_fx_adjusted_usd"));
    assertEquals("[x]", cell(table, "VNM", "rank_fx_adjusted"));
    assertEquals("1", cell(table, "JPN", "rank_fx_adjusted"));
    assertTrue(
        exhibit.notes().stream().anyMatch(note -> note.effect().startsWith("1 of 2 partners")));
  }

  @Test
  void theFirstSourceWithBothYearsGivesBothRates() {
    ResultTable table =
        compute(
            japan().fed("JPY", 2024, 125).worldBank("JPN", 2017, 110).worldBank("JPN", 2024, 121));

    assertEquals(110, value(table, "JPN", "fx_base"));
    assertEquals(121, value(table, "JPN", "fx_reference"), "not mixed with the other source");
    assertEquals("bank", cell(table, "JPN", "fx_source"));
  }

  @Test
  void aMemberOfTheEuroUsesTheEuroAlsoBeforeItJoined() {
    ResultTable table =
        compute(
            japan()
                .changingCurrency("HRV", "Croatia", "HRK", 2022, "EUR")
                .trade("HRV", "2024", 0, 100)
                .fed("EUR", 2017, 0.8)
                .fed("EUR", 2024, 1.0)
                .worldBank("HRV", 2017, 6.6)
                .worldBank("HRV", 2024, 1.0));

    assertEquals(-80.0, value(table, "HRV", "balance_fx_adjusted_usd"), 1e-12);
  }

  @Test
  void acrossARedenominationThereIsNoRate() {
    ResultTable table =
        compute(
            japan()
                .changingCurrency("VEN", "Venezuela", "VEF", 2017, "VES")
                .trade("VEN", "2024", 0, 100)
                .worldBank("VEN", 2017, 10)
                .worldBank("VEN", 2024, 38));

    assertEquals("[x]", cell(table, "VEN", "fx_base"));
  }

  @Test
  void aCountryThatUsesTheDollarKeepsItsBalance() {
    ResultTable table =
        compute(japan().country("ECU", "Ecuador", "USD").trade("ECU", "2024", 0, 100));

    assertEquals(-100.0, value(table, "ECU", "balance_fx_adjusted_usd"));
  }

  @Test
  void aBalanceOfZeroHasNoChangeInPerCent() {
    ResultTable table =
        compute(
            new DeskFacts(folder)
                .country("JPN", "Japan", "JPY")
                .trade("JPN", "2024", 5, 5)
                .fed("JPY", 2017, 100)
                .fed("JPY", 2024, 125));

    assertEquals("[z]", cell(table, "JPN", "change_pct"));
  }

  @Test
  void anEmptyYearSaysSo() {
    ResultTable table =
        compute(new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2023", 1, 2));

    assertEquals("[x]", table.cell(0, "balance_usd").raw());
  }

  @Test
  void withoutARateNothingIsSaidOfThePartner() {
    Exhibit exhibit = new DeficitFxAdjusted().compute(japan().context());

    assertEquals(Optional.empty(), exhibit.finding());
  }

  @Test
  void aRankThatAnUnknownRowMayTakeIsMissingAndSoIsItsChange() {
    Unplaced unknown = new Unplaced("Freedonia", "2024", "import", 90, "goods.csv");
    Exhibit exhibit =
        new DeficitFxAdjusted()
            .compute(
                japan()
                    .country("CHN", "China", "CNY")
                    .trade("CHN", "2024", 0, 80)
                    .fed("CNY", 2017, 7)
                    .fed("CNY", 2024, 7)
                    .fed("JPY", 2017, 100)
                    .fed("JPY", 2024, 125)
                    .unplaced("goods", unknown)
                    .context());
    ResultTable table = exhibit.table();

    assertEquals("1", cell(table, "JPN", "rank"), "100 is more than 90");
    assertEquals("[x]", cell(table, "JPN", "rank_fx_adjusted"), "80 is less");
    assertEquals("[x]", cell(table, "JPN", "rank_change_fx_adjusted"));
    assertEquals("[x]", cell(table, "CHN", "rank"));
    assertEquals(Optional.empty(), exhibit.finding());
  }

  @Test
  void theTranslationIsWhatSparkGivesForTheYear() {
    Context context = japan().fed("JPY", 2017, 112.0986).fed("JPY", 2024, 151.4551).context();

    Restated years =
        Restated.of(
            context,
            TradeMeasures.goods(context).by("partner_code"),
            Step.YEARS,
            List.of(2024),
            2017);

    assertEquals(
        years.figures(2024, "JPN").balance().orElseThrow(),
        value(new DeficitFxAdjusted().compute(context).table(), "JPN", "translation_usd"));
  }

  @Test
  void monthsAreRestatedAtTheirOwnRates() {
    ResultTable table = compute(twelveMonths());

    assertEquals(
        6 * -10 * (110 / 100.0) + 6 * -30 * (140 / 100.0),
        value(table, "JPN", "month_by_month_usd"));
    assertEquals(-240 * 1.25, value(table, "JPN", "translation_usd"));
  }

  @Test
  void aPartnerWithoutMonthsOrMonthlyRatesHasNoFigureByMonthAndIsCounted() {
    DeskFacts facts =
        twelveMonths()
            .country("CHN", "China", "CNY")
            .trade("CHN", "2024", 0, 90)
            .fed("CNY", 2017, 7)
            .fed("CNY", 2024, 7)
            .country("VNM", "Vietnam", "VND")
            .trade("VNM", "2024", 0, 500);
    for (int month = 1; month <= 12; month++) {
      facts.trade("VNM", String.format("2024-%02d", month), 0, 40);
    }
    Exhibit exhibit = new DeficitFxAdjusted().compute(facts.context());

    assertEquals(
        Cell.notAvailable("the source lacks a flow in one of the months"),
        exhibit.table().find("partner_code", "CHN").orElseThrow().cell("month_by_month_usd"));
    assertEquals(
        Cell.notAvailable(
            "no source has the rate of every month and of the base year in one currency"),
        exhibit.table().find("partner_code", "VNM").orElseThrow().cell("rank_month_by_month"));
    Note note =
        exhibit.notes().stream().filter(one -> one.topic().contains("month")).findFirst().get();
    assertEquals(
        "1 of 3 partners have it, 1 of the 3 in deficit among them. 1 use a currency of which no "
            + "source states every month and the base year; 1 lack a flow in one of the months.",
        note.effect());
  }

  @Test
  void placesByMonthAreComparedAmongPartnersThatHaveThem() {
    ResultTable table =
        compute(twelveMonths().country("VNM", "Vietnam", "VND").trade("VNM", "2024", 0, 500));

    assertEquals("2", cell(table, "JPN", "rank"));
    assertEquals("1", cell(table, "JPN", "rank_month_by_month"));
    assertEquals("0", cell(table, "JPN", "rank_change_month_by_month"), "Japan has not risen");
  }

  @Test
  void theLargestAreAddedUpAndAfterAdjustmentTheyMayBeOthers() {
    ResultTable table =
        compute(
            japan()
                .country("CHN", "China", "CNY")
                .trade("CHN", "2024", 0, 90)
                .country("ECU", "Ecuador", "USD")
                .trade("ECU", "2024", 0, 85)
                .fed("CNY", 2017, 7)
                .fed("CNY", 2024, 14)
                .fed("JPY", 2017, 100)
                .fed("JPY", 2024, 125));

    SheetRow largest = table.row("top");
    assertEquals("Two largest deficits", largest.text("partner"));
    assertEquals("-190", largest.text("balance_usd"));
    assertEquals(-80.0 - 45, largest.value("balance_fx_adjusted_usd"));
    assertEquals(100 * (190 - 125) / -190.0, largest.value("change_pct"), 1e-12);
    assertEquals(-85.0 - 80, table.row("top_adjusted").value("balance_fx_adjusted_usd"));
    assertEquals("[z]", table.row("top_adjusted").text("balance_usd"));
  }

  @Test
  void theChartCitesNoMonthlyRates() {
    Exhibit exhibit = new DeficitFxAdjusted().compute(twelveMonths().context());

    String monthly = exhibit.table().spec().citations().get(3).line();
    assertFalse(exhibit.charts().get(0).source().contains(monthly));
  }

  /** A deficit of 240 in the year, more of it in the months in which the dollar was dear. */
  private DeskFacts twelveMonths() {
    DeskFacts facts =
        new DeskFacts(folder)
            .country("JPN", "Japan", "JPY")
            .trade("JPN", "2024", 120, 360)
            .fed("JPY", 2017, 100)
            .fed("JPY", 2024, 125);
    List<FxRate> rates = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String period = String.format("2024-%02d", month);
      facts.trade("JPN", period, 10, month <= 6 ? 20 : 40);
      rates.add(new FxRate("JPY", null, period, FxRate.AVERAGE, month <= 6 ? 110 : 140));
    }
    return facts.facts(Role.MONTHLY_EXCHANGE_RATES, FxRate.KIND, rates);
  }

  private DeskFacts japan() {
    return new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 100, 200);
  }

  private static ResultTable compute(DeskFacts facts) {
    return new DeficitFxAdjusted().compute(facts.context()).table();
  }

  private static double value(ResultTable table, String partner, String column) {
    return table.cell(row(table, partner), column).number().orElseThrow();
  }

  private static String cell(ResultTable table, String partner, String column) {
    return table.cell(row(table, partner), column).raw();
  }

  private static int row(ResultTable table, String partner) {
    for (int r = 0; r < table.rows().size(); r++) {
      if (table.cell(r, "partner_code").raw().equals(partner)) {
        return r;
      }
    }
    throw new AssertionError("no row of " + partner);
  }
}
