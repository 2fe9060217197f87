package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The columns of {@link BilateralMonthly} and their live sums over months. */
final class MonthlyColumns {
  private static final int YEAR = 12;

  private MonthlyColumns() {}

  static TableSpec spec(Context context) {
    Question question = context.question();
    return new TableSpec(
        BilateralMonthly.ID,
        context.name(question.reporter())
            + " and "
            + context.name(question.partner())
            + ": goods trade by month, up to "
            + context.latestMonth(),
        "Exports, imports and balance by month, sums over the latest twelve months, and the year "
            + "to date beside the same months a year before. "
            + Basis.CENSUS_GOODS,
        List.of(context.facts().citation(question.goodsDataset())),
        List.of(
            ColumnSpec.of("month", "Month", Unit.TEXT, "Year and month."),
            money("exports_usd", "Exports", "Goods exports of the month, FAS value."),
            money("imports_usd", "Imports", "General imports of the month, customs value."),
            balance("balance_usd", "Balance", "exports_usd", "imports_usd"),
            money("exports_12m_usd", "Exports, twelve months", "Sum of the latest twelve months."),
            money("imports_12m_usd", "Imports, twelve months", "Sum of the latest twelve months."),
            balance(
                "balance_12m_usd", "Balance, twelve months", "exports_12m_usd", "imports_12m_usd"),
            money(
                "balance_ytd_usd",
                "Balance, year to date",
                "Sum of the balances from January to the month."),
            money(
                "balance_ytd_year_before_usd",
                "Balance, same months a year before",
                "Sum of the balances from January to the same month of the year before."),
            balance(
                "change_ytd_usd",
                "Change against the same months a year before",
                "balance_ytd_usd",
                "balance_ytd_year_before_usd")),
        List.of("month"));
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }

  private static ColumnSpec balance(String name, String label, String plus, String minus) {
    return money(name, label, "Difference of the two columns before it that it is named after.")
        .withFormula(Formula.column(plus).minus(Formula.column(minus)));
  }

  /** Gives the sums over months a live formula over the rows they add up. */
  static List<List<Cell>> withLiveSums(List<List<Cell>> rows, TableSpec spec) {
    List<String> months = rows.stream().map(row -> row.get(0).raw()).toList();
    List<List<Cell>> live = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> row = new ArrayList<>(rows.get(r));
      addSum(row, spec, "exports_12m_usd", "exports_usd", r - YEAR + 1, r);
      addSum(row, spec, "imports_12m_usd", "imports_usd", r - YEAR + 1, r);
      int month = Integer.parseInt(row.get(0).raw().substring(5));
      addSum(row, spec, "balance_ytd_usd", "balance_usd", r - month + 1, r);
      int yearBefore = months.indexOf(yearBefore(months.get(r)));
      if (row.get(spec.indexOf("balance_ytd_year_before_usd")) instanceof Cell.Whole before
          && yearBefore >= 0) {
        row.set(
            spec.indexOf("balance_ytd_year_before_usd"),
            Cell.whole(before.value(), Formula.at("balance_ytd_usd", yearBefore)));
      }
      live.add(row);
    }
    return live;
  }

  /** The same month of the year before; a month between the two may be missing. */
  static String yearBefore(String month) {
    return YearMonth.parse(month).minusYears(1).toString();
  }

  private static void addSum(
      List<Cell> row, TableSpec spec, String total, String part, int first, int last) {
    if (row.get(spec.indexOf(total)) instanceof Cell.Whole sum) {
      row.set(spec.indexOf(total), Cell.whole(sum.value(), Formula.sum(part, first, last)));
    }
  }
}
