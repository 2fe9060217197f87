package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.cells;
import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Averages of two tariffs of a few lines, worked out by hand. */
class TariffAveragesTest {
  @TempDir private Path folder;

  @Test
  void averagesGoByLineThenCode() {
    Exhibit exhibit = new TariffAverages().compute(TariffDesk.facts(folder).context());
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

  @Test
  void freeLinesMakeTheShareOfAllSections() {
    ResultTable table = new TariffAverages().compute(TariffDesk.facts(folder).context()).table();

    assertEquals(
        "1|2", cells(table, "MFN|All sections|AVE", "reporter_lines_free", "partner_lines_free"));
    assertEquals(50.0, number(table, "MFN|All sections|AVE", "partner_duty_free_pct"), 1e-12);
    assertEquals("[z]", cells(table, "MFN|IX Wood|AVE", "partner_duty_free_pct"), "no lines");
  }

  @Test
  void withoutImportsOnlySimpleAveragesStand() {
    ResultTable table =
        new TariffAverages().compute(TariffDesk.withoutImports(folder).context()).table();

    assertEquals(
        "[x]|[x]|[x]",
        cells(
            table,
            "MFN|All sections|AVE",
            "imports_usd",
            "reporter_weighted_average_pct",
            "reporter_duty_collected_pct"));
    assertEquals(
        12.5 / 3,
        number(table, "MFN|All sections|ad valorem only", "reporter_simple_average_pct"),
        1e-12);
  }

  @Test
  void withoutOneScheduleTheExhibitSaysSo() {
    Context context = TariffDesk.oneSided(folder).context();

    Exhibit exhibit = new TariffAverages().compute(context);

    assertEquals(1, exhibit.table().rows().size());
    assertEquals(
        "the schedules at hand have no line of Japan",
        ((Cell.Missing) exhibit.table().cell(0, "reporter_codes")).reason());
    assertEquals(
        List.of("Tariff schedules"), exhibit.notes().stream().map(note -> note.topic()).toList());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }
}
