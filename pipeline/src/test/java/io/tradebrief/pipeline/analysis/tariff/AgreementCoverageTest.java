package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.cells;
import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agreement on a few lines covers, worked out by hand. */
class AgreementCoverageTest {
  @TempDir private Path folder;

  @Test
  void linesAndTradeUnderTheAgreementAreCounted() {
    Exhibit exhibit = new AgreementCoverage().compute(TariffDesk.facts(folder).context());
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
    assertEquals("both", cells(table, "Both", "country_code"));
    assertEquals("[z]", cells(table, "Both", "lines"), "lines of two tariffs are not added up");
  }

  @Test
  void withoutImportsTheShareOfBothIsMissing() {
    ResultTable table =
        new AgreementCoverage().compute(TariffDesk.withoutImports(folder).context()).table();

    assertEquals("[x]", cells(table, "Both", "share_of_trade_pct"));
    assertEquals("5|1", cells(table, "United States", "lines", "lines_with_preference"));
  }

  @Test
  void withoutAnAgreementTheExhibitSaysSo() {
    Context context =
        new DeskFacts(folder).country("JPN", "Japan", "JPY").trade("JPN", "2024", 1, 2).context();

    Exhibit exhibit = new AgreementCoverage().compute(context);

    assertEquals(
        "the configuration names no agreement",
        ((Cell.Missing) exhibit.table().cell(0, "lines")).reason());
    assertTrue(exhibit.notes().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void withoutOneScheduleTheExhibitSaysSo() {
    Context context = TariffDesk.oneSided(folder).context();

    Exhibit exhibit = new AgreementCoverage().compute(context);

    assertEquals(1, exhibit.table().rows().size());
    assertEquals(
        "the schedules at hand have no line of Japan",
        ((Cell.Missing) exhibit.table().cell(0, "lines")).reason());
    assertEquals(
        List.of("Tariff schedules"), exhibit.notes().stream().map(note -> note.topic()).toList());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }
}
