package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.cells;
import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tariffs of a few lines compared code by code, worked out by hand. */
class TariffLinesTest {
  @TempDir private Path folder;

  @Test
  void codesAreComparedUnderEveryTreatment() {
    Exhibit exhibit = new TariffLines().compute(TariffDesk.facts(folder).context());
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

  @Test
  void allSectionsAreTheSumOfTheSectionsWhereTheseAreCompared() {
    ResultTable table = new TariffLines().compute(TariffDesk.facts(folder).context()).table();

    assertEquals(42, table.rows(Block.BODY).size());
    assertEquals(72, table.rows(Block.BESIDE).size());
    assertTrue(
        table.rows(Block.BESIDE).stream()
            .filter(row -> table.cell(row, "similar_codes").formula().isPresent())
            .allMatch(row -> table.cell(row, "treatment").raw().equals("ad valorem only")));
    assertEquals(
        2,
        table.rows(Block.BESIDE).stream()
            .filter(row -> table.cell(row, "similar_codes").formula().isPresent())
            .count());
  }

  @Test
  void withoutImportsTheCountsStandAndTradeIsMissing() {
    ResultTable table =
        new TariffLines().compute(TariffDesk.withoutImports(folder).context()).table();

    assertEquals("3", cells(table, "MFN|All sections|ad valorem only|0.0|codes", "codes"));
    assertEquals(
        "[x]|[x]",
        cells(
            table,
            "MFN|All sections|ad valorem only|0.0|imports",
            "imports_usd",
            "partner_higher_pct"));
    assertEquals(
        "[x]",
        cells(table, "MFN|IX Wood|ad valorem only|0.0|imports", "similar_pct"),
        "not known, though there is no code either");
  }

  @Test
  void withoutOneScheduleTheExhibitSaysSo() {
    Context context = TariffDesk.oneSided(folder).context();

    Exhibit exhibit = new TariffLines().compute(context);

    assertEquals(1, exhibit.table().rows().size());
    assertEquals(
        "the schedules at hand have no line of Japan",
        ((Cell.Missing) exhibit.table().cell(0, "codes")).reason());
    assertEquals(
        List.of("Tariff schedules"), exhibit.notes().stream().map(note -> note.topic()).toList());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }
}
