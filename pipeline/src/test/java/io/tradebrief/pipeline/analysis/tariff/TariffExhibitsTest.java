package io.tradebrief.pipeline.analysis.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four exhibits on two tariffs of a few lines, worked out by hand. */
class TariffExhibitsTest {
  @TempDir private Path folder;

  @Test
  void twoSmallTariffsByHand() {
    Context context = TariffDesk.facts(folder).context();

    linesAreCompared(new TariffLines().compute(context));
    averagesGoByLineThenCode(new TariffAverages().compute(context));
    gapsRankByPointsAndByDuty(new TariffGaps().compute(context));
    theAgreementIsCounted(new AgreementCoverage().compute(context));
  }

  @Test
  void importsFromOthersSayNothingOfThePartner() {
    Context context =
        TariffDesk.withoutImports(folder)
            .country("CHN", "China", "CNY")
            .facts(
                Role.IMPORTS_BY_TARIFF_LINE,
                TradeFlow.KIND,
                List.of(TariffDesk.imports("CHN", "8703230110", 9)))
            .context();
    ResultTable coverage = new AgreementCoverage().compute(context).table();

    assertEquals("[x]", new TariffGaps().compute(context).table().cell(0, "imports_usd").raw());
    assertEquals(
        "imports-by-tariff-line, Title (released 2025-04) lists no imports by tariff line from"
            + " Japan; it lists China",
        ((Cell.Missing) coverage.cell(0, "trade_usd")).reason());
  }

  private static void linesAreCompared(Exhibit exhibit) {
    ResultTable table = exhibit.table();
    String head = "MFN|All sections|ad valorem only|0.0|codes";
    assertEquals(
        "3|1|1|1",
        cells(
            table,
            head,
            "codes",
            "partner_higher_codes",
            "reporter_higher_codes",
            "similar_codes"));
    assertEquals(100.0 / 3, number(table, head, "similar_pct"), 1e-12);
    // 20 yen a kilogram on goods worth 200 is 10%; nothing is known of 50 cents.
    assertEquals("3", cells(table, "MFN|All sections|AVE|0.0|codes", "codes"));
    // Duty of 10 collected on 200 is 5%, so Japan's 10% is the higher.
    assertEquals(
        "4|2",
        cells(
            table,
            "MFN|All sections|AVE and duty collected|0.0|codes",
            "codes",
            "partner_higher_codes"));
    assertEquals(
        "4|2|1|1",
        cells(
            table,
            "MFN|All sections|bounds: partner highest|0.0|codes",
            "codes",
            "partner_higher_codes",
            "reporter_higher_codes",
            "similar_codes"));
    assertEquals(
        "4|1|2|1",
        cells(
            table,
            "MFN|All sections|bounds: reporter highest|0.0|codes",
            "codes",
            "partner_higher_codes",
            "reporter_higher_codes",
            "similar_codes"));
    String trade = "MFN|All sections|ad valorem only|0.0|imports";
    assertEquals(
        "1100|100|1000|0",
        cells(
            table,
            trade,
            "imports_usd",
            "partner_higher_usd",
            "reporter_higher_usd",
            "similar_usd"));
    assertEquals(100.0 * 100 / 1100, number(table, trade, "partner_higher_pct"), 1e-12);
    assertEquals(
        "[z]",
        cells(
            table,
            "MFN|XX Furniture, toys, miscellaneous|ad valorem only|0.0|imports",
            "similar_pct"),
        "nothing was imported");
    assertEquals(
        "[z]",
        cells(table, "MFN|IX Wood|ad valorem only|0.0|codes", "similar_pct"),
        "no code to compare");
    assertTrue(exhibit.finding().orElseThrow().contains("33.3% of 3 six-digit codes"));
    assertEquals(2, exhibit.charts().size());
  }

  private static void averagesGoByLineThenCode(Exhibit exhibit) {
    ResultTable table = exhibit.table();
    String mfn = "MFN|All sections|ad valorem only";
    // Cars 2.5, beef (4 + 16) / 2, toys 0.
    assertEquals(12.5 / 3, number(table, mfn, "reporter_simple_average_pct"), 1e-12);
    assertEquals(38.5 / 3, number(table, mfn, "partner_simple_average_pct"), 1e-12);
    assertEquals("5|1", cells(table, mfn, "reporter_lines", "reporter_lines_without_rate"));
    assertEquals(20.0, number(table, mfn, "reporter_duty_free_pct"), 1e-12);
    assertEquals(
        (2.5 * 1000 + 10 * 100) / 1100, number(table, mfn, "reporter_weighted_average_pct"), 1e-12);
    assertEquals(
        "1350|39|200", cells(table, mfn, "imports_usd", "duty_usd", "imports_without_rate_usd"));
    String preferential = "preferential|All sections|ad valorem only";
    assertEquals((2.5 + 2) / 3, number(table, preferential, "reporter_simple_average_pct"), 1e-12);
    assertEquals(21.6 / 3, number(table, preferential, "partner_simple_average_pct"), 1e-12);
    assertEquals(
        (38.5 + 10) / 4,
        number(table, "MFN|All sections|AVE", "partner_simple_average_pct"),
        1e-12);
    assertEquals("50", cells(table, "MFN|Outside the schedules|AVE", "imports_usd"));
    assertEquals("[x]", cells(table, mfn, "partner_weighted_average_pct"));
  }

  private static void gapsRankByPointsAndByDuty(Exhibit exhibit) {
    ResultTable table = exhibit.table();
    assertEquals(
        "28.5|100|28.5",
        cells(
            table,
            "Points, higher in Japan|020110",
            "gap_points",
            "imports_usd",
            "duty_at_stake_usd"));
    assertEquals(
        "1|-2.5|25.0",
        cells(
            table,
            "Points, higher in United States|870323",
            "rank",
            "gap_points",
            "duty_at_stake_usd"));
    assertEquals("1", cells(table, "Duty at stake|020110", "rank"));
    assertEquals("2", cells(table, "Duty at stake|870323", "rank"));
  }

  private static void theAgreementIsCounted(Exhibit exhibit) {
    ResultTable table = exhibit.table();
    assertEquals(
        "5|1|1|1|0",
        cells(
            table,
            "United States",
            "lines",
            "lines_with_preference",
            "lines_free",
            "lines_lower",
            "trade_covered_usd"));
    assertEquals(
        "4|1|0|2|2021|40|400",
        cells(
            table,
            "Japan",
            "lines",
            "lines_with_preference",
            "lines_free",
            "lines_used",
            "year",
            "trade_covered_usd",
            "trade_usd"));
    assertEquals(100.0 * 40 / (1350 + 400), number(table, "Both", "share_of_trade_pct"), 1e-12);
    assertTrue(exhibit.finding().orElseThrow().contains("1 tariff lines of the United States"));
  }

  @Test
  void withoutImportsTheCountsStandAndTradeIsMissing() {
    Context context = TariffDesk.withoutImports(folder).context();
    ResultTable lines = new TariffLines().compute(context).table();

    assertEquals("3", cells(lines, "MFN|All sections|ad valorem only|0.0|codes", "codes"));
    assertEquals(
        "[x]|[x]",
        cells(
            lines,
            "MFN|All sections|ad valorem only|0.0|imports",
            "imports_usd",
            "partner_higher_pct"));
    assertEquals(
        "[x]",
        cells(
            new TariffAverages().compute(context).table(), "MFN|All sections|AVE", "imports_usd"));
    assertEquals(
        "[x]",
        cells(new AgreementCoverage().compute(context).table(), "Both", "share_of_trade_pct"));
    assertEquals(2, new TariffGaps().compute(context).table().rows().size());
  }

  @Test
  void withoutASchedulePartnerOrAgreementTheExhibitsSaySo() {
    DeskFacts bare =
        new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 1, 2);
    Context oneSided =
        new DeskFacts(folder)
            .country("JPN", "Japan", "JPY")
            .trade("JPN", "2024", 1, 2)
            .agreement("us-japan")
            .facts(
                Role.TARIFF_SCHEDULES,
                TariffLine.KIND,
                List.of(TariffDesk.line("USA", "87032301", "mfn", TariffDesk.percent(2.5))))
            .context();
    for (Context context : List.of(bare.context(), oneSided)) {
      for (Analysis analysis : all()) {
        Exhibit exhibit = analysis.compute(context);
        assertEquals(1, exhibit.table().rows().size(), analysis.id());
        assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty(), analysis.id());
      }
    }
  }

  private static List<Analysis> all() {
    return List.of(
        new TariffLines(), new TariffAverages(), new TariffGaps(), new AgreementCoverage());
  }

  private static int row(ResultTable table, String key) {
    return IntStream.range(0, table.rows().size())
        .filter(
            row ->
                table.spec().key().stream()
                    .map(column -> table.cell(row, column).raw())
                    .collect(Collectors.joining("|"))
                    .equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + key));
  }

  private static String cells(ResultTable table, String key, String... columns) {
    int row = row(table, key);
    return Arrays.stream(columns)
        .map(column -> table.cell(row, column).raw())
        .collect(Collectors.joining("|"));
  }

  private static double number(ResultTable table, String key, String column) {
    return table.cell(row(table, key), column).number().orElseThrow();
  }
}
