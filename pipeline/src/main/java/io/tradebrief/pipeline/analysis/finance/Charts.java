package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the charts of this package share. */
final class Charts {
  static final double BILLIONS = 1e9;
  static final double TRILLIONS = 1e12;

  private Charts() {}

  /** A chart with one decimal; {@code suffix} follows the table's id, empty for its first chart. */
  static ChartSpec of(
      ResultTable table,
      String suffix,
      ChartSpec.Kind kind,
      String title,
      String subtitle,
      String category,
      List<ChartSpec.Series> series,
      List<Integer> rows,
      double scale,
      Optional<String> highlight) {
    String names =
        rows.stream().map(row -> table.cell(row, category).raw()).collect(Collectors.joining(", "));
    return new ChartSpec(
        table.spec().id() + suffix,
        table.spec().id(),
        kind,
        title,
        subtitle,
        SourceLine.of(table),
        title + ". " + form(kind) + " of " + subtitle + ", in order: " + names + ".",
        category,
        series,
        rows,
        scale,
        "#,##0.0;\u2212#,##0.0",
        highlight);
  }

  private static String form(ChartSpec.Kind kind) {
    return switch (kind) {
      case LINES -> "Lines";
      case STEPS -> "Lines in steps";
      case COLUMNS -> "Columns";
      case WATERFALL -> "Steps";
      case BARS, DIVERGING_BARS, STACKED_SHARES -> "Horizontal bars";
    };
  }
}
