package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.JAPAN_OUT;
import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.column;
import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.figure;
import static io.tradebrief.pipeline.analysis.finance.InvestmentDesk.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.PublishedFigure;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Direct investment by book and by component on a handful of figures. */
class FdiExhibitsTest {
  @TempDir private Path folder;
  private InvestmentDesk desk;

  @BeforeEach
  void emptyDesk() {
    desk = new InvestmentDesk(folder);
  }

  @Test
  void everyBookIsAColumnAndOnlyCountriesRank() {
    desk.inDollars("USA JPN inward", 2024, 754);
    desk.inDollars("USA GBR inward", 2024, 742);
    desk.inDollars("USA EUN inward", 2024, 2000);
    desk.inDollars("USA WLD inward", 2024, 5000);
    desk.inDollars(JAPAN_OUT, 2024, 800);
    desk.inYen(JAPAN_OUT, 2024, "position", "all", 120_000);
    desk.inYen(JAPAN_OUT, 2023, "position", "all", 100_000);
    Exhibit exhibit =
        new FdiPosition()
            .compute(
                desk.context(
                    cited(CitedFigures.INWARD, "2024", 619.3, "USD bn"),
                    cited(CitedFigures.ULTIMATE_OWNER, "2019", 1.5, "USD mn"),
                    cited(CitedFigures.INWARD, "before", 1.0, "USD bn")));
    ResultTable table = exhibit.table();

    assertEquals(List.of("2019", "2023", "2024"), column(table, "year"));
    assertEquals(List.of("[x]", "[x]", "754"), column(table, "inward_usd"));
    assertEquals("1", table.cell(2, "inward_rank").raw(), "a bloc never ranks");
    assertEquals(100.0 * 754 / 5000, number(table, 2, "inward_share_pct"));
    assertEquals("46", table.cell(2, "inward_gap_usd").raw());
    assertEquals(List.of("[x]", "100000", "120000"), column(table, "inward_mirror_jpy"));
    assertEquals(150.0, number(table, 2, "implied_rate"));
    assertEquals("[x]", table.cell(1, "implied_rate").raw(), "no dollars, no rate");
    assertEquals("619300000000", table.cell(2, "inward_cited_usd").raw());
    assertEquals("1500000", table.cell(0, "inward_ultimate_owner_cited_usd").raw());
    assertEquals("[z]", table.cell(0, "inward_cited_usd").raw(), "bases are never mixed");
    assertEquals("A guide, 2020", table.cell(2, "cited_from").raw());
    assertTrue(exhibit.finding().orElseThrow().contains("largest of any country with 15.1%"));
  }

  @Test
  void booksThatNobodyHoldsAreMissingForThatReason() {
    desk.inDollars("USA JPN inward", 2024, 754);
    Cell mirror = new FdiPosition().compute(desk.context()).table().cell(0, "inward_mirror_usd");

    assertEquals(
        "direct-investment, Title (released 2025-04) does not hold the books of Japan on this"
            + " basis",
        ((Cell.Missing) mirror).reason());
  }

  @Test
  void anUnknownInvestorMayHaveThePlace() {
    desk.inDollars("USA JPN inward", 2024, 754);
    Unplaced unknown = new Unplaced("Freedonia", "2024", "inward", 800, "fdi.csv");
    ResultTable table =
        new FdiPosition()
            .compute(desk.investment().unplaced("direct-investment", unknown).context())
            .table();

    assertEquals("[x]", table.cell(0, "inward_rank").raw());
  }

  @Test
  void aZeroWorldTotalGivesNoShare() {
    desk.inDollars("USA JPN inward", 2024, 754);
    desk.inDollars("USA WLD inward", 2024, 0);

    assertEquals(
        "[z]", new FdiPosition().compute(desk.context()).table().cell(0, "inward_share_pct").raw());
  }

  @Test
  void withoutTheReportersBooksTheFindingRestsOnThePartners() {
    desk.inYen(JAPAN_OUT, 2024, "position", "all", 120_000_000_000_000L);

    assertEquals(
        Optional.of(
            "Direct investment of Japan in the United States stood, by the investor's books, at"
                + " 120,000.0 billion JPY at the end of 2024."),
        new FdiPosition().compute(desk.context()).finding());
  }

  @Test
  void withoutAnyDatasetEachExhibitSaysSo() {
    Context nothing = desk.desk().context();

    for (var analysis : List.of(new FdiPosition(), new FdiIndustry(), new FdiIncome())) {
      Exhibit exhibit = analysis.compute(nothing);
      assertEquals(1, exhibit.table().rows().size(), analysis.id());
      assertTrue(exhibit.charts().isEmpty(), analysis.id());
      assertTrue(exhibit.finding().isEmpty(), analysis.id());
      assertFalse(
          exhibit.table().rows().get(0).stream().anyMatch(cell -> cell.number().isPresent()));
    }
    assertEquals(1, new Pledges().compute(nothing).table().rows().size());
  }

  @Test
  void sharesOfTheInflowAreOfTheThreeComponentsAndReinvestedEarningsRank() {
    inflow("JPN", 10, 30, 10, 51);
    inflow("GBR", 60, 50, -10, 100);
    inflow("CHN", 5, 5, -10, 0);
    inflow("EUN", 1, 99, 0, 100);
    desk.figures.add(figure("USA NLD inward", 2024, "flow", "equity", "all", 9, "USD", "reported"));
    Exhibit exhibit = new FdiIncome().compute(desk.context());
    ResultTable table = exhibit.table();

    assertEquals(List.of("GBR", "JPN", "CHN", "NLD"), column(table, "partner_code"));
    assertEquals(60.0, number(table, 1, "reinvested_earnings_share_pct"));
    assertEquals(List.of("2", "1", "[z]", "[x]"), column(table, "rank_reinvested"));
    assertEquals("1", table.cell(1, "not_explained_usd").raw());
    assertEquals("[z]", table.cell(2, "equity_share_pct").raw(), "a zero denominator");
    assertEquals("[x]", table.cell(3, "sum_usd").raw(), "a component is missing");
    assertTrue(
        exhibit
            .finding()
            .orElseThrow()
            .startsWith(
                "Reinvested earnings were 60.0% of the direct investment inflow from Japan"));
  }

  private static PublishedFigure cited(String measure, String year, double value, String unit) {
    return new PublishedFigure(
        "FDI position USA",
        measure,
        "Japan",
        year,
        value,
        Double.toString(value),
        unit,
        "A guide, 2020");
  }

  private void inflow(String from, long equity, long reinvested, long debt, long published) {
    String way = "USA " + from + " inward";
    desk.figures.add(figure(way, 2024, "flow", "equity", "all", equity, "USD", "reported"));
    desk.figures.add(
        figure(way, 2024, "flow", "reinvested-earnings", "all", reinvested, "USD", "reported"));
    desk.figures.add(figure(way, 2024, "flow", "debt", "all", debt, "USD", "reported"));
    desk.figures.add(figure(way, 2024, "flow", "total", "all", published, "USD", "reported"));
  }
}
