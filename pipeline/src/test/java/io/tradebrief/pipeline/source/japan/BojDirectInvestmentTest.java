package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BojDirectInvestmentTest {
  @TempDir private Path folder;
  private final BojDirectInvestment source = new BojDirectInvestment();

  private static Investment fact(
      String partner, String direction, String measure, String industry, long yen) {
    return new Investment(
        "JPN",
        partner,
        direction,
        "2024",
        measure,
        "total",
        industry,
        yen,
        "JPY",
        "reported directional",
        "");
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private SourceFile positions() throws Exception {
    return Workbooks.written(
        folder,
        Map.of(
            "1",
            List.of(
                row("対外直接投資残高（地域別・業種別）"),
                row("Outward Direct Investment Position, breakdown by Region and Industry"),
                row("(End of 2024)"),
                row(null, null, null, null, "(100 million yen)"),
                row(null, null, "合計", null, null, "非製造業 （計）"),
                row(null, null, null, "食料品", "木材"),
                row(null, null, null, null, "･パルプ", "Non-"),
                row(null, null, "Total", "Food", "Lumber and", "manufacturing"),
                row(null, null, null, null, " pulp", " (total)"),
                row("合計", null, 3310136.62344914, 179121.5, "X", ".", " Total "),
                row(null, "大韓民国", 0.00000805, "X", -1.5, ".", null, "R.Korea "),
                row(null, "どこか", 1, 2, 3, 4, null, "Nowhere"),
                row(null, "無名", 1, "few", 3, 4),
                row(null, "(注）", "1. 報告件数が３件"),
                row(null, "(Notes)", "1. Data items"))));
  }

  @Test
  void countriesStandDownAndIndustriesAcrossInPositions() throws Exception {
    SourceFile file = positions();

    Screened<Investment> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals("boj-direct-investment-positions", source.dataset(file).id());
    assertEquals(
        List.of(
            fact("WLD", "outward", "position", "all", 331_013_662_344_914L),
            fact("WLD", "outward", "position", "food", 17_912_150_000_000L),
            fact("KOR", "outward", "position", "all", 805),
            fact("KOR", "outward", "position", "lumber-and-pulp", -150_000_000)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(11, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.KNOWN_PARTNER), Set.of(Rule.KEY_PRESENT, Rule.KNOWN_PARTNER, Rule.NUMBER)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void industriesStandDownAndCountriesAcrossInFlows() throws Exception {
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "3",
                List.of(
                    row("令和6年中", null, null, "Outward / Inward Direct Investment, 2024"),
                    row(
                        null,
                        null,
                        null,
                        "4. Direct Investment in Japan (by Country and Industry)"),
                    row(null, null, null, "(100  million yen)"),
                    row(null, null, null, "アメリカ\n合衆国", "(参考 Reference)"),
                    row(null, null, null, null, "EU"),
                    row(null, null, null, "U.S.A.", "EU"),
                    row(null, null, null, null, null, "Lao People's\nDemocratic Republic"),
                    row(null, "製造業 （計）", null, 27374.5, "X", "."),
                    row(null, "Manufacturing (total)"),
                    row(null, null, "木材･パルプ", -1, 2, 3),
                    row(null, null, "Lumber and pulp"),
                    row(null, null, "新業種", 1, 2, 3),
                    row(null, null, "New things"),
                    row(null, null, "(備考）", "1."))));

    Screened<Investment> screened = source.read(file, HouseLists.partners());

    assertEquals("boj-direct-investment-flows", source.dataset(file).id());
    assertEquals(
        List.of(
            fact("USA", "inward", "flow", "manufacturing", 2_737_450_000_000L),
            fact("USA", "inward", "flow", "lumber-and-pulp", -100_000_000),
            fact("EUN", "inward", "flow", "lumber-and-pulp", 200_000_000),
            fact("LAO", "inward", "flow", "lumber-and-pulp", 300_000_000)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(11, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void aSheetWithoutItsUnitStopsTheRun() throws Exception {
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "1",
                List.of(
                    row("Outward Direct Investment Position, breakdown by Region and Industry"),
                    row("(End of 2024)"),
                    row("合計", 1, 2, "Total"))));

    assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()));
  }

  @Test
  void anotherUnitIsRefusedWithItsWords() throws Exception {
    SourceFile file =
        Workbooks.written(
            folder,
            Map.of(
                "1",
                List.of(
                    row("Outward Direct Investment Position, breakdown by Region and Industry"),
                    row("(End of 2024)"),
                    row(null, "(billion yen)"),
                    row(null, "Total", "Food"),
                    row("合計", 1, 2, "Total"))));

    String message =
        assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners())).getMessage();

    assertTrue(message.contains("(billion yen)"), message);
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    for (int year = 2014; year <= 2024; year++) {
      Screened<Investment> positions = original("boj/dip" + year + ".xlsx");
      assertEquals(92, positions.rowsAccepted());
      assertEquals(38, positions.rowsStructure());
      Screened<Investment> flows = original("boj/dif" + (year - 2000) + "cy.xlsx");
      assertEquals(100, flows.rowsAccepted());
      assertEquals(198, flows.rowsStructure());
    }
    List<Investment> facts =
        original("boj/dip2024.xlsx").facts().stream().map(Traced::fact).toList();
    assertEquals(1_375, facts.size());
    Investment usa =
        facts.stream()
            .filter(fact -> fact.counterpartCode().equals("USA") && fact.industry().equals("all"))
            .filter(fact -> fact.direction().equals("outward"))
            .findFirst()
            .orElseThrow();
    assertEquals(1_219_243, usa.amount() / 100_000_000);
  }

  private Screened<Investment> original(String name) {
    SourceFile file = Inputs.original(name);
    assertEquals(source.id(), Recognition.of(file).id());
    Screened<Investment> screened = source.read(file, HouseLists.partners());
    assertEquals(List.of(), screened.rejected(), name);
    return screened;
  }
}
