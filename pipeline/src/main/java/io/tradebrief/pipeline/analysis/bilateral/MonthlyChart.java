package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lines of twelve-month sums, which take the season out. */
final class MonthlyChart {
  private MonthlyChart() {}

  static List<ChartSpec> of(Context context, ResultTable table) {
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(row -> table.cell(row, "balance_12m_usd").number().isPresent())
            .boxed()
            .toList();
    if (rows.size() < 2) {
      return List.of();
    }
    int last = rows.get(rows.size() - 1);
    double now = balance(table, last);
    String month = table.cell(last, "month").raw();
    Optional<Integer> yearBefore =
        rows.stream()
            .filter(row -> table.cell(row, "month").raw().equals(MonthlyColumns.yearBefore(month)))
            .findFirst();
    String partner = context.name(context.question().partner());
    String title = title(table, partner, now, yearBefore);
    String subtitle =
        context.name(context.question().reporter())
            + ": goods trade with "
            + partner
            + ", sums over twelve months to "
            + month
            + ", billion US dollars";
    return List.of(
        new ChartSpec(
            table.spec().id(),
            table.spec().id(),
            ChartSpec.Kind.LINES,
            title,
            subtitle,
            SourceLine.of(table),
            title + ". Lines of exports, imports and balance. " + subtitle + ".",
            "month",
            List.of(
                new ChartSpec.Series("imports_12m_usd", "Imports"),
                new ChartSpec.Series("exports_12m_usd", "Exports"),
                new ChartSpec.Series("balance_12m_usd", "Balance")),
            rows,
            1e9,
            "#,##0.0;\u2212#,##0.0",
            Optional.empty()));
  }

  private static String title(
      ResultTable table, String partner, double now, Optional<Integer> yearBefore) {
    String kind = now < 0 ? "deficit" : "surplus";
    String size = Words.billions(Math.abs(now));
    if (yearBefore.isEmpty()) {
      return "Goods " + kind + " with " + partner + " is " + size;
    }
    double before = balance(table, yearBefore.get());
    if (before < 0 != now < 0) {
      return "Goods balance with " + partner + " turned into a " + kind + " of " + size;
    }
    String verb = Math.abs(now) < Math.abs(before) ? "narrowed" : "widened";
    return "Goods " + kind + " with " + partner + " " + verb + " to " + size;
  }

  private static double balance(ResultTable table, int row) {
    return table.cell(row, "balance_12m_usd").number().orElseThrow();
  }
}
