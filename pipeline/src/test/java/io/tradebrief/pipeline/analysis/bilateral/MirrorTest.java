package io.tradebrief.pipeline.analysis.bilateral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.BookEntries;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same goods in both countries' books. */
class MirrorTest {
  private static final String IMPORTS = "United States imports from Japan";
  private static final String EXPORTS = "United States exports to Japan";

  @TempDir private Path folder;

  @Test
  void yenBecomeDollarsAtTheAverageRateAndNothingElse() {
    Exhibit exhibit = compute(List.of(BookEntries.recorded(TradeFlow.EXPORT, "2024", 27_000)));
    ResultTable table = exhibit.table();

    int imports = row(table, "2024", IMPORTS);
    assertEquals("200", table.cell(imports, "reporter_usd").raw());
    assertEquals("180.0", table.cell(imports, "partner_usd").raw(), "27000 / 150");
    assertEquals("-20.0", table.cell(imports, "gap_usd").raw());
    assertEquals(0.9, table.cell(imports, "ratio").number().orElseThrow());
    assertEquals("exports, FOB value", table.cell(imports, "partner_basis").raw());
    int exports = row(table, "2024", EXPORTS);
    assertEquals("[x]", table.cell(exports, "partner_usd").raw(), "not recorded is not zero");
    assertTrue(exhibit.finding().orElseThrow().contains("10.0 per cent less"));
  }

  @Test
  void anotherCountrysBooksAreNotThePartners() {
    TradeFlow chinas =
        BookEntries.flow(
            "CHN", "USA", TradeFlow.EXPORT, TradeFlow.GOODS, "2024", 9, "CNY", "customs");
    ResultTable table = compute(List.of(chinas)).table();
    int imports = row(table, "2024", IMPORTS);

    assertEquals("200", table.cell(imports, "reporter_usd").raw());
    assertEquals(
        "partner-books, Title (released 2025-04) holds the books of CHN, not those of Japan; the"
            + " annual totals of Japan by country would answer it",
        ((Cell.Missing) table.cell(imports, "partner_usd")).reason());
  }

  @Test
  void twelveMonthsMakeAYearAndElevenDoNot() {
    List<TradeFlow> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String period = String.format(Locale.ROOT, "2024-%02d", month);
      months.add(BookEntries.recorded(TradeFlow.EXPORT, period, 1_500));
      if (month < 12) {
        months.add(BookEntries.recorded(TradeFlow.IMPORT, period, 1_500));
      }
    }
    ResultTable table = compute(months).table();

    assertEquals("120.0", table.cell(row(table, "2024", IMPORTS), "partner_usd").raw());
    assertEquals("[x]", table.cell(row(table, "2024", EXPORTS), "partner_usd").raw());
  }

  @Test
  void aYearWithoutARateKeepsTheYenOnlyAndAZeroGivesNoRatio() {
    ResultTable table =
        new Mirror()
            .compute(
                desk()
                    .trade("JPN", "2020", 0, 0)
                    .fed("JPY", 2020, 100)
                    .facts(
                        Role.PARTNER_BOOKS,
                        TradeFlow.KIND,
                        List.of(
                            BookEntries.recorded(TradeFlow.EXPORT, "2020", 1_000),
                            BookEntries.recorded(TradeFlow.EXPORT, "2021", 1_000)))
                    .context())
            .table();

    int noRate = row(table, "2021", IMPORTS);
    assertEquals("1000", table.cell(noRate, "partner_local").raw());
    assertEquals("[x]", table.cell(noRate, "partner_usd").raw());
    int zero = row(table, "2020", IMPORTS);
    assertEquals("10.0", table.cell(zero, "gap_usd").raw());
    assertEquals("[z]", table.cell(zero, "ratio").raw());
  }

  @Test
  void withoutThePartnersBooksOnlyTheReporterStands() {
    Exhibit exhibit = new Mirror().compute(desk().context());

    assertEquals("200", exhibit.table().cell(0, "reporter_usd").raw());
    assertEquals("[x]", exhibit.table().cell(0, "partner_usd").raw());
    assertTrue(exhibit.finding().isEmpty());
  }

  private Exhibit compute(List<TradeFlow> books) {
    return new Mirror().compute(desk().facts(Role.PARTNER_BOOKS, TradeFlow.KIND, books).context());
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .trade("JPN", "2024", 100, 200)
        .fed("JPY", 2024, 150);
  }

  private static int row(ResultTable table, String year, String direction) {
    return BookEntries.row(table, "year", year, "direction", direction);
  }
}
