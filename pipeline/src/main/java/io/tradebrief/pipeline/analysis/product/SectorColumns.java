package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of the balance by sector. */
final class SectorColumns {
  static final int EXPORTS = 4;
  static final int IMPORTS = 5;
  static final int BALANCE = 6;
  static final int SHARE_OF_NET = 7;
  static final int SHARE_OF_DEFICITS = 8;

  private SectorColumns() {}

  static List<ColumnSpec> all() {
    return List.of(
        ColumnSpec.of(
            "definition",
            "Definition",
            Unit.TEXT,
            "How goods are divided into sectors, or what the sector is taken to be."),
        ColumnSpec.of("sector", "Sector", Unit.TEXT, "The sector, or the name of a total."),
        ColumnSpec.of("exports_year", "Year of exports", Unit.YEAR, "The year of the exports."),
        ColumnSpec.of("imports_year", "Year of imports", Unit.YEAR, "The year of the imports."),
        ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Goods exports, FAS value."),
        ColumnSpec.of(
            "imports_usd",
            "Imports",
            Unit.US_DOLLARS,
            "Goods imports at customs value; the column 'basis' says whether general imports or"
                + " imports for consumption."),
        ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports.")
            .withFormula(Formula.column("exports_usd").minus(Formula.column("imports_usd"))),
        ColumnSpec.of(
            "share_of_net_pct",
            "Share of the net goods balance",
            Unit.PERCENT,
            "Balance in per cent of the balance of all goods with the partner; may exceed 100."),
        ColumnSpec.of(
            "share_of_deficits_pct",
            "Share of all sector deficits",
            Unit.PERCENT,
            "Balance in per cent of the sum of the deficits of this division's sectors."),
        ColumnSpec.of(
            "basis", "Basis", Unit.TEXT, "The valuation of exports and imports, in words."));
  }
}
