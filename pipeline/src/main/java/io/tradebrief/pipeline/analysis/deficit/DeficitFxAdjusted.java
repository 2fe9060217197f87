package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.atMost;
import static io.tradebrief.reports.table.Condition.negative;
import static io.tradebrief.reports.table.Condition.notZero;
import static io.tradebrief.reports.table.Condition.own;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.fold;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.measure.Balances;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The deficits of the reference year at the exchange rates of the base year, under each of the
 * methods of {@link FxMethod}, with the rank each method gives. A partner without a rate for both
 * years has no adjusted value and no adjusted rank; it never keeps its nominal value.
 */
public final class DeficitFxAdjusted implements Analysis {
  public static final String ID = "deficit-fx-adjusted";

  private static final Cell SURPLUS = notApplicable("the balance is not a deficit");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER, Role.EXCHANGE_RATES, Role.MONTHLY_EXCHANGE_RATES);
  }

  @Override
  public Exhibit compute(Context context) {
    int base = context.question().baseYear();
    int year = context.question().referenceYear();
    Deficits deficits = Deficits.of(context);
    OpenPlaces open = deficits.balances().places(year);
    TwoYears rates = new TwoYears(context);
    MonthByMonth months = MonthByMonth.of(context);
    List<FxMethod> methods = FxMethod.of(context.question());

    Sheet<Balances.Trader> sheet =
        Sheet.of(ID, deficits.countries(year))
            .title(
                context.reporter()
                    + ": goods balances of "
                    + year
                    + " at exchange rates of "
                    + base)
            .about(
                "Nominal balances restated under "
                    + Words.number(methods.size())
                    + " methods, each with the rank among deficits that it gives; \u03c1 is the "
                    + "exchange rate of "
                    + year
                    + " over that of "
                    + base
                    + ", in local currency per US dollar. "
                    + Basis.CENSUS_GOODS)
            .cites(context.citations(Role.GOODS_BY_PARTNER))
            .cites(context.citations(Role.EXCHANGE_RATES))
            .cites(context.citations(Role.MONTHLY_EXCHANGE_RATES))
            .whenEmpty("the source lists no partner with both flows of " + year)
            .key("partner_code", "partner")
            .totalsIn("partner_code", "partner")
            .orderBy("balance_usd")
            .rank(
                "rank",
                "Rank",
                "Place among the nominal deficits.",
                Deficits.byDeficit("balance_usd", open))
            .where(negative("balance_usd"), SURPLUS)
            .column(PartnerColumns.CODE, row -> Cell.text(row.code()))
            .column(PartnerColumns.NAME, row -> Cell.text(row.name()))
            .usd("exports_usd", "Exports", "Goods exports, FAS value.", row -> row.exports(year))
            .usd(
                "imports_usd",
                "Imports",
                "General imports, customs value.",
                row -> row.imports(year))
            .usd("balance_usd", "Balance", "Exports less imports.")
            .is(column("exports_usd").minus(column("imports_usd")))
            .column(TwoYears.column("fx_base", base), row -> rates.rate(row.code(), base))
            .column(TwoYears.column("fx_reference", year), row -> rates.rate(row.code(), year))
            .column(
                ColumnSpec.text("fx_source", "Source of the rates", "Who published both rates."),
                row -> rates.source(row.code()));
    for (FxMethod method : methods) {
      method.column(sheet, base, months);
      places(sheet, method, open);
      if (method.column().equals(FxMethod.NET_SCALING)) {
        sheet
            .pct(
                "change_pct",
                "Change against the nominal balance",
                "Net-scaled balance against the nominal balance.")
            .is(
                percent(
                    column(FxMethod.NET_SCALING).minus(column("balance_usd")),
                    column("balance_usd")))
            .where(row -> rates.has(row.code()), TwoYears.NO_RATE)
            .where(notZero("balance_usd"), notApplicable("the nominal balance is zero"));
      }
    }
    Total afterAdjustment = afterAdjustment(deficits, year, sheet.table());
    return sheet
        .total(deficits.largest(year, open))
        .total(afterAdjustment)
        .note(Basis.note())
        .note(table -> Optional.of(FxMethod.note(deficits, table)))
        .note(table -> Optional.of(rates.sources()))
        .note(table -> Optional.of(TwoYears.missing(table)))
        .note(table -> Optional.of(months.note(table)))
        .note(table -> FxMethod.parameters(context.question()))
        .note(table -> OpenPlaces.note(open))
        .chart(
            table ->
                deficits
                    .bars(table)
                    .title(
                        moved(deficits, table, "")
                            .orElse("Goods deficits at " + base + " exchange rates"))
                    .subtitle(
                        deficits.subtitle()
                            + ", "
                            + year
                            + ", nominal and net-scaled to "
                            + base
                            + " exchange rates, billion US dollars")
                    .cites(context.citations(Role.GOODS_BY_PARTNER))
                    .cites(context.citations(Role.EXCHANGE_RATES))
                    .series("balance_usd", "At rates of " + year)
                    .series(FxMethod.NET_SCALING, "At rates of " + base)
                    .spec())
        .finding(
            table ->
                moved(deficits, table, " among the largest goods deficits").map(one -> one + "."))
        .exhibit();
  }

  /**
   * The place that a method gives, and by how much it is nearer to the first than the nominal one.
   * Far fewer partners have a figure by month; only they are compared by it.
   */
  private static void places(Sheet<Balances.Trader> sheet, FxMethod method, OpenPlaces open) {
    boolean fewer = method.equals(FxMethod.MONTH_BY_MONTH);
    String among = fewer ? ", of the partners that have the figure." : ".";
    Condition noSmaller = own("balance_usd", Condition.Comparison.AT_MOST, "balance_usd");
    Formula nominal = fewer ? fold(Formula.How.COUNT, method.column(), noSmaller) : column("rank");
    sheet
        .rank(
            "rank_" + method.name(),
            "Rank: " + method.label(),
            "Place among the deficits under the method" + among,
            Deficits.byDeficit(method.column(), open))
        .where(negative(method.column()), SURPLUS)
        .column(
            ColumnSpec.of(
                "rank_change_" + method.name(),
                "Change of rank: " + method.label(),
                Unit.RANK_CHANGE,
                "Places by which the partner moves towards the largest deficit under the method"
                    + among))
        .is(nominal.minus(column("rank_" + method.name())))
        .where(negative(method.column()), SURPLUS)
        .where(atLeast("rank", 1), SURPLUS);
  }

  /**
   * The sum of the largest restated deficits, which may be those of other partners. Where the last
   * of their places is not known, nobody knows which they are.
   */
  private static Total afterAdjustment(Deficits deficits, int year, ResultTable body) {
    String restated = FxMethod.NET_SCALING;
    Total sum = Total.row("top_adjusted", deficits.topLabel(year) + " after adjustment");
    List<SheetRow> largest =
        body.where(negative(restated)).stream()
            .sorted(Comparator.comparingDouble(row -> row.value(restated)))
            .limit(deficits.top(year))
            .toList();
    if (largest.isEmpty()) {
      return sum.put(restated, notApplicable("no partner with a rate is in deficit"));
    }
    Cell last = largest.get(largest.size() - 1).cell("rank_fx_adjusted");
    return last.number().isEmpty()
        ? sum.put(restated, last)
        : sum.put(restated, sum(restated, atMost("rank_fx_adjusted", largest.size())));
  }

  /**
   * The partner's two places; empty if one of them is not known.
   *
   * @param among stands after a place that has changed; a chart says it below its title
   */
  private static Optional<String> moved(Deficits deficits, ResultTable table, String among) {
    Context context = deficits.context();
    Optional<SheetRow> focus = deficits.focus(table);
    Optional<Long> from = focus.flatMap(row -> row.whole("rank"));
    Optional<Long> to = focus.flatMap(row -> row.whole("rank_fx_adjusted"));
    String at = "At " + context.question().baseYear() + " exchange rates " + context.partner();
    return from.flatMap(before -> to.map(after -> at + move(before, after, among)));
  }

  private static String move(long from, long to, String among) {
    return from == to
        ? " stays the " + Words.ordinalLargest(to) + " deficit"
        : (to > from ? " falls from " : " rises from ")
            + Words.ordinal(from)
            + " to "
            + Words.ordinal(to)
            + among;
  }
}
