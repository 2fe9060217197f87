package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of text that the charts by product share. */
final class ProductText {
  private ProductText() {}

  static String source(ResultTable table) {
    return "Source: "
        + table.spec().citations().stream()
            .map(Citation::line)
            .distinct()
            .collect(Collectors.joining("; "))
        + ".";
  }

  /** What the chart draws, in order. */
  static String list(ResultTable table, String category, List<Integer> rows) {
    return rows.stream()
        .map(row -> table.cell(row, category).raw())
        .collect(Collectors.joining(", ", "In order: ", "."));
  }
}
