package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.pipeline.analysis.product.ProductDesk.code;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.consumption;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.exports;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.imports;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.lists;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The balance by sector on a handful of codes. */
class SectorBalanceTest {
  private static final ReportLists LISTS =
      lists(
          List.of(
              code("Foods", "Chapters", "both", "hs2", "10"),
              code("Vehicles", "Chapters", "both", "hs2", "87"),
              code("Autos", "End use", "both", "enduse5", "3"),
              code("Other", "End use", "both", "enduse5", "0")),
          List.of(
              code("Autos", "End-use category 3", "both", "enduse5", "3"),
              code("Autos", "HS 87", "both", "hs2", "87"),
              code("Autos", "HS 8703", "both", "hs4", "8703"),
              code("Autos", "Mixed", "both", "enduse5", "3"),
              code("Autos", "Mixed", "both", "hs2", "87")),
          List.of());

  @TempDir private Path folder;

  @Test
  void sectorsAddUpToThePublishedTotalByWayOfTheirDifference() {
    ResultTable table = compute(desk()).table();

    assertEquals("Vehicles", table.cell(0, "sector").raw(), "the largest deficit first");
    assertEquals("-90", table.cell(0, "balance_usd").raw());
    assertEquals("30", balance(table, "Chapters", "Foods"));
    assertEquals("-90", balance(table, "Chapters", DivisionTotals.IN_DEFICIT));
    assertEquals("30", balance(table, "Chapters", DivisionTotals.IN_SURPLUS));
    assertEquals("-60", balance(table, "Chapters", DivisionTotals.SUM));
    assertEquals("-50", balance(table, "Chapters", DivisionTotals.ALL_GOODS));
    assertEquals("10", balance(table, "Chapters", DivisionTotals.DIFFERENCE));
  }

  @Test
  void sharesAreOfTheNetBalanceAndOfTheDeficits() {
    ResultTable table = compute(desk()).table();
    int foods = row(table, "definition", "Chapters", "sector", "Foods");

    assertEquals(180, table.cell(0, "share_of_net_pct").number().orElseThrow());
    assertEquals(100, table.cell(0, "share_of_deficits_pct").number().orElseThrow());
    assertEquals(-60, table.cell(foods, "share_of_net_pct").number().orElseThrow());
    assertEquals("[z]", table.cell(foods, "share_of_deficits_pct").raw(), "a surplus");
  }

  @Test
  void aDivisionWithoutExportsOfTheYearHasNoBalanceButTheNewestFullYearHas() {
    ResultTable table = compute(desk()).table();
    int autos = row(table, "definition", "End use", "sector", "Autos");

    assertEquals("95", table.cell(autos, "imports_usd").raw());
    assertEquals("[x]", table.cell(autos, "exports_usd").raw(), "unpublished is not zero");
    assertEquals("[x]", table.cell(autos, "balance_usd").raw());
    String newest = "End use" + Division.NEWEST;
    assertEquals("-78", balance(table, newest, "Autos"));
    int year = row(table, "definition", newest, "sector", "Autos");
    assertEquals("2022", table.cell(year, "imports_year").raw());
  }

  @Test
  void codesThatNoSectorHasAreALineOfTheirOwn() {
    ResultTable table = compute(desk()).table();
    String newest = "End use" + Division.NEWEST;

    assertEquals("-5", balance(table, newest, Division.STRAY));
    assertEquals("-76", balance(table, newest, DivisionTotals.SUM));
  }

  @Test
  void definitionsFanOutAndNameTheYearOfTheirExports() {
    Exhibit exhibit = compute(desk());
    ResultTable table = exhibit.table();
    int endUse = row(table, "definition", "End-use category 3", "sector", "Autos");
    int heading = row(table, "definition", "HS 8703", "sector", "Autos");
    int mixed = row(table, "definition", "Mixed", "sector", "Autos");

    assertEquals("2022", table.cell(endUse, "exports_year").raw());
    assertEquals("2024", table.cell(endUse, "imports_year").raw());
    assertEquals(186, table.cell(endUse, "share_of_net_pct").number().orElseThrow());
    assertEquals("-90", balance(table, "HS 87", "Autos"));
    assertEquals("80", table.cell(heading, "imports_usd").raw());
    assertEquals("[x]", table.cell(heading, "exports_usd").raw(), "exports are by chapter only");
    assertEquals("[x]", table.cell(mixed, "imports_usd").raw(), "classifications do not add up");
    assertEquals(
        "Autos make between 180.0% and 186.0% of the goods deficit of 0.0 billion US dollars with"
            + " Japan in 2024, depending on how they are defined, from HS 87 to End-use category"
            + " 3.",
        exhibit.finding().orElseThrow());
    assertEquals(3, exhibit.charts().size());
  }

  @Test
  void withoutAnyProductThereAreOnlyReasons() {
    Exhibit exhibit =
        compute(
            new DeskFacts(folder)
                .country("JPN", "Japan", "JPY")
                .trade("JPN", "2024", 50, 100)
                .lists(LISTS));

    assertEquals("[x]", balance(exhibit.table(), "Chapters", "Vehicles"));
    assertEquals("-50", balance(exhibit.table(), "Chapters", DivisionTotals.ALL_GOODS));
    assertTrue(exhibit.finding().isEmpty());
    assertTrue(exhibit.charts().isEmpty());
  }

  @Test
  void withoutATotalOfThePartnerThereIsNoShare() {
    ResultTable absent =
        compute(
                desk(
                    new DeskFacts(folder)
                        .country("CHN", "China", "CNY")
                        .trade("CHN", "2024", 1, 2)))
            .table();

    assertEquals("-90", absent.cell(0, "balance_usd").raw());
    assertEquals("[x]", balance(absent, "Chapters", DivisionTotals.ALL_GOODS));
    assertEquals("[x]", balance(absent, "Chapters", DivisionTotals.DIFFERENCE));
    assertEquals("[x]", absent.cell(0, "share_of_net_pct").raw());
  }

  @Test
  void aBalanceOfZeroGivesNoShare() {
    ResultTable even =
        compute(
                desk(
                    new DeskFacts(folder)
                        .country("JPN", "Japan", "JPY")
                        .trade("JPN", "2024", 70, 70)))
            .table();

    assertEquals("[z]", even.cell(0, "share_of_net_pct").raw(), "a zero denominator");
  }

  @Test
  void withoutAListTheTableSaysSo() {
    DeskFacts desk = new DeskFacts(folder).country("JPN", "Japan", "JPY");

    ResultTable table =
        compute(desk.trade("JPN", "2024", 50, 100).lists(ReportLists.empty())).table();

    assertEquals(1, table.rows().size());
  }

  @Test
  void theShippedListsDivideEveryCodeOnce() {
    List<ProductCode> sectors = ProductCode.load(Path.of("..", "conf", ReportLists.SECTORS));

    for (String flow : List.of(TradeFlow.EXPORT, TradeFlow.IMPORT)) {
      for (ProductCode one : sectors) {
        for (ProductCode other : sectors) {
          boolean overlap =
              !one.equals(other)
                  && one.definition().equals(other.definition())
                  && one.covers(flow)
                  && other.covers(flow)
                  && one.prefix().startsWith(other.prefix());
          assertTrue(!overlap, one + " is also in " + other);
        }
      }
    }
  }

  private DeskFacts desk() {
    return desk(new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 50, 100));
  }

  private static DeskFacts desk(DeskFacts totals) {
    return totals
        .facts(
            Role.GOODS_BY_END_USE,
            TradeFlow.KIND,
            List.of(
                imports("JPN", "enduse5", "30000", 2024, 90),
                imports("JPN", "enduse5", "30230", 2024, 5),
                imports("JPN", "enduse5", "00100", 2024, 5),
                imports("JPN", "enduse5", "30000", 2022, 80),
                imports("JPN", "enduse5", "00100", 2022, 3),
                imports("JPN", "enduse5", "50000", 2022, 5),
                exports("JPN", "enduse5", "30000", 2022, 2),
                exports("JPN", "enduse5", "00000", 2022, 10)))
        .facts(
            Role.IMPORTS_BY_TARIFF_LINE,
            TradeFlow.KIND,
            List.of(
                consumption("hs10", "8703000010", 2024, 80),
                consumption("hs10", "8711000000", 2024, 20),
                consumption("hs10", "1001000000", 2024, 10)))
        .facts(
            Role.GOODS_BY_CHAPTER,
            TradeFlow.KIND,
            List.of(exports("JPN", "hs2", "87", 2024, 10), exports("JPN", "hs2", "10", 2024, 40)))
        .lists(LISTS);
  }

  private static Exhibit compute(DeskFacts facts) {
    return new SectorBalance().compute(facts.context());
  }

  private static String balance(ResultTable table, String definition, String sector) {
    return table.cell(row(table, "definition", definition, "sector", sector), "balance_usd").raw();
  }
}
