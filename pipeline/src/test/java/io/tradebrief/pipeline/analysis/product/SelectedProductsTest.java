package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.pipeline.analysis.product.ProductDesk.code;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.exports;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.imports;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.lists;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups that an analyst lists, on a handful of codes. */
class SelectedProductsTest {
  private static final ReportLists LISTS =
      lists(
          List.of(),
          List.of(),
          List.of(
              code("Chips", "Chips", "import", "enduse5", "21320"),
              code("Chips", "Chips", "import", "enduse5", "99999"),
              code("Farm goods", "Farm goods", "export", "enduse5", "00"),
              code("Autos", "Autos", "both", "enduse5", "3")));

  @TempDir private Path folder;

  @Test
  void aGroupIsTheSumOfItsCodesWithItsShares() {
    Exhibit exhibit = compute(desk(400));
    ResultTable table = exhibit.table();
    int autos = row(table, "group", "Autos", "flow", "import", "year", "2024");
    int chips = row(table, "group", "Chips", "flow", "import", "year", "2024");

    assertEquals("90", table.cell(autos, "value_usd").raw());
    assertEquals(22.5, table.cell(autos, "share_pct").number().orElseThrow());
    assertEquals("900", table.cell(autos, "world_usd").raw());
    assertEquals(10, table.cell(autos, "share_of_world_pct").number().orElseThrow());
    assertEquals("2", table.cell(autos, "codes").raw());
    assertEquals("0", table.cell(autos, "prefixes_missing").raw());
    assertEquals("1", table.cell(chips, "prefixes_missing").raw());
    assertEquals(
        "Autos came to 0.0 billion US dollars of imports from Japan in 2024, 22.5% of all goods and"
            + " 10.0% of such imports from the world.",
        exhibit.finding().orElseThrow());
  }

  @Test
  void aProductTheWorldDoesNotListGivesNoShareOfTheWorld() {
    Exhibit exhibit = compute(desk(400));
    int chips = row(exhibit.table(), "group", "Chips", "flow", "import", "year", "2024");

    assertEquals("4", exhibit.table().cell(chips, "value_usd").raw());
    assertEquals("[x]", exhibit.table().cell(chips, "world_usd").raw(), "absent, not zero");
    assertEquals("[x]", exhibit.table().cell(chips, "share_of_world_pct").raw());
  }

  @Test
  void aMarketThatAnUnknownRowMayExceedHasNoRank() {
    Unplaced unknown = new Unplaced("Freedonia", "2019", "export", 60, "farm.csv");
    ResultTable table = compute(desk(400).unplaced("goods-by-market", unknown)).table();
    int farm = row(table, "group", "Farm goods", "flow", "export", "year", "2019");

    assertEquals("[x]", table.cell(farm, "market_rank").raw());
    assertEquals("[x]", table.cell(farm, "market_rank_eu_as_one").raw());
    assertEquals("50", table.cell(farm, "value_usd").raw());
  }

  @Test
  void anUnpublishedYearIsMissingAndNotZero() {
    ResultTable table = compute(desk(400)).table();
    int unpublished = row(table, "group", "Autos", "flow", "export", "year", "2024");

    assertEquals("[x]", table.cell(unpublished, "value_usd").raw());
    assertEquals("[x]", table.cell(unpublished, "codes").raw());
    assertTrue(
        table.rows().stream()
            .noneMatch(r -> r.get(0).raw().equals("Chips") && r.get(1).raw().equals("export")),
        "a flow the group has no code of has no row");
  }

  @Test
  void aMarketRanksAmongCountriesAndWithTheUnionAsOne() {
    ResultTable table = compute(desk(400)).table();
    int farm = row(table, "group", "Farm goods", "flow", "export", "year", "2019");
    int autos = row(table, "group", "Autos", "flow", "import", "year", "2024");

    assertEquals("1", table.cell(farm, "market_rank").raw());
    assertEquals("2", table.cell(farm, "market_rank_eu_as_one").raw(), "two members exceed it");
    assertEquals("[x]", table.cell(autos, "market_rank").raw());
  }

  @Test
  void aTotalOfZeroGivesNoShare() {
    ResultTable table = compute(desk(0)).table();
    int autos = row(table, "group", "Autos", "flow", "import", "year", "2024");

    assertEquals("[z]", table.cell(autos, "share_pct").raw());
  }

  @Test
  void withoutDataOrListThereAreOnlyReasons() {
    DeskFacts bare =
        new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 1, 2);
    Exhibit unlisted = compute(bare.lists(ReportLists.empty()));
    Exhibit absent = compute(bare.lists(LISTS));

    assertEquals("[x]", unlisted.table().cell(0, "value_usd").raw());
    assertEquals("[x]", absent.table().cell(0, "value_usd").raw());
    assertTrue(absent.finding().isEmpty());
    assertTrue(absent.charts().isEmpty());
  }

  private DeskFacts desk(long allImports) {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("FRA", "France", "EUR")
        .country("DEU", "Germany", "EUR")
        .country("GBR", "United Kingdom", "GBP")
        .trade("JPN", "2024", 100, allImports)
        .facts(
            Role.GOODS_BY_END_USE,
            TradeFlow.KIND,
            List.of(
                imports("JPN", "enduse5", "30000", 2024, 80),
                imports("JPN", "enduse5", "30230", 2024, 10),
                imports("WLD", "enduse5", "30000", 2024, 850),
                imports("WLD", "enduse5", "30230", 2024, 50),
                imports("JPN", "enduse5", "21320", 2024, 4),
                exports("JPN", "enduse5", "00000", 2019, 50),
                exports("WLD", "enduse5", "00000", 2019, 500)))
        .facts(
            Role.GOODS_BY_MARKET,
            TradeFlow.KIND,
            List.of(
                exports("JPN", "enduse2", "00", 2019, 50),
                exports("FRA", "enduse2", "00", 2019, 30),
                exports("DEU", "enduse2", "00", 2019, 30),
                exports("GBR", "enduse2", "00", 2019, 40),
                exports("WLD", "enduse2", "00", 2019, 500)))
        .facts(
            Role.AGREEMENTS,
            AgreementMember.KIND,
            List.of(
                new AgreementMember("EU", "FRA", "1958-01-01", null, ""),
                new AgreementMember("EU", "DEU", "1958-01-01", null, ""),
                new AgreementMember("EU", "GBR", "1973-01-01", "2019-06-30", "")))
        .lists(LISTS);
  }

  private static Exhibit compute(DeskFacts facts) {
    return new SelectedProducts().compute(facts.context());
  }
}
