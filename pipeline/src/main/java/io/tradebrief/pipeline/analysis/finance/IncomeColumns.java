package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Set;

/** The columns of {@link FdiIncome}. */
final class IncomeColumns {
  static final String EQUITY = "equity";
  static final String REINVESTED = "reinvested-earnings";
  static final String DEBT = "debt";

  /** The columns of the three parts. */
  static final List<String> PARTS = List.of("equity_usd", "reinvested_earnings_usd", "debt_usd");

  private static final Set<String> PARTS_OF_FLOW = Set.of(EQUITY, REINVESTED, DEBT);

  private IncomeColumns() {}

  static TableSpec spec(Context context, int year) {
    return new TableSpec(
        FdiIncome.ID,
        context.name(context.question().reporter())
            + ": direct investment inflow by component and country, "
            + year,
        "Equity, reinvested earnings and debt in the inflow of direct investment by country of the "
            + "immediate owner, as the reporter states them, largest inflow first.",
        InvestmentFacts.of(context)
            .citations(
                key ->
                    key.measure().equals(InvestmentFacts.FLOW)
                        && PARTS_OF_FLOW.contains(key.component())),
        List.of(
            PartnerColumns.CODE,
            PartnerColumns.NAME,
            money("equity_usd", "Equity", "Equity other than reinvested earnings."),
            money("reinvested_earnings_usd", "Reinvested earnings", "Earnings left in affiliates."),
            money("debt_usd", "Debt", "Debt between parents and affiliates, net."),
            money("sum_usd", "Sum of the three", "Equity, reinvested earnings and debt.")
                .withFormula(
                    Formula.column("equity_usd")
                        .plus(Formula.column("reinvested_earnings_usd"))
                        .plus(Formula.column("debt_usd"))),
            share("equity_share_pct", "Equity", "equity_usd"),
            share("reinvested_earnings_share_pct", "Reinvested earnings", PARTS.get(1)),
            share("debt_share_pct", "Debt", "debt_usd"),
            ColumnSpec.of(
                "rank_reinvested",
                "Rank by the share of reinvested earnings",
                Unit.RANK,
                "Place among countries with all three components and a positive inflow."),
            money("published_total_usd", "Inflow as published", "The publisher's own total."),
            money(
                    "not_explained_usd",
                    "Inflow as published less the sum",
                    "What the three components leave unexplained.")
                .withFormula(
                    Formula.column("published_total_usd").minus(Formula.column("sum_usd")))),
        List.of("partner_code", "partner"));
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }

  private static ColumnSpec share(String name, String label, String part) {
    return ColumnSpec.of(
            name, label + ": share", Unit.PERCENT, "In per cent of the sum of the three.")
        .withFormula(
            Formula.constant(100).times(Formula.column(part)).over(Formula.column("sum_usd")));
  }
}
