package io.tradebrief.pipeline.analysis.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The partner's share in imports by sector. */
class WorldShareTest {
  @TempDir private Path folder;

  @Test
  void sectorsRankByShareAndAddUpToAllGoods() throws IOException {
    Exhibit exhibit = compute(desk().comparisonYears(2019), products());
    ResultTable table = exhibit.table();

    int autos = row(table, "Autos");
    assertEquals("1", table.cell(autos, "rank").raw());
    assertEquals("30", table.cell(autos, "imports_usd").raw());
    assertEquals("120", table.cell(autos, "world_imports_usd").raw());
    assertEquals(25.0, table.cell(autos, "share_pct").number().orElseThrow());
    assertEquals(75.0, table.cell(autos, "share_of_partner_pct").number().orElseThrow());
    int food = row(table, "Food");
    assertEquals("0", table.cell(food, "imports_usd").raw());
    int rest = row(table, "In no sector");
    assertEquals("10", table.cell(rest, "imports_usd").raw());
    assertEquals("80", table.cell(rest, "world_imports_usd").raw());
    int all = row(table, "All goods");
    assertEquals("40", table.cell(all, "imports_usd").raw());
    assertEquals(10.0, table.cell(all, "share_pct").number().orElseThrow(), "40 of 400");
    int empty = row(table, "Ships");
    assertEquals("[z]", table.cell(empty, "share_pct").raw(), "nobody imports any");
    assertEquals("[x]", table.cell(row(table, "Not available"), "imports_usd").raw(), "no 2019");
    assertEquals(1, exhibit.charts().size());
    assertTrue(exhibit.finding().orElseThrow().contains("10.0% of all goods imported in 2024"));
  }

  @Test
  void aPartnerTheSourceDoesNotListSuppliesAnUnknownShareAndNotZero() throws IOException {
    Exhibit exhibit = compute(desk(), only("WLD"));
    ResultTable table = exhibit.table();

    int autos = row(table, "Autos");
    assertEquals("120", table.cell(autos, "world_imports_usd").raw());
    for (String column : List.of("imports_usd", "share_pct", "share_of_partner_pct", "rank")) {
      assertEquals("[x]", table.cell(autos, column).raw(), column);
      assertEquals(
          "goods-by-end-use, Title (released 2025-04) lists no imports by end use from Japan; it"
              + " lists the world",
          ((Cell.Missing) table.cell(autos, column)).reason());
    }
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void aWorldTheSourceDoesNotListIsAnUnknownDenominatorAndNotZero() throws IOException {
    Exhibit exhibit = compute(desk(), only("JPN"));
    ResultTable table = exhibit.table();

    int autos = row(table, "Autos");
    assertEquals("30", table.cell(autos, "imports_usd").raw());
    assertEquals(75.0, table.cell(autos, "share_of_partner_pct").number().orElseThrow());
    for (String column : List.of("world_imports_usd", "share_pct", "rank")) {
      assertEquals("[x]", table.cell(autos, column).raw(), column);
    }
    assertEquals("[x]", table.cell(row(table, "In no sector"), "world_imports_usd").raw());
    assertEquals("[x]", table.cell(row(table, "Ships"), "share_pct").raw(), "not [z]");
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void aProductTheWorldLacksLeavesEverySectorWithoutARank() throws IOException {
    List<TradeFlow> flows = new ArrayList<>(products());
    flows.removeIf(flow -> flow.partnerCode().equals("WLD") && flow.productCode().equals("30230"));
    flows.add(imports("JPN", "00000", 10));
    Exhibit exhibit = compute(desk(), flows);
    ResultTable table = exhibit.table();

    assertEquals("[x]", table.cell(row(table, "Autos"), "share_pct").raw(), "not 30 of 100");
    assertEquals(5.0, table.cell(row(table, "Food"), "share_pct").number().orElseThrow());
    assertEquals("[x]", table.cell(row(table, "Food"), "rank").raw());
    assertEquals("[x]", table.cell(row(table, "All goods"), "share_pct").raw());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void withoutTheYearTheDatasetOrSectorsTheTableSaysSo() throws IOException {
    Exhibit empty = compute(desk(), List.of());
    Exhibit absent = new WorldShare().compute(desk().lists(lists()).context());
    Exhibit noSectors =
        new WorldShare()
            .compute(desk().facts(Role.GOODS_BY_END_USE, TradeFlow.KIND, products()).context());

    for (Exhibit exhibit : List.of(empty, absent, noSectors)) {
      assertEquals("[x]", exhibit.table().cell(0, "share_pct").raw());
      assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
    }
  }

  private Exhibit compute(DeskFacts desk, List<TradeFlow> flows) {
    return new WorldShare()
        .compute(desk.lists(lists()).facts(Role.GOODS_BY_END_USE, TradeFlow.KIND, flows).context());
  }

  private DeskFacts desk() throws IOException {
    return new DeskFacts(Files.createTempDirectory(folder, "desk"))
        .country("JPN", "Japan", "JPY")
        .trade("JPN", "2024", 1, 2);
  }

  private static List<TradeFlow> only(String partner) {
    return products().stream().filter(flow -> flow.partnerCode().equals(partner)).toList();
  }

  private static List<TradeFlow> products() {
    return List.of(
        imports("JPN", "30000", 20),
        imports("JPN", "30230", 10),
        imports("JPN", "21180", 10),
        imports("WLD", "30000", 100),
        imports("WLD", "30230", 20),
        imports("WLD", "21180", 80),
        imports("WLD", "00000", 200));
  }

  private static ReportLists lists() {
    return new ReportLists(
        List.of(
            new ProductCode("Food", "End use", ProductCode.BOTH, "enduse5", "0"),
            new ProductCode("Autos", "End use", ProductCode.BOTH, "enduse5", "3"),
            new ProductCode("Autos", "End use", TradeFlow.EXPORT, "enduse5", "2"),
            new ProductCode("Ships", "End use", ProductCode.BOTH, "enduse5", "9"),
            new ProductCode("Vehicles", "Chapters", ProductCode.BOTH, "hs10", "87")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static int row(ResultTable table, String sector) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "sector").raw().equals(sector))
        .findFirst()
        .orElseThrow();
  }

  private static TradeFlow imports(String partner, String code, long amount) {
    return new TradeFlow(
        "USA",
        partner,
        TradeFlow.IMPORT,
        TradeFlow.GOODS,
        "enduse5",
        code,
        "2024",
        TradeFlow.VALUE,
        amount,
        "USD",
        "customs",
        "general",
        "customs",
        "nsa",
        null,
        null);
  }
}
