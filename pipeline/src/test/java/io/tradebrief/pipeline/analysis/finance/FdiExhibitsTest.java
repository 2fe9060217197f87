package io.tradebrief.pipeline.analysis.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.analysis.ReportLists;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.fact.Pledge;
import io.tradebrief.pipeline.fact.PublishedFigure;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Direct investment and pledges on a handful of figures. */
class FdiExhibitsTest {
  private static final String JAPAN_OUT = "JPN USA outward";
  @TempDir private Path folder;
  private final List<Investment> figures = new ArrayList<>();

  @Test
  void everyBookIsAColumnAndOnlyCountriesRank() {
    inDollars("USA JPN inward", 2024, 754);
    inDollars("USA GBR inward", 2024, 742);
    inDollars("USA EUN inward", 2024, 2000);
    inDollars("USA WLD inward", 2024, 5000);
    inDollars(JAPAN_OUT, 2024, 800);
    inYen(JAPAN_OUT, 2024, "position", "all", 120_000);
    inYen(JAPAN_OUT, 2023, "position", "all", 100_000);
    Exhibit exhibit =
        new FdiPosition()
            .compute(
                context(
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
  void aZeroWorldTotalGivesNoShare() {
    inDollars("USA JPN inward", 2024, 754);
    inDollars("USA WLD inward", 2024, 0);

    assertEquals(
        "[z]", new FdiPosition().compute(context()).table().cell(0, "inward_share_pct").raw());
  }

  @Test
  void withoutTheReportersBooksTheFindingRestsOnThePartners() {
    inYen(JAPAN_OUT, 2024, "position", "all", 120_000_000_000_000L);

    assertEquals(
        Optional.of(
            "Direct investment of Japan in the United States stood, by the investor's books, at"
                + " 120,000.0 billion JPY at the end of 2024."),
        new FdiPosition().compute(context()).finding());
  }

  @Test
  void withoutAnyDatasetEachExhibitSaysSo() {
    Context nothing = desk().context();

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
  void aSubtotalNeverRanksBesideItsMembersAndTheRestIsARow() {
    for (String one : List.of("all 100", "manufacturing 45", "food 15", "textile 20")) {
      industry(JAPAN_OUT, 2024, one);
    }
    industry(JAPAN_OUT, 2024, "non-manufacturing 55");
    industry(JAPAN_OUT, 2024, "finance-and-insurance 40");
    industry(JAPAN_OUT, 2024, "real-estate -5");
    industry("JPN USA inward", 2024, "all 0");
    industry("JPN USA inward", 2024, "finance-and-insurance 7");
    Exhibit exhibit = new FdiIndustry().compute(context());
    ResultTable table = exhibit.table();

    assertEquals("1", industryCell(table, "Manufacturing", "inward_sector_rank"));
    assertEquals("2", industryCell(table, "Finance and insurance", "inward_sector_rank"));
    assertEquals("[z]", industryCell(table, "Food", "inward_sector_rank"));
    assertEquals("[z]", industryCell(table, "Manufacturing", "inward_rank"));
    assertEquals("1", industryCell(table, "Finance and insurance", "inward_rank"));
    assertEquals("4", industryCell(table, "Real estate", "inward_rank"), "a negative stock");
    assertEquals("45.0", industryCell(table, "Manufacturing", "inward_share_pct"));
    assertEquals("[x]", industryCell(table, "Mining", "inward_jpy"), "blank is not zero");
    assertEquals("10", industryCell(table, "Manufacturing, not shown by industry", "inward_jpy"));
    assertEquals(
        "20", industryCell(table, "Non-manufacturing, not shown by industry", "inward_jpy"));
    assertEquals("[z]", industryCell(table, "Finance and insurance", "outward_share_pct"));
    assertEquals(
        "At the end of 2024, manufacturing led the investment of Japan in the United States with"
            + " 45.0%; finance and insurance led the investment of the United States in Japan.",
        exhibit.finding().orElseThrow());
  }

  @Test
  void withoutTheYearsAskedForTheNewestIndustriesAreShown() {
    industry(JAPAN_OUT, 2021, "food 1");
    industry(JAPAN_OUT, 2022, "food 2");

    ResultTable table = new FdiIndustry().compute(context()).table();
    assertEquals("2022", table.cell(0, "year").raw());
    assertEquals("[x]", table.cell(0, "inward_jpy").raw());
  }

  @Test
  void sharesOfTheInflowAreOfTheThreeComponentsAndReinvestedEarningsRank() {
    inflow("JPN", 10, 30, 10, 51);
    inflow("GBR", 60, 50, -10, 100);
    inflow("CHN", 5, 5, -10, 0);
    inflow("EUN", 1, 99, 0, 100);
    figures.add(figure("USA NLD inward", 2024, "flow", "equity", "all", 9, "USD", "reported"));
    Exhibit exhibit = new FdiIncome().compute(context());
    ResultTable table = exhibit.table();

    assertEquals(List.of("GBR", "JPN", "CHN", "NLD"), column(table, "partner_code"));
    assertEquals(60.0, number(table, 1, "reinvested_earnings_share_pct"));
    assertEquals(List.of("2", "1", "[z]", "[z]"), column(table, "rank_reinvested"));
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

  @Test
  void aPledgeIsSetAgainstTheStockItsChangeAndTheMeanFlow() {
    inDollars("USA JPN inward", 2015, 400);
    inDollars("USA JPN inward", 2024, 760);
    DeskFacts desk = desk();
    for (int year = 2016; year <= 2024; year++) {
      inYen(JAPAN_OUT, year, "flow", "all", year == 2024 ? 2000 : 1000);
      desk.fed("JPY", year, year == 2024 ? 200 : 100);
    }
    Exhibit exhibit =
        new Pledges()
            .compute(
                desk.lists(pledges())
                    .facts(Role.DIRECT_INVESTMENT, Investment.KIND, figures)
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
    inDollars("USA JPN inward", 2024, 0);
    DeskFacts desk = desk();
    for (int year = 2016; year <= 2024; year++) {
      inYen(JAPAN_OUT, year, "flow", "all", 1000);
      if (year != 2020) {
        desk.fed("JPY", year, 100);
      }
    }
    ResultTable table =
        new Pledges()
            .compute(
                desk.lists(pledges())
                    .facts(Role.DIRECT_INVESTMENT, Investment.KIND, figures)
                    .context())
            .table();

    assertEquals("[x]", table.cell(0, "mean_flow_usd").raw());
    assertEquals("[z]", table.cell(0, "pledge_to_stock_pct").raw(), "a zero denominator");
    assertEquals("[x]", table.cell(0, "mean_change_usd").raw());
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .country("GBR", "United Kingdom", "GBP")
        .country("CHN", "China", "CNY")
        .country("NLD", "Netherlands", "EUR");
  }

  private Context context(PublishedFigure... cited) {
    return desk()
        .facts(Role.DIRECT_INVESTMENT, Investment.KIND, figures)
        .facts(Role.CITED_FIGURES, PublishedFigure.KIND, List.of(cited))
        .context();
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

  private void inDollars(String way, int year, long amount) {
    figures.add(figure(way, year, "position", "total", "all", amount, "USD", "reported"));
  }

  private void inYen(String way, int year, String measure, String industry, long amount) {
    figures.add(
        figure(way, year, measure, "total", industry, amount, "JPY", "reported directional"));
  }

  private void industry(String way, int year, String nameAndAmount) {
    String[] parts = nameAndAmount.split(" ", 2);
    inYen(way, year, "position", parts[0], Long.parseLong(parts[1]));
  }

  private void inflow(String from, long equity, long reinvested, long debt, long published) {
    String way = "USA " + from + " inward";
    figures.add(figure(way, 2024, "flow", "equity", "all", equity, "USD", "reported"));
    figures.add(
        figure(way, 2024, "flow", "reinvested-earnings", "all", reinvested, "USD", "reported"));
    figures.add(figure(way, 2024, "flow", "debt", "all", debt, "USD", "reported"));
    figures.add(figure(way, 2024, "flow", "total", "all", published, "USD", "reported"));
  }

  private static Investment figure(
      String way,
      int year,
      String measure,
      String component,
      String industry,
      long amount,
      String currency,
      String basis) {
    String[] parts = way.split(" ", 3);
    return new Investment(
        parts[0],
        parts[1],
        parts[2],
        Integer.toString(year),
        measure,
        component,
        industry,
        amount,
        currency,
        basis,
        "");
  }

  private static String industryCell(ResultTable table, String industry, String column) {
    return table.cell(column(table, "industry").indexOf(industry), column).raw();
  }

  private static double number(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElseThrow();
  }

  private static List<String> column(ResultTable table, String column) {
    int index = table.spec().indexOf(column);
    return table.rows().stream().map(row -> row.get(index).raw()).toList();
  }
}
