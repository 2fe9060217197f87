package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a ranking of products says: its finding, chart and notes.
 *
 * @param context of the edition
 * @param table the ranking
 * @param flow of the products
 * @param year of the figures
 */
record ProductRankingText(Context context, ResultTable table, String flow, int year) {
  private static final int LEADING = 3;

  Optional<String> finding() {
    int rows = Math.min(LEADING, products());
    return rows == 0 || cumulativeShare(rows - 1).isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s largest %s products come to %s in %d, %s of %s.",
                rows == 1 ? "The" : "The " + Words.number(rows),
                flow,
                Words.billions(table.cell(rows - 1, "cumulative_usd").number().orElseThrow()),
                year,
                Words.percent(cumulativeShare(rows - 1).orElseThrow(), 1),
                whole()));
  }

  List<ChartSpec> charts() {
    int drawn = Math.min(context.question().top(), products());
    if (drawn == 0) {
      return List.of();
    }
    List<Integer> rows = IntStream.range(0, drawn).boxed().toList();
    int leading = Math.min(LEADING, drawn);
    String title =
        cumulativeShare(leading - 1)
            .map(
                share ->
                    Words.capitalNumber(leading)
                        + (leading == 1 ? " product: " : " products: ")
                        + Words.percent(share, 0)
                        + " of "
                        + whole()
                        + (year == context.question().referenceYear() ? "" : " in " + year))
            .orElse("Leading " + whole());
    String subtitle =
        context.name(context.question().reporter())
            + ": "
            + (imports() ? "general imports, customs value, " : "exports, FAS value, ")
            + "by end-use product, "
            + year
            + (year == context.question().referenceYear() ? "" : " (newest published)")
            + ", billion US dollars";
    return List.of(
        new ChartSpec(
            table.spec().id(),
            table.spec().id(),
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            ProductText.source(table),
            title + ". " + subtitle + ". " + ProductText.list(table, "product", rows),
            "product",
            List.of(new ChartSpec.Series("value_usd", imports() ? "Imports" : "Exports")),
            rows,
            1e9,
            "#,##0.0",
            Optional.empty()));
  }

  List<Note> notes() {
    int reference = context.question().referenceYear();
    return List.of(
        Basis.note(),
        new Note(
            "Year of " + flow + "s by product",
            "The ranking is of the reference year, or of the newest year before it that is"
                + " published by end use. End use is the Census Bureau's grouping of goods by"
                + " what they are for; the same code can mean different goods in the two flows.",
            year == reference
                ? "The figures are of " + year + ", the reference year."
                : "The figures are of " + year + ", not of " + reference + "."),
        new Note(
            "Products and all " + flow + "s",
            "Shares are of all goods with the partner as the newest release by partner states"
                + " them. Where products come from another release, their sum differs by"
                + " revisions; the difference is a row of its own.",
            difference()));
  }

  private String difference() {
    int row = products() + 2;
    return table.cell(row, "value_usd").number().isPresent()
        ? String.format(
                Locale.ROOT,
                "All goods less all products: %,.1f million US dollars.",
                table.cell(row, "value_usd").number().getAsDouble() / 1e6)
            .replace('-', '\u2212')
        : "There is no total of that year to compare with.";
  }

  private int products() {
    return (int)
        IntStream.range(0, table.rows().size())
            .filter(row -> table.cell(row, "rank").number().isPresent())
            .count();
  }

  private Optional<Double> cumulativeShare(int row) {
    return table.cell(row, "cumulative_share_pct").number().isPresent()
        ? Optional.of(table.cell(row, "cumulative_share_pct").number().getAsDouble())
        : Optional.empty();
  }

  private String whole() {
    return "goods "
        + (imports() ? "imports from " : "exports to ")
        + context.name(context.question().partner());
  }

  private boolean imports() {
    return flow.equals(TradeFlow.IMPORT);
  }
}
