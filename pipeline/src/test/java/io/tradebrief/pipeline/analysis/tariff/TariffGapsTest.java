package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.pipeline.analysis.tariff.TariffDesk.cells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gaps between two tariffs of a few lines, worked out by hand. */
class TariffGapsTest {
  @TempDir private Path folder;

  @Test
  void gapsRankByPointsAndByDuty() {
    Exhibit exhibit = new TariffGaps().compute(TariffDesk.facts(folder).context());
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
    assertEquals(
        "The code with the most duty at stake is 020110: 10.0% in the United States against 38.5%"
            + " in Japan, on imports of 0.0 billion US dollars.",
        exhibit.finding().orElseThrow());
  }

  @Test
  void withoutImportsCodesRankByPointsOnly() {
    Exhibit exhibit = new TariffGaps().compute(TariffDesk.withoutImports(folder).context());

    assertEquals(2, exhibit.table().rows().size());
    assertEquals("[x]", exhibit.table().cell(0, "duty_at_stake_usd").raw());
    assertTrue(exhibit.charts().isEmpty());
    assertTrue(exhibit.finding().orElseThrow().startsWith("The code with the largest gap is"));
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

    Cell imports = new TariffGaps().compute(context).table().cell(0, "imports_usd");

    assertEquals(
        "imports-by-tariff-line, Title (released 2025-04) lists no imports by tariff line from"
            + " Japan; it lists China",
        ((Cell.Missing) imports).reason());
  }

  @Test
  void withoutOneScheduleTheExhibitSaysSo() {
    Context context = TariffDesk.oneSided(folder).context();

    Exhibit exhibit = new TariffGaps().compute(context);

    assertEquals(1, exhibit.table().rows().size());
    assertEquals(
        "the schedules at hand have no line of Japan",
        ((Cell.Missing) exhibit.table().cell(0, "gap_points")).reason());
    assertEquals(
        List.of("Tariff schedules"), exhibit.notes().stream().map(note -> note.topic()).toList());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }
}
