package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link Mirror}. */
final class MirrorColumns {
  private static final Unit NATIONAL_CURRENCY =
      new Unit("national currency, shown in billions", "_local", "#,##0.0,,,;\u2212#,##0.0,,,;0.0");

  private MirrorColumns() {}

  static TableSpec spec(Context context) {
    Question question = context.question();
    String partner = context.name(question.partner());
    List<Citation> citations = new ArrayList<>(context.citations(Role.GOODS_BY_PARTNER));
    citations.addAll(context.citations(Role.PARTNER_BOOKS));
    citations.addAll(context.citations(Role.EXCHANGE_RATES));
    return new TableSpec(
        Mirror.ID,
        context.name(question.reporter()) + " and " + partner + ": goods trade in both books",
        "What one country imports against what the other records as exported, each at its own "
            + "valuation, converted at the average exchange rate of the year, with no adjustment "
            + "for freight and insurance. Reporter: "
            + Basis.CENSUS_GOODS,
        citations,
        List.of(
            ColumnSpec.of("year", "Year", Unit.YEAR, "Calendar year."),
            ColumnSpec.of("direction", "Direction", Unit.TEXT, "Which goods are compared."),
            ColumnSpec.of(
                "reporter_basis", "Reporter's basis", Unit.TEXT, "How the reporter values them."),
            ColumnSpec.of(
                "reporter_usd", "Reporter's figure", Unit.US_DOLLARS, "The reporter's record."),
            ColumnSpec.of(
                "partner_basis", "Partner's basis", Unit.TEXT, "How the partner values them."),
            ColumnSpec.of(
                "partner_currency", "Partner's currency", Unit.TEXT, "ISO 4217 currency code."),
            ColumnSpec.of(
                "partner_local",
                "Partner's figure as recorded",
                NATIONAL_CURRENCY,
                "The partner's record of the same goods."),
            ColumnSpec.of(
                "fx_rate",
                "Exchange rate",
                Unit.LOCAL_CURRENCY_PER_US_DOLLAR,
                "Average of the year."),
            ColumnSpec.of(
                    "partner_usd",
                    "Partner's figure",
                    Unit.US_DOLLARS,
                    "The partner's record over the exchange rate.")
                .withFormula(Formula.column("partner_local").over(Formula.column("fx_rate"))),
            ColumnSpec.of("gap_usd", "Gap", Unit.US_DOLLARS, "Partner's less reporter's figure.")
                .withFormula(Formula.column("partner_usd").minus(Formula.column("reporter_usd"))),
            ColumnSpec.of(
                    "ratio", "Ratio", Unit.RATIO, "Partner's figure over the reporter's figure.")
                .withFormula(Formula.column("partner_usd").over(Formula.column("reporter_usd")))),
        List.of("year", "direction"));
  }
}
