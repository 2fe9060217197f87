package io.tradebrief.pipeline.analysis.bilateral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.BookEntries;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goods and services with the partner, by year. */
class BilateralSeriesTest {
  @TempDir private Path folder;

  @Test
  void goodsAndServicesAddUpAndTheLastYearsAreSummarised() {
    Exhibit exhibit =
        compute(
            BookEntries.all(
                BookEntries.payments("JPN", 2022, 10_000, 30_000, 9_000, 11_000),
                BookEntries.payments("JPN", 2023, 20_000, 40_000, 12_000, 8_000),
                BookEntries.payments("JPN", 2024, 40_000, 50_001, 10_000, 9_000),
                BookEntries.payments("JPN", 2025, 1, 1, 1, 1)));
    ResultTable table = exhibit.table();

    assertEquals(6, table.rows().size(), "three years and three summaries; 2025 is later");
    int last = BookEntries.row(table, "period", "2024");
    assertEquals("109001", table.cell(last, "total_trade_usd").raw());
    assertEquals("-9001", table.cell(last, "balance_usd").raw());
    assertEquals("-10001", table.cell(last, "goods_balance_usd").raw());
    assertEquals("1000", table.cell(last, "services_balance_usd").raw());
    int mean = BookEntries.row(table, "period", "Mean of the last three years");
    assertEquals("83000", table.cell(mean, "total_trade_usd").raw(), "249001 / 3, rounded");
    assertEquals("[z]", table.cell(mean, "year").raw());
    int least = BookEntries.row(table, "period", "Smallest of the last three years");
    assertEquals("60000", table.cell(least, "total_trade_usd").raw());
    assertEquals("-22000", table.cell(least, "balance_usd").raw());
    int most = BookEntries.row(table, "period", "Largest of the last three years");
    assertEquals("109001", table.cell(most, "total_trade_usd").raw());
    assertTrue(exhibit.finding().orElseThrow().contains("in surplus in every year but 2022"));
    assertEquals(2, exhibit.charts().size());
  }

  @Test
  void aYearWithoutServicesHasNoTotalsAndNoSentence() {
    Exhibit exhibit =
        compute(
            BookEntries.all(
                BookEntries.payments("JPN", 2023, 20, 40, 12, 8),
                List.of(
                    BookEntries.payment("JPN", TradeFlow.EXPORT, TradeFlow.GOODS, 2024, 5),
                    BookEntries.payment("JPN", TradeFlow.IMPORT, TradeFlow.GOODS, 2024, 7))));
    ResultTable table = exhibit.table();

    int last = BookEntries.row(table, "period", "2024");
    assertEquals("-2", table.cell(last, "goods_balance_usd").raw());
    assertEquals("[x]", table.cell(last, "total_trade_usd").raw(), "missing services are not zero");
    int mean = BookEntries.row(table, "period", "Mean of the last two years");
    assertEquals("[x]", table.cell(mean, "total_trade_usd").raw());
    assertTrue(exhibit.finding().isEmpty());
  }

  @Test
  void withoutTheDatasetOrThePartnerTheTableSaysSo() {
    Exhibit absent = new BilateralSeries().compute(desk().context());
    Exhibit other = compute(BookEntries.payments("CHN", 2024, 1, 2, 3, 4));

    assertEquals("Not available", absent.table().cell(0, "period").raw());
    assertEquals("Not available", other.table().cell(0, "period").raw());
    assertTrue(absent.charts().isEmpty() && other.finding().isEmpty());
  }

  private Exhibit compute(List<TradeFlow> flows) {
    return new BilateralSeries()
        .compute(desk().facts(Role.GOODS_AND_SERVICES, TradeFlow.KIND, flows).context());
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("CHN", "China", "CNY")
        .trade("JPN", "2024", 1, 2);
  }
}
