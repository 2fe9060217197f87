package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;

/** The columns of {@link Pledges}. */
final class PledgeColumns {
  private PledgeColumns() {}

  static TableSpec spec(Context context, List<Citation> citations) {
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    return new TableSpec(
        Pledges.ID,
        "Announced investments against the stock and the flow of direct investment, " + to,
        "Each pledge beside the stock of direct investment of the investing country in the host at "
            + "the end of "
            + to
            + ", the mean annual change of that stock since "
            + from
            + " (both by the host's books) and the mean annual flow of the same years (by the "
            + "investing country's books, at annual average exchange rates).",
        citations,
        columns(from, to),
        List.of("pledge"));
  }

  private static List<ColumnSpec> columns(int from, int to) {
    Formula pledge = Formula.column("amount_usd");
    return List.of(
        ColumnSpec.text("pledge", "Pledge", "The announced investment."),
        ColumnSpec.text(
            "investor_code", "Investor code", "ISO 3166 alpha-3 code of the pledging country."),
        ColumnSpec.text("investor", "Investor", "The country that pledges."),
        ColumnSpec.text("host_code", "Host code", "ISO 3166 alpha-3 code of the host."),
        ColumnSpec.text("host", "Host", "The country it is pledged to."),
        money("amount_usd", "Amount", "The amount announced."),
        ColumnSpec.text("announced", "Announced", "The day it was announced, or first reported."),
        ColumnSpec.text("status", "Status", "How far it has come."),
        ColumnSpec.of("stock_year", "Year of the stock", Unit.YEAR, "Position at its end."),
        money("stock_usd", "Stock", "The host's inward position from the investing country."),
        ColumnSpec.of(
                "pledge_to_stock_pct",
                "Pledge in per cent of the stock",
                Unit.PERCENT,
                "The amount in per cent of the stock.")
            .withFormula(Formula.constant(100).times(pledge).over(Formula.column("stock_usd"))),
        money("stock_from_usd", "Stock at the end of " + from, "The same in the earlier year."),
        money("mean_change_usd", "Mean annual change of the stock", "Change over years between.")
            .withFormula(
                Formula.column("stock_usd")
                    .minus(Formula.column("stock_from_usd"))
                    .over(Formula.constant((double) to - from))),
        ColumnSpec.of(
                "pledge_to_mean_change",
                "Pledge over the mean annual change",
                Unit.RATIO,
                "In years of the mean change.")
            .withFormula(pledge.over(Formula.column("mean_change_usd"))),
        money(
            "flow_usd",
            "Flow in " + to,
            "The investing country's outward flow to the host at the annual average rate."),
        money(
            "mean_flow_usd",
            "Mean annual flow, " + (from + 1) + " to " + to,
            "Mean of the flows, each at the average rate of its year."),
        ColumnSpec.of(
                "pledge_to_mean_flow",
                "Pledge over the mean annual flow",
                Unit.RATIO,
                "In years of the mean flow.")
            .withFormula(pledge.over(Formula.column("mean_flow_usd"))),
        ColumnSpec.text("citation", "Where it was announced", "Publisher, title and date."));
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }
}
