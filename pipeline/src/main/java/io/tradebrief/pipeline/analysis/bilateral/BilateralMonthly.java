package io.tradebrief.pipeline.analysis.bilateral;

import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.own;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.lookup;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.FullYears;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Listing;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Sums;
import io.tradebrief.pipeline.measure.TradeMeasures;
import io.tradebrief.pipeline.measure.WantedTrade;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Condition.Comparison;
import io.tradebrief.reports.table.Condition.Operand;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Monthly goods trade with the partner: the month, sums over twelve months, and the year to date
 * beside the same months of the year before. Unpublished months are absent, never zero.
 */
public final class BilateralMonthly implements Analysis {
  public static final String ID = "bilateral-monthly";
  private static final String BALANCE_OF_YEAR = "balance_12m_usd";
  private static final String DIFFERENCE =
      "Difference of the two columns before it that it is named after.";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER);
  }

  @Override
  public Exhibit compute(Context context) {
    Question question = context.question();
    Sums goods = Measures.of(context).sums(TradeMeasures.monthlyGoods(context));
    SortedSet<String> months = goods.values("period");
    Cell noYear = notAvailable("the twelve months up to this one are not all published");
    Cell noYearBefore = notAvailable("the same months of the year before are not published");

    return Sheet.of(ID, List.copyOf(months))
        .title(
            (context.reporter() + " and " + context.partner())
                + (": goods trade by month, up to " + context.latestMonth()))
        .about(
            "Exports, imports and balance by month, sums over the latest twelve months, and the "
                + "year to date beside the same months a year before. "
                + Basis.CENSUS_GOODS)
        .cites(List.of(context.facts().citation(question.goodsDataset())))
        .whenEmpty(
            months.isEmpty()
                ? Listing.of(context)
                    .why(
                        List.of(Role.GOODS_BY_PARTNER),
                        WantedTrade.totals(question.reporter(), question.partner()).monthly(),
                        question.referenceYear())
                : "")
        .key("month")
        .text("month", "Month", "Year and month.", month -> month)
        .usd(
            "exports_usd",
            "Exports",
            "Goods exports of the month, FAS value.",
            month -> amount(goods, month, TradeFlow.EXPORT))
        .usd(
            "imports_usd",
            "Imports",
            "General imports of the month, customs value.",
            month -> amount(goods, month, TradeFlow.IMPORT))
        .usd("balance_usd", "Balance", DIFFERENCE)
        .is(column("exports_usd").minus(column("imports_usd")))
        .usd("exports_12m_usd", "Exports, twelve months", "Sum of the latest twelve months.")
        .isEach(month -> sum("exports_usd", 12, month, months))
        .orElse(noYear)
        .usd("imports_12m_usd", "Imports, twelve months", "Sum of the latest twelve months.")
        .isEach(month -> sum("imports_usd", 12, month, months))
        .orElse(noYear)
        .usd(BALANCE_OF_YEAR, "Balance, twelve months", DIFFERENCE)
        .is(column("exports_12m_usd").minus(column("imports_12m_usd")))
        .usd(
            "balance_ytd_usd",
            "Balance, year to date",
            "Sum of the balances from January to the month.")
        .isEach(month -> sum("balance_usd", YearMonth.parse(month).getMonthValue(), month, months))
        .orElse(notAvailable("the months from January to this one are not all published"))
        .usd(
            "balance_ytd_year_before_usd",
            "Balance, same months a year before",
            "Sum of the balances from January to the same month of the year before.")
        .isEach(
            month ->
                Optional.of(lookup("balance_ytd_usd", Condition.is("month", yearBefore(month)))))
        .orElse(noYearBefore)
        .usd("change_ytd_usd", "Change against the same months a year before", DIFFERENCE)
        .is(column("balance_ytd_usd").minus(column("balance_ytd_year_before_usd")))
        .note(Basis.note())
        .note(FullYears.note(context))
        .note(
            new Note(
                "Year to date",
                "The year to date runs from January to the month of the row and is set beside the "
                    + "same months of the year before, never beside a full year.",
                "Months are not adjusted for season or working days; twelve-month sums take the "
                    + "season out."))
        .chart(table -> chart(context, table))
        .exhibit();
  }

  private static Cell amount(Sums goods, String month, String flow) {
    return goods.cell(() -> "the source lists no " + flow + "s of " + month, month, flow);
  }

  /** The sum over {@code count} months up to the last; empty if one of them is not published. */
  private static Optional<Formula> sum(
      String column, int count, String last, SortedSet<String> months) {
    String first = YearMonth.parse(last).minusMonths(count - 1).toString();
    return months.subSet(first, last).size() == count - 1
        ? Optional.of(
            Formula.sum(
                column,
                new Condition("month", Comparison.AT_LEAST, new Operand.Text(first)),
                own("month", Comparison.AT_MOST, "month")))
        : Optional.empty();
  }

  /** The same month of the year before; a month between the two may be missing. */
  private static String yearBefore(String month) {
    return YearMonth.parse(month).minusYears(1).toString();
  }

  /** Lines of twelve-month sums, which take the season out. */
  private static Optional<ChartSpec> chart(Context context, ResultTable table) {
    List<SheetRow> rows =
        table.where().stream().filter(row -> row.number(BALANCE_OF_YEAR).isPresent()).toList();
    if (rows.size() < 2) {
      return Optional.empty();
    }
    SheetRow last = rows.get(rows.size() - 1);
    Optional<SheetRow> before =
        table
            .find("month", yearBefore(last.text("month")))
            .filter(row -> row.number(BALANCE_OF_YEAR).isPresent());
    String title = title(context.partner(), last, before);
    String subtitle =
        (context.reporter() + ": goods trade with " + context.partner())
            + (", sums over twelve months to " + last.text("month") + ", billion US dollars");
    return Chart.of(table, ChartSpec.Kind.LINES, "month")
        .title(title)
        .subtitle(subtitle)
        .altText(title + ". Lines of exports, imports and balance. " + subtitle + ".")
        .series("imports_12m_usd", "Imports")
        .series("exports_12m_usd", "Exports")
        .series(BALANCE_OF_YEAR, "Balance")
        .rows(rows)
        .scale(1e9)
        .spec();
  }

  private static String title(String partner, SheetRow last, Optional<SheetRow> yearBefore) {
    double now = last.value(BALANCE_OF_YEAR);
    String kind = BilateralSeries.kind(now);
    String size = Words.billions(Math.abs(now));
    if (yearBefore.isEmpty()) {
      return "Goods " + kind + " with " + partner + " is " + size;
    }
    double before = yearBefore.get().value(BALANCE_OF_YEAR);
    if (before < 0 != now < 0) {
      return "Goods balance with " + partner + " turned into a " + kind + " of " + size;
    }
    String verb = Math.abs(now) < Math.abs(before) ? "narrowed" : "widened";
    return "Goods " + kind + " with " + partner + " " + verb + " to " + size;
  }
}
