package io.tradebrief.pipeline.analysis.deficit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.analysis.bilateral.BilateralMonthly;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Change between two years, months, and the findings charts state. */
class ChangeAndMonthsTest {
  @TempDir private Path folder;

  @Test
  void contributionsAddUpToTheChangeOfTheWhole() {
    ResultTable table = new DeficitChange().compute(twoYears().context()).table();

    assertEquals(2.0, table.cell(0, "ratio").number().orElseThrow());
    assertEquals("-100", table.cell(0, "change_usd").raw());
    // The absolute balances of the earlier year add up to 100 + 50.
    assertEquals(100.0 * -100 / 150, table.cell(0, "contribution_pct").number().orElseThrow());
    assertEquals("[z]", table.cell(1, "ratio").raw(), "a surplus has no deficit ratio");
  }

  @Test
  void aPartnerOfOneYearOnlyHasNoChange() {
    ResultTable table =
        new DeficitChange()
            .compute(
                twoYears()
                    .country("SSD", "South Sudan", "SSP")
                    .trade("SSD", "2024", 0, 1)
                    .context())
            .table();

    assertEquals("SSD", table.cell(1, "partner_code").raw());
    assertEquals("[x]", table.cell(1, "change_usd").raw());
  }

  @Test
  void aBaseOfZeroHasNoContribution() {
    ResultTable table =
        new DeficitChange()
            .compute(
                new DeskFacts(folder)
                    .country("JPN", "Japan", "JPY")
                    .trade("JPN", "2015", 5, 5)
                    .trade("JPN", "2024", 5, 9)
                    .context())
            .table();

    assertEquals("[z]", table.cell(0, "contribution_pct").raw(), "nothing divides by zero");
  }

  @Test
  void withoutBothYearsTheTableSaysSo() {
    Exhibit exhibit = new DeficitChange().compute(desk().trade("JPN", "2020", 1, 1).context());

    assertEquals("[x]", exhibit.table().cell(0, "balance_to_usd").raw());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void aDeficitThatWasNotListedBeforeIsNotCountedAsLessThanDoubled() {
    Exhibit exhibit =
        new DeficitChange()
            .compute(
                twoYears().country("CHN", "China", "CNY").trade("CHN", "2024", 1, 99).context());

    assertEquals(Optional.empty(), exhibit.finding());
    assertEquals("Goods deficits of 2024 and 2015", exhibit.charts().get(0).title());
  }

  @Test
  void whatHasNoCountryBelongsToTheSumOfAbsoluteBalancesAndHasNoRank() {
    DeskFacts facts =
        twoYears()
            .unidentified("XNN", "No country named")
            .trade("XNN", "2015", 0, 40)
            .trade("XNN", "2024", 0, 500);
    ResultTable table = new DeficitChange().compute(facts.context()).table();

    assertEquals("XNN", table.cell(0, "partner_code").raw());
    assertEquals("[z]", table.cell(0, "rank").raw());
    assertEquals("190", table.cell(0, "sum_of_absolute_balances_usd").raw(), "100 + 50 + 40");
    assertEquals("1", table.cell(1, "rank").raw(), "Japan's");
  }

  @Test
  void aPartnerWithoutMonthsIsMissingForTheTrueReason() {
    DeskFacts facts =
        desk()
            .country("CHN", "China", "CNY")
            .trade("JPN", "2024", 1, 2)
            .trade("CHN", "2024-01", 1, 2);
    Exhibit exhibit = new BilateralMonthly().compute(facts.context());

    assertTrue(
        exhibit.table().cell(0, "exports_usd") instanceof Cell.Missing missing
            && missing
                .reason()
                .equals(
                    "goods, Title (released 2025-04) lists no months of trade with Japan; it lists"
                        + " China"),
        exhibit.table().cell(0, "exports_usd").toString());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void aMonthThatIsMissingShiftsNoYearBefore() {
    DeskFacts facts = desk().trade("JPN", "2023", 1, 2);
    for (int month = 1; month <= 26; month++) {
      if (month != 12) {
        facts.trade("JPN", period(month), 10, 20 + month);
      }
    }
    ResultTable table = new BilateralMonthly().compute(facts.context()).table();
    int last = table.rows().size() - 1;

    assertEquals("2025-02", table.cell(last, "month").raw());
    assertEquals("-71", table.cell(last, "balance_ytd_usd").raw());
    assertEquals("-47", table.cell(last, "balance_ytd_year_before_usd").raw());
  }

  @Test
  void twelveMonthSumsWaitForTwelveMonths() {
    ResultTable table = months(14);

    assertEquals("[x]", table.cell(10, "balance_12m_usd").raw());
    assertEquals("-120", table.cell(11, "balance_12m_usd").raw());
    assertEquals("-120", table.cell(13, "balance_12m_usd").raw());
  }

  @Test
  void theYearToDateStandsBesideTheSameMonthsAYearBefore() {
    ResultTable table = months(14);

    assertEquals("-20", table.cell(13, "balance_ytd_usd").raw());
    assertEquals("-20", table.cell(13, "balance_ytd_year_before_usd").raw());
    assertEquals("0", table.cell(13, "change_ytd_usd").raw());
    assertEquals("[x]", table.cell(5, "balance_ytd_year_before_usd").raw());
  }

  @Test
  void aGapInTheMonthsIsNeverBridged() {
    DeskFacts facts = desk();
    for (int month = 1; month <= 13; month++) {
      if (month != 4) {
        facts.trade("JPN", period(month), 10, 20);
      }
    }
    ResultTable table =
        new BilateralMonthly().compute(facts.trade("JPN", "2023", 1, 2).context()).table();

    assertEquals("2023-05", table.cell(3, "month").raw());
    assertEquals("[x]", table.cell(3, "balance_ytd_usd").raw());
    assertEquals("[x]", table.cell(11, "balance_12m_usd").raw());
  }

  @Test
  void aChartTitleChangesWithTheData() {
    Context one = twoYears().context();
    Exhibit exhibit = new DeficitRanking().compute(one);
    ChartSpec chart = exhibit.charts().get(0);

    assertEquals("Japan has the largest US goods deficit: 0.0 billion", chart.title());
    assertEquals(List.of(0), chart.rows());
  }

  @Test
  void theFallInRankIsStatedInTheTitle() {
    Context context =
        new DeskFacts(folder)
            .country("JPN", "Japan", "JPY")
            .country("CHN", "China", "CNY")
            .trade("JPN", "2024", 0, 100)
            .trade("CHN", "2024", 0, 90)
            .fed("JPY", 2017, 100)
            .fed("JPY", 2024, 150)
            .fed("CNY", 2017, 7)
            .fed("CNY", 2024, 7)
            .context();

    Exhibit exhibit = new DeficitFxAdjusted().compute(context);

    assertEquals(
        "At 2017 exchange rates Japan falls from first to second", exhibit.charts().get(0).title());
  }

  private DeskFacts twoYears() {
    return desk()
        .country("NLD", "Netherlands", "EUR")
        .trade("JPN", "2015", 100, 200)
        .trade("JPN", "2024", 100, 300)
        .trade("NLD", "2015", 50, 0)
        .trade("NLD", "2024", 60, 0);
  }

  private ResultTable months(int count) {
    DeskFacts facts = desk().trade("JPN", "2023", 120, 240);
    for (int month = 1; month <= count; month++) {
      facts.trade("JPN", period(month), 10, 20);
    }
    ResultTable table = new BilateralMonthly().compute(facts.context()).table();
    assertTrue(table.rows().size() == count, "one row a published month");
    return table;
  }

  private DeskFacts desk() {
    return new DeskFacts(folder).country("JPN", "Japan", "JPY");
  }

  private static String period(int month) {
    return String.format(Locale.ROOT, "%d-%02d", 2023 + (month - 1) / 12, (month - 1) % 12 + 1);
  }
}
