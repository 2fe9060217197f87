package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of {@link TopPartners}. */
final class TopColumns {
  private TopColumns() {}

  static TableSpec spec(Context context) {
    return new TableSpec(
        TopPartners.ID,
        context.name(context.question().reporter())
            + ": largest trade partners, "
            + TopPartners.period(context.question()),
        "Partners ranked by exports and imports together, with the European Union counted as one "
            + "partner and as its members. Goods: "
            + Basis.CENSUS_GOODS
            + " Goods and services: "
            + Payments.ABOUT,
        TopPartners.citations(context),
        List.of(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the ranking."),
            ColumnSpec.of("basis", "Basis", Unit.TEXT, "What is counted, and on which basis."),
            ColumnSpec.of(
                "eu",
                "European Union",
                Unit.TEXT,
                "Whether the European Union ranks as one partner, or each of its members."),
            ColumnSpec.of("rank", "Rank", Unit.RANK, "Place by total trade."),
            PartnerColumns.CODE,
            PartnerColumns.NAME,
            ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Exports to the partner."),
            ColumnSpec.of("imports_usd", "Imports", Unit.US_DOLLARS, "Imports from the partner."),
            ColumnSpec.of("total_trade_usd", "Total trade", Unit.US_DOLLARS, "Exports and imports.")
                .withFormula(Formula.column("exports_usd").plus(Formula.column("imports_usd"))),
            ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports.")
                .withFormula(Formula.column("exports_usd").minus(Formula.column("imports_usd"))),
            ColumnSpec.of(
                "rank_deficit",
                "Rank among deficits",
                Unit.RANK,
                "Place among the deficits of the same ranking, the largest first."),
            ColumnSpec.of(
                "share_of_trade_pct",
                "Share of all trade",
                Unit.PERCENT,
                "Total trade in per cent of that with all partners.")),
        List.of("year", "basis", "eu", "partner_code", "partner"));
  }
}
