package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of {@link BlocCoverage}. */
final class BlocColumns {
  private BlocColumns() {}

  static TableSpec spec(Context context) {
    return new TableSpec(
        BlocCoverage.ID,
        context.name(context.question().reporter())
            + ": trade with members of blocs, "
            + TopPartners.period(context.question()),
        "Trade with the members of each bloc at the end of the year, and its share of trade with "
            + "all partners. Goods: "
            + Basis.CENSUS_GOODS
            + " Goods and services: "
            + Payments.ABOUT,
        TopPartners.citations(context),
        List.of(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year."),
            ColumnSpec.of("basis", "Basis", Unit.TEXT, "What is counted, and on which basis."),
            ColumnSpec.of("bloc", "Bloc", Unit.TEXT, "The bloc, as the list in conf names it."),
            ColumnSpec.of(
                "members",
                "Members",
                Unit.COUNT,
                "Members at the end of the year, without the reporter."),
            ColumnSpec.of(
                "members_counted",
                "Members with figures",
                Unit.COUNT,
                "Members whose trade is in the sum, singly or in an aggregate."),
            ColumnSpec.of(
                "members_without_data",
                "Members left out",
                Unit.TEXT,
                "Members the source does not list, so that the sum is a lower bound."),
            ColumnSpec.of(
                "eu_figure",
                "European Union taken as",
                Unit.TEXT,
                "Whether members of the European Union are added up or its aggregate is taken."),
            ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Exports to the members."),
            ColumnSpec.of("imports_usd", "Imports", Unit.US_DOLLARS, "Imports from the members."),
            ColumnSpec.of("total_trade_usd", "Total trade", Unit.US_DOLLARS, "Exports and imports.")
                .withFormula(Formula.column("exports_usd").plus(Formula.column("imports_usd"))),
            share("share_of_exports_pct", "Share of exports", "Exports"),
            share("share_of_imports_pct", "Share of imports", "Imports"),
            share("share_of_total_trade_pct", "Share of all trade", "Total trade")),
        List.of("year", "basis", "bloc"));
  }

  private static ColumnSpec share(String name, String label, String what) {
    return ColumnSpec.of(
        name, label, Unit.PERCENT, what + " in per cent of that with all partners.");
  }
}
