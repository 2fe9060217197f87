package io.tradebrief.pipeline.analysis.bilateral;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Formula.fold;

import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Formula.How;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The last years of a table with a row a year: mean, smallest and largest value of its columns over
 * them. A mean of money is in whole units.
 *
 * @param years the years, ascending
 */
record LastYears(List<Integer> years) {
  private static final int MOST = 10;

  /** The last {@value #MOST} of some years, or all where there are fewer. */
  static LastYears of(List<Integer> years) {
    return new LastYears(years.subList(Math.max(0, years.size() - MOST), years.size()));
  }

  /** The rows of these years. */
  Condition condition() {
    return Condition.atLeast("year", years.isEmpty() ? 0 : years.get(0));
  }

  List<SheetRow> rows(ResultTable table) {
    return table.where(condition());
  }

  /** A row each for mean, smallest and largest value of some columns. */
  List<Total> totals(List<String> columns) {
    return List.of(
        total("Mean", columns, of -> mean(of).rounded()),
        total("Smallest", columns, of -> fold(How.SMALLEST, of, condition())),
        total("Largest", columns, of -> fold(How.LARGEST, of, condition())));
  }

  private Formula mean(String column) {
    return Formula.sum(column, condition()).over(fold(How.COUNT, column, condition()));
  }

  private Total total(String what, List<String> columns, Function<String, Formula> of) {
    Total total =
        Total.row(
                what.toLowerCase(Locale.ROOT),
                what + " of the last " + Words.number(years.size()) + " years")
            .rest(notApplicable("the row summarises several years"));
    columns.forEach(column -> total.put(column, of.apply(column)));
    return total;
  }

  Note note() {
    return new Note(
        "Mean, smallest and largest",
        "They are taken column by column over the last "
            + Words.number(MOST)
            + " years of the table, or over fewer where "
            + "the table has fewer; the smallest of one column may be of another year than that "
            + "of the next, so these rows do not add up across.",
        "The "
            + Words.number(years.size())
            + " years run from "
            + years.get(0)
            + " to "
            + years.get(years.size() - 1)
            + ".");
  }
}
