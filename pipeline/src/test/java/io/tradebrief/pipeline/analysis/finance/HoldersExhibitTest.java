package io.tradebrief.pipeline.analysis.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.ChartData;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holders of securities on a handful of months. */
class HoldersExhibitTest {
  @TempDir private Path folder;
  private final List<Holding> holdings = new ArrayList<>();

  @Test
  void eachMonthIsRankedAndEndsWithItsTotalAndDifference() {
    month("2023-12", "JPN 100", "CHN 200", "WLD 400", "XOT 90");
    month("2024-12", "JPN 300", "CHN 150", "XOT 50", "WLD 501", "XFO 250");
    month("2024-11", "JPN 1");
    month("2025-01", "JPN 310", "CHN 140", "GBR 140", "XOT 10", "WLD 600");
    holdings.add(new Holding("XFO", "Official", "2025-01", 9, "USD", "bills"));
    Exhibit exhibit = compute();
    ResultTable table = exhibit.table();

    assertEquals(
        List.of("2025-01", "2024-12", "2023-12"),
        column(table, "month").stream().distinct().toList());
    assertEquals(
        List.of(
            "Japan",
            "China",
            "United Kingdom",
            "XOT",
            TreasuryHolders.TOTAL,
            TreasuryHolders.DIFFERENCE),
        column(table, "holder").subList(0, 6));
    assertEquals(List.of("1", "2", "3", "[z]", "[z]", "[z]"), column(table, "rank").subList(0, 6));
    assertEquals("0", table.cell(5, "holdings_usd").raw());
    assertEquals("[x]", table.cell(2, "rank_year_before").raw(), "2024-01 is not at hand");
    assertEquals(100.0 * 310 / 600, table.cell(0, "share_of_total_pct").number().orElseThrow());

    assertEquals("1", cell(table, "2024-12", "Japan", "rank"));
    assertEquals("2", cell(table, "2024-12", "Japan", "rank_year_before"));
    assertEquals("200", cell(table, "2024-12", "Japan", "change_usd"));
    assertEquals("101", cell(table, "2024-12", TreasuryHolders.TOTAL, "change_usd"));
    assertEquals("[x]", cell(table, "2023-12", "Japan", "change_usd"), "2022-12 is not at hand");
    assertEquals("1", cell(table, "2024-12", TreasuryHolders.DIFFERENCE, "holdings_usd"));
    assertEquals("250", cell(table, "2024-12", "Of the total: XFO", "holdings_usd"));
    assertTrue(exhibit.finding().orElseThrow().contains("January 2025, as the largest foreign"));
  }

  @Test
  void aChangeSinceAMonthThatIsNotShownIsAWholeNumberAsWell() {
    month("2024-01", "JPN 240", "WLD 500");
    month("2025-01", "JPN 310", "GBR 140", "WLD 600");
    ResultTable table = compute().table();

    assertEquals(List.of("2025-01"), column(table, "month").stream().distinct().toList());
    assertEquals("70", cell(table, "2025-01", "Japan", "change_usd"));
    assertEquals("100", cell(table, "2025-01", TreasuryHolders.TOTAL, "change_usd"));
    assertEquals("[x]", cell(table, "2025-01", "United Kingdom", "change_usd"));
    assertEquals("1", cell(table, "2025-01", "Japan", "rank_year_before"));
  }

  @Test
  void aLineTakesItsPointsFromTheRowsOfItsHolder() {
    month("2023-12", "JPN 100", "CHN 200", "WLD 300");
    month("2024-12", "JPN 300", "CHN 150", "GBR 160", "WLD 610");
    Exhibit exhibit = compute();
    ChartSpec lines = exhibit.charts().get(1);

    assertEquals(List.of("Japan", "China"), lines.series().stream().map(s -> s.label()).toList());
    assertEquals(
        List.of(List.of(100e-9, 300e-9), List.of(200e-9, 150e-9)),
        ChartData.of(lines, exhibit.table()).values().stream()
            .map(line -> line.stream().map(OptionalDouble::orElseThrow).toList())
            .toList());
  }

  @Test
  void withoutATotalThereIsNoShareAndAZeroTotalDividesNothing() {
    month("2023-12", "JPN 100");
    month("2024-12", "JPN 0", "WLD 0");
    ResultTable table = compute().table();

    assertEquals("[x]", cell(table, "2023-12", "Japan", "share_of_total_pct"));
    assertEquals("[z]", cell(table, "2024-12", "Japan", "share_of_total_pct"));
  }

  @Test
  void aHolderThatAnUnknownOneMayExceedHasNoRankInThatMonth() {
    month("2023-12", "JPN 100", "CHN 200", "WLD 400");
    month("2024-12", "JPN 300", "CHN 150", "GBR 90", "WLD 800");
    Unplaced unknown = new Unplaced("Freedonia", "2024-12", "", 200, "holders.csv");
    Exhibit exhibit =
        new TreasuryHolders()
            .compute(
                desk()
                    .facts(Role.SECURITIES_HOLDINGS, Holding.KIND, holdings)
                    .unplaced("securities-holdings", unknown)
                    .context());
    ResultTable table = exhibit.table();

    assertEquals(List.of("1", "[x]", "[x]"), column(table, "rank").subList(0, 3));
    assertEquals("1", cell(table, "2024-12", "China", "rank_year_before"), "of 2023");
    assertTrue(exhibit.finding().orElseThrow().contains("as the largest foreign holder"));
    assertTrue(exhibit.notes().stream().anyMatch(note -> note.effect().contains("Freedonia")));
  }

  @Test
  void anAbsentPartnerGivesNoFindingAndAnAbsentDatasetNoFigure() {
    month("2024-12", "CHN 150", "WLD 150");
    assertTrue(compute().finding().isEmpty());

    Exhibit nothing = new TreasuryHolders().compute(desk().context());
    assertEquals("[x]", nothing.table().cell(0, "holdings_usd").raw());
    assertTrue(nothing.charts().isEmpty() && nothing.finding().isEmpty());
  }

  private Exhibit compute() {
    return new TreasuryHolders()
        .compute(desk().facts(Role.SECURITIES_HOLDINGS, Holding.KIND, holdings).context());
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .country("CHN", "China", "CNY")
        .country("GBR", "United Kingdom", "GBP");
  }

  private void month(String month, String... codesAndAmounts) {
    for (String one : codesAndAmounts) {
      String[] parts = one.split(" ", 2);
      holdings.add(new Holding(parts[0], parts[0], month, Long.parseLong(parts[1]), "USD", "all"));
    }
  }

  private static String cell(ResultTable table, String month, String holder, String column) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.cell(row, "month").raw().equals(month)
          && table.cell(row, "holder").raw().equals(holder)) {
        return table.cell(row, column).raw();
      }
    }
    throw new AssertionError(holder + " in " + month);
  }

  private static List<String> column(ResultTable table, String column) {
    int index = table.spec().indexOf(column);
    return table.rows().stream().map(row -> row.get(index).raw()).toList();
  }
}
