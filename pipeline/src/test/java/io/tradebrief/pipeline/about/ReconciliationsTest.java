package io.tradebrief.pipeline.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Place;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Differences between parts and totals are carried over, in dollars and in per cent. */
class ReconciliationsTest {
  private static final Cell NONE = Cell.missing(Shorthand.NOT_AVAILABLE, "not published");

  @Test
  void aDifferenceIsSetAgainstTheTotalBelowIt() {
    List<QualityFinding> rows =
        Reconciliations.of(Map.of("sector-balance", sectors(Cell.whole(-5), Cell.whole(200))));

    assertEquals(
        new QualityFinding(
            "Reconciliation",
            "sector-balance",
            "End use, difference to all goods: imports",
            -5,
            "US dollars"),
        rows.get(0));
    assertEquals(-2.5, rows.get(1).value());
    assertEquals(2, rows.size(), "what has no number is left out");
  }

  @Test
  void aTotalOfZeroHasNoPerCent() {
    List<QualityFinding> rows =
        Reconciliations.of(Map.of("sector-balance", sectors(Cell.whole(0), Cell.whole(0))));

    assertEquals(1, rows.size());
  }

  @Test
  void withoutTheExhibitsThereIsNothingToReconcile() {
    assertEquals(List.of(), Reconciliations.of(Map.of()));
    assertEquals(
        List.of(), Reconciliations.of(Map.of("sector-balance", sectors(NONE, Cell.whole(200)))));
  }

  private static ResultTable sectors(Cell difference, Cell total) {
    TableSpec spec =
        new TableSpec(
            "sector-balance",
            "Table",
            "About.",
            List.of(),
            List.of(
                ColumnSpec.of("definition", "Definition", Unit.TEXT, "Definition."),
                ColumnSpec.of("sector", "Sector", Unit.TEXT, "Sector."),
                ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Exports."),
                ColumnSpec.of("imports_usd", "Imports", Unit.US_DOLLARS, "Imports."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance.")),
            List.of("definition", "sector"));
    Cell use = Cell.text("End use");
    return new ResultTable(
        spec,
        List.of(
            List.of(use, Cell.text("Difference to all goods"), NONE, difference, NONE),
            List.of(use, Cell.text("All goods"), NONE, total, NONE)),
        List.of(Place.BESIDE, Place.BESIDE));
  }
}
