package io.tradebrief.pipeline.analysis.deficit;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link DeficitFxAdjusted}: the nominal balance, the rates, and the fan. */
final class FxColumns {
  private FxColumns() {}

  static TableSpec spec(Context context, List<FxMethod> methods) {
    Question question = context.question();
    List<ColumnSpec> columns = new ArrayList<>(nominal(question));
    for (FxMethod method : methods) {
      columns.addAll(fan(question, method));
      if (method.column().equals(FxMethod.NET_SCALING)) {
        columns.add(change());
      }
    }
    return new TableSpec(
        DeficitFxAdjusted.ID,
        context.name(question.reporter())
            + ": goods balances of "
            + question.referenceYear()
            + " at exchange rates of "
            + question.baseYear(),
        "Nominal balances restated under five methods, each with the rank among deficits that it "
            + "gives; \u03c1 is the exchange rate of "
            + question.referenceYear()
            + " over that of "
            + question.baseYear()
            + ", in local currency per US dollar. "
            + Basis.CENSUS_GOODS,
        citations(context),
        columns,
        List.of("partner_code", "partner"));
  }

  private static List<ColumnSpec> nominal(Question question) {
    return List.of(
        ColumnSpec.of("rank", "Rank", Unit.RANK, "Place among the nominal deficits."),
        PartnerColumns.CODE,
        PartnerColumns.NAME,
        ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Goods exports, FAS value."),
        ColumnSpec.of("imports_usd", "Imports", Unit.US_DOLLARS, "General imports, customs value."),
        ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports.")
            .withFormula(Formula.column("exports_usd").minus(Formula.column("imports_usd"))),
        rate("fx_base", question.baseYear()),
        rate("fx_reference", question.referenceYear()),
        ColumnSpec.of("fx_source", "Source of the rates", Unit.TEXT, "Who published both rates."));
  }

  private static ColumnSpec rate(String name, int year) {
    return ColumnSpec.of(
        name,
        "Exchange rate " + year,
        Unit.LOCAL_CURRENCY_PER_US_DOLLAR,
        "Average of the year, units of local currency for one US dollar.");
  }

  private static List<ColumnSpec> fan(Question question, FxMethod method) {
    String years = " at " + question.baseYear() + " rates: ";
    boolean computed =
        !method.column().startsWith("pass_through") || question.passThrough().isPresent();
    ColumnSpec value =
        ColumnSpec.of(
            method.column(),
            "Balance" + years + method.label() + ", " + method.algebra(),
            Unit.US_DOLLARS,
            method.label() + ": " + method.algebra() + ".");
    ColumnSpec change =
        ColumnSpec.of(
            method.rankChangeColumn(),
            "Change of rank: " + method.label(),
            Unit.RANK_CHANGE,
            "Places by which the partner moves towards the largest deficit under the method.");
    return List.of(
        computed ? value.withFormula(method.live()) : value,
        ColumnSpec.of(
            method.rankColumn(),
            "Rank: " + method.label(),
            Unit.RANK,
            "Place among the deficits under the method."),
        computed
            ? change.withFormula(Formula.column("rank").minus(Formula.column(method.rankColumn())))
            : change);
  }

  private static ColumnSpec change() {
    return ColumnSpec.of(
            "change_pct",
            "Change against the nominal balance",
            Unit.PERCENT,
            "Net-scaled balance against the nominal balance.")
        .withFormula(
            Formula.constant(100)
                .times(Formula.column(FxMethod.NET_SCALING).minus(Formula.column("balance_usd")))
                .over(Formula.column("balance_usd")));
  }

  private static List<Citation> citations(Context context) {
    List<Citation> citations = new ArrayList<>();
    citations.add(context.facts().citation(context.question().goodsDataset()));
    context.question().fxDatasets().stream()
        .filter(context.facts()::has)
        .map(context.facts()::citation)
        .forEach(citations::add);
    return citations;
  }
}
