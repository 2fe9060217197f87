package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What {@link BilateralSeries} shows, in a sentence. */
final class SeriesFinding {
  private SeriesFinding() {}

  /** Empty if a year of the span lacks a figure. */
  static Optional<String> of(Context context, ResultTable table, int first, int years) {
    int last = years - 1;
    List<Integer> span = IntStream.rangeClosed(first, last).boxed().toList();
    boolean complete =
        span.stream()
            .allMatch(
                row ->
                    table.cell(row, "total_trade_usd").number().isPresent()
                        && table.cell(row, "services_balance_usd").number().isPresent());
    if (!complete || span.size() < 2) {
      return Optional.empty();
    }
    int smallest =
        span.stream()
            .min(Comparator.comparingDouble(row -> value(table, row, "total_trade_usd")))
            .orElseThrow();
    return Optional.of(
        "Trade in goods and services with "
            + context.name(context.question().partner())
            + " was "
            + Words.billions(value(table, last, "total_trade_usd"))
            + " in "
            + year(table, last)
            + " and "
            + Words.billions(value(table, last - 1, "total_trade_usd"))
            + " in "
            + year(table, last - 1)
            + "; over the last "
            + Words.number(span.size())
            + " years it was never below "
            + Words.billions(value(table, smallest, "total_trade_usd"))
            + " ("
            + year(table, smallest)
            + "), and services were "
            + services(table, span)
            + ".");
  }

  private static String services(ResultTable table, List<Integer> span) {
    List<Integer> deficits =
        span.stream().filter(row -> value(table, row, "services_balance_usd") < 0).toList();
    if (deficits.isEmpty()) {
      return "in surplus in every year";
    }
    if (deficits.size() == span.size()) {
      return "in deficit in every year";
    }
    return "in surplus in every year but "
        + deficits.stream().map(row -> year(table, row)).collect(Collectors.joining(", "));
  }

  private static String year(ResultTable table, int row) {
    return table.cell(row, "period").raw();
  }

  private static double value(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElseThrow();
  }
}
