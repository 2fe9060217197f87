package io.tradebrief.pipeline.analysis.deficit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ranked bars of the largest deficits: nominal, restated, and against the earlier year. */
final class DeficitCharts {
  private static final double BILLIONS_OF_DEFICIT = -1e9;

  private DeficitCharts() {}

  static List<ChartSpec> ranking(Context context, ResultTable table) {
    Question question = context.question();
    List<Integer> rows = largest(context, table);
    if (rows.isEmpty()) {
      return List.of();
    }
    String title =
        place(context, table).orElse("The largest goods deficits of " + question.referenceYear());
    return List.of(
        chart(
            context,
            table,
            title,
            deficits(context) + ", " + question.referenceYear() + ", billion US dollars",
            List.of(new ChartSpec.Series("balance_usd", "Deficit")),
            rows));
  }

  /** The partner's place; empty if the source does not list it, or its place is not known. */
  private static Optional<String> place(Context context, ResultTable table) {
    String partner = context.name(context.question().partner());
    return focus(context, table)
        .flatMap(
            row ->
                value(table, row, "balance_usd") < 0
                    ? rank(table, row, "rank").map(rank -> place(context, table, row, rank))
                    : Optional.of(
                        partner
                            + " is not among the deficits of "
                            + context.question().referenceYear()));
  }

  private static String place(Context context, ResultTable table, int row, long rank) {
    return context.name(context.question().partner())
        + " has the "
        + Words.ordinalLargest(rank)
        + " "
        + adjective(context)
        + " goods deficit: "
        + Words.billions(Math.abs(value(table, row, "balance_usd"))).replace(" US dollars", "");
  }

  /** The partner's place as a sentence, with the unit; empty if it is not known. */
  static Optional<String> rankingFinding(Context context, ResultTable table) {
    return largest(context, table).isEmpty()
        ? Optional.empty()
        : place(context, table)
            .map(title -> title.endsWith("billion") ? title + " US dollars." : title + ".");
  }

  /** The partner's two places as a sentence; empty if one of them is not known. */
  static Optional<String> adjustedFinding(Context context, ResultTable table) {
    return moved(context, table)
        .map(
            title ->
                title.contains(" from ")
                    ? title + " among the largest goods deficits."
                    : title + ".");
  }

  private static Optional<String> moved(Context context, ResultTable table) {
    Optional<Integer> row = focus(context, table);
    Optional<Long> nominal = row.flatMap(r -> rank(table, r, "rank"));
    Optional<Long> adjusted = row.flatMap(r -> rank(table, r, "rank_fx_adjusted"));
    return nominal.flatMap(
        from ->
            adjusted.map(
                to ->
                    "At "
                        + context.question().baseYear()
                        + " exchange rates "
                        + context.name(context.question().partner())
                        + move(from, to)));
  }

  static List<ChartSpec> adjusted(Context context, ResultTable table) {
    Question question = context.question();
    List<Integer> rows = largest(context, table);
    if (rows.isEmpty()) {
      return List.of();
    }
    String title =
        moved(context, table)
            .orElse("Goods deficits at " + question.baseYear() + " exchange rates");
    return List.of(
        chart(
            context,
            table,
            title,
            deficits(context)
                + ", "
                + question.referenceYear()
                + ", nominal and net-scaled to "
                + question.baseYear()
                + " exchange rates, billion US dollars",
            List.of(
                new ChartSpec.Series("balance_usd", "At rates of " + question.referenceYear()),
                new ChartSpec.Series(FxMethod.NET_SCALING, "At rates of " + question.baseYear())),
            rows));
  }

  static List<ChartSpec> change(Context context, ResultTable table) {
    Question question = context.question();
    List<Integer> rows = largest(context, table);
    if (rows.isEmpty()) {
      return List.of();
    }
    String title =
        doubled(context, table)
            .orElse(
                "Goods deficits of " + question.referenceYear() + " and " + question.earlierYear());
    return List.of(
        chart(
            context,
            table,
            title,
            deficits(context)
                + ", "
                + question.earlierYear()
                + " and "
                + question.referenceYear()
                + ", billion US dollars",
            List.of(
                new ChartSpec.Series("balance_to_usd", Integer.toString(question.referenceYear())),
                new ChartSpec.Series("balance_from_usd", Integer.toString(question.earlierYear()))),
            rows));
  }

  /** How many deficits doubled, as a sentence; empty if that is not known of one of them. */
  static Optional<String> changeFinding(Context context, ResultTable table) {
    return doubled(context, table).map(title -> title + ".");
  }

  private static Optional<String> doubled(Context context, ResultTable table) {
    List<Integer> rows = largest(context, table);
    if (rows.isEmpty() || rows.stream().anyMatch(row -> isUnknown(table.cell(row, "ratio")))) {
      return Optional.empty();
    }
    long doubled = rows.stream().filter(row -> value(table, row, "ratio") >= 2).count();
    return Optional.of(
        Words.capitalNumber(doubled)
            + " of the "
            + Words.number(rows.size())
            + " largest deficits at least doubled since "
            + context.question().earlierYear());
  }

  /** A ratio that does not apply, to a surplus, is known; one that is not available is not. */
  private static boolean isUnknown(Cell cell) {
    return cell instanceof Cell.Missing missing && missing.shorthand() == Shorthand.NOT_AVAILABLE;
  }

  private static ChartSpec chart(
      Context context,
      ResultTable table,
      String title,
      String subtitle,
      List<ChartSpec.Series> series,
      List<Integer> rows) {
    String names =
        rows.stream()
            .map(row -> table.cell(row, "partner").raw())
            .collect(Collectors.joining(", "));
    return new ChartSpec(
        table.spec().id(),
        table.spec().id(),
        ChartSpec.Kind.BARS,
        title,
        subtitle,
        SourceLine.of(table),
        title + ". Horizontal bars of " + subtitle + ", in order: " + names + ".",
        "partner",
        series,
        rows,
        BILLIONS_OF_DEFICIT,
        "#,##0.0",
        focus(context, table).map(row -> table.cell(row, "partner").raw()));
  }

  /** The rows of the largest deficits; a table may hold fewer than are asked for. */
  private static List<Integer> largest(Context context, ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(
            row ->
                table.cell(row, "rank").number().orElse(Double.MAX_VALUE)
                    <= context.question().top())
        .boxed()
        .toList();
  }

  private static Optional<Integer> focus(Context context, ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "partner_code").raw().equals(context.question().partner()))
        .boxed()
        .findFirst();
  }

  private static Optional<Long> rank(ResultTable table, int row, String column) {
    OptionalDouble rank = table.cell(row, column).number();
    return rank.isPresent() ? Optional.of((long) rank.getAsDouble()) : Optional.empty();
  }

  private static double value(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElse(0);
  }

  private static String deficits(Context context) {
    return context.name(context.question().reporter()) + ": largest goods deficits";
  }

  private static String adjective(Context context) {
    return context.question().reporter().equals("USA")
        ? "US"
        : context.name(context.question().reporter());
  }

  private static String move(long from, long to) {
    if (from == to) {
      return " stays the " + Words.ordinalLargest(to) + " deficit";
    }
    String verb = to > from ? " falls from " : " rises from ";
    return String.format(Locale.ROOT, "%s%s to %s", verb, Words.ordinal(from), Words.ordinal(to));
  }
}
