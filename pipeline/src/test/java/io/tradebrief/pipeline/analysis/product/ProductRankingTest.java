package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.pipeline.analysis.product.ProductDesk.exports;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.imports;
import static io.tradebrief.pipeline.analysis.product.ProductDesk.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leading imports and exports on a handful of codes. */
class ProductRankingTest {
  @TempDir private Path folder;

  @Test
  void productsRankByValueAndTheRestIsOneRow() {
    Exhibit exhibit = new TopImports().compute(desk(100, 200).context());
    ResultTable table = exhibit.table();

    assertEquals("30000", table.cell(0, "product_code").raw());
    assertEquals("Passenger cars", table.cell(0, "product").raw());
    assertEquals(40, table.cell(0, "share_pct").number().orElseThrow());
    assertEquals("21000", table.cell(1, "product_code").raw(), "of equal values the lower code");
    assertEquals("140", table.cell(2, "cumulative_usd").raw());
    assertEquals(70, table.cell(2, "cumulative_share_pct").number().orElseThrow());
    assertEquals("10", value(table, "All other products"));
    assertEquals("160", value(table, "All products"));
    assertEquals("40", value(table, "Difference to all goods"));
    assertEquals("200", value(table, "All goods"));
    assertTrue(exhibit.finding().orElseThrow().contains("70.0%"));
  }

  @Test
  void exportsOfAnEarlierYearSaySo() {
    Exhibit exhibit = new TopExports().compute(desk(100, 200).context());
    ResultTable table = exhibit.table();

    assertEquals("2022", table.cell(0, "year").raw());
    assertEquals("Wheat", table.cell(0, "product").raw(), "one code, two meanings");
    assertEquals("[x]", table.cell(0, "share_pct").raw(), "2022 has no total here");
    assertTrue(table.spec().title().contains("2022"));
    assertTrue(exhibit.charts().get(0).subtitle().contains("2022"));
    assertTrue(exhibit.finding().isEmpty());
  }

  @Test
  void aTotalOfZeroGivesNoShare() {
    ResultTable table = new TopImports().compute(desk(0, 0).context()).table();

    assertEquals("[z]", table.cell(0, "share_pct").raw());
    assertEquals("80", table.cell(0, "value_usd").raw());
  }

  @Test
  void aPartnerThatIsNotListedIsMissingForThatReason() {
    DeskFacts desk =
        new DeskFacts(folder)
            .country("JPN", "Japan", "JPY")
            .country("CHN", "China", "CNY")
            .trade("JPN", "2024", 1, 2)
            .facts(
                Role.GOODS_BY_END_USE,
                TradeFlow.KIND,
                List.of(
                    imports("CHN", "enduse5", "30000", 2024, 9),
                    imports("WLD", "enduse5", "30000", 2024, 9)));

    assertEquals(
        "goods-by-end-use, Title (released 2025-04) lists no imports by end use from Japan; it"
            + " lists China and the world",
        reason(new TopImports().compute(desk.context())));
    assertEquals(
        "no file at hand has exports by end use", reason(new TopExports().compute(desk.context())));
  }

  private static String reason(Exhibit exhibit) {
    return ((Cell.Missing) exhibit.table().cell(0, "value_usd")).reason();
  }

  @Test
  void withoutDataTheTableSaysWhatIsMissing() {
    DeskFacts none =
        new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 1, 2);
    DeskFacts others =
        none.facts(
            Role.GOODS_BY_END_USE,
            TradeFlow.KIND,
            List.of(imports("WLD", "enduse5", "30000", 2024, 9)));

    for (DeskFacts desk : List.of(none, others)) {
      Exhibit exhibit = new TopImports().compute(desk.context());
      assertEquals(1, exhibit.table().rows().size());
      assertEquals("[x]", exhibit.table().cell(0, "value_usd").raw());
      assertTrue(exhibit.charts().isEmpty());
    }
  }

  private DeskFacts desk(long exports, long imports) {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .trade("JPN", "2024", exports, imports)
        .facts(
            Role.GOODS_BY_END_USE,
            TradeFlow.KIND,
            List.of(
                imports("JPN", "enduse5", "30000", 2024, 80),
                imports("JPN", "enduse5", "30230", 2024, 30),
                imports("JPN", "enduse5", "21000", 2024, 30),
                imports("JPN", "enduse5", "00000", 2024, 10),
                imports("JPN", "enduse5", "40100", 2024, 10),
                imports("JPN", "enduse5", "30000", 2025, 900),
                imports("WLD", "enduse5", "30000", 2024, 5000),
                exports("JPN", "enduse5", "00000", 2022, 7)))
        .facts(
            Role.PRODUCT_LABELS,
            CodeLabel.KIND,
            List.of(
                new CodeLabel("enduse5", "30000", "Passenger cars", "import"),
                new CodeLabel("enduse5", "00000", "Green coffee", "import"),
                new CodeLabel("enduse5", "00000", "Wheat", "export")));
  }

  private static String value(ResultTable table, String product) {
    return table.cell(row(table, "product", product), "value_usd").raw();
  }
}
