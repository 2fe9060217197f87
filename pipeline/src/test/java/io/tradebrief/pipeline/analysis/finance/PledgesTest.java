package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.JAPAN_OUT;
import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.column;
import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pledges set against stocks and flows, by hand. */
class PledgesTest {
  @TempDir private Path folder;
  private InvestmentDesk desk;

  @BeforeEach
  void emptyDesk() {
    desk = new InvestmentDesk(folder);
  }

  @Test
  void aPledgeIsSetAgainstTheStockItsChangeAndTheMeanFlow() {
    desk.inDollars("USA JPN inward", 2015, 400);
    desk.inDollars("USA JPN inward", 2024, 760);
    DeskFacts facts = desk.desk();
    for (int year = 2016; year <= 2024; year++) {
      desk.inYen(JAPAN_OUT, year, "flow", "all", year == 2024 ? 2000 : 1000);
      facts.fed("JPY", year, year == 2024 ? 200 : 100);
    }
    Exhibit exhibit =
        new Pledges()
            .compute(
                facts
                    .lists(pledges())
                    .facts(Role.DIRECT_INVESTMENT, Investment.KIND, desk.figures)
                    .context());
    ResultTable table = exhibit.table();

    assertEquals(100.0 * 550 / 760, number(table, 0, "pledge_to_stock_pct"));
    assertEquals(40.0, number(table, 0, "mean_change_usd"));
    assertEquals(13.75, number(table, 0, "pledge_to_mean_change"));
    assertEquals("10", table.cell(0, "flow_usd").raw());
    assertEquals(10.0, number(table, 0, "mean_flow_usd"));
    assertEquals(55.0, number(table, 0, "pledge_to_mean_flow"));
    assertEquals("[x]", table.cell(1, "stock_usd").raw(), "no figures between that pair");
    assertEquals(List.of("Offer", "Other"), column(table, "pledge"));
    assertEquals(List.of(0), exhibit.charts().get(0).rows());
    assertTrue(exhibit.finding().orElseThrow().contains("72.4%"), exhibit.finding().toString());
  }

  @Test
  void aMissingYearOfFlowsOrRatesGivesNoMean() {
    desk.inDollars("USA JPN inward", 2024, 0);
    DeskFacts facts = desk.desk();
    for (int year = 2016; year <= 2024; year++) {
      desk.inYen(JAPAN_OUT, year, "flow", "all", 1000);
      if (year != 2020) {
        facts.fed("JPY", year, 100);
      }
    }
    ResultTable table =
        new Pledges()
            .compute(
                facts
                    .lists(pledges())
                    .facts(Role.DIRECT_INVESTMENT, Investment.KIND, desk.figures)
                    .context())
            .table();

    assertEquals("[x]", table.cell(0, "mean_flow_usd").raw());
    assertEquals("[z]", table.cell(0, "pledge_to_stock_pct").raw(), "a zero denominator");
    assertEquals("[x]", table.cell(0, "mean_change_usd").raw());
  }

  private static ReportLists pledges() {
    return new ReportLists(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(pledge("Offer", "JPN", "USA"), pledge("Other", "CHN", "USA")));
  }

  private static Pledge pledge(String name, String investor, String host) {
    return new Pledge(name, investor, host, 550, LocalDate.of(2025, 7, 22), "agreed", "A paper");
  }
}
