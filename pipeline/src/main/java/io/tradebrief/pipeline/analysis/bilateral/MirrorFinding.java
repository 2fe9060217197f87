package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.ResultTable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What {@link Mirror} shows, in a sentence. */
final class MirrorFinding {
  private MirrorFinding() {}

  /** The latest pair of imports and recorded exports; empty if there is none. */
  static Optional<String> of(Context context, ResultTable table) {
    String imports = Mirror.direction(context, TradeFlow.IMPORT);
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "direction").raw().equals(imports))
        .filter(row -> table.cell(row, "ratio").number().isPresent())
        .boxed()
        .reduce((earlier, later) -> later)
        .map(row -> sentence(context, table, row));
  }

  private static String sentence(Context context, ResultTable table, int row) {
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    double ratio = table.cell(row, "ratio").number().orElseThrow();
    return "In "
        + table.cell(row, "year").raw()
        + " "
        + partner
        + " recorded exports to "
        + reporter
        + " of "
        + Words.billions(table.cell(row, "partner_usd").number().orElseThrow())
        + String.format(
            Locale.ROOT,
            ", %.1f per cent %s than the imports of ",
            Math.abs(ratio - 1) * 100,
            ratio < 1 ? "less" : "more")
        + Words.billions(table.cell(row, "reporter_usd").number().orElseThrow())
        + " in the books of "
        + reporter
        + ".";
  }
}
