package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars of the blocs' shares, and the sentence on the first bloc of the list. */
final class BlocCharts {
  private static final String SHARE = "share_of_total_trade_pct";

  private BlocCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table) {
    Question question = context.question();
    List<Integer> listed = rows(table, question.referenceYear(), Coverage.GOODS_CENSUS);
    if (listed.isEmpty()) {
      return List.of();
    }
    int first = listed.get(0);
    List<Integer> rows =
        listed.stream()
            .sorted(
                Comparator.comparingDouble((Integer row) -> -share(table, row).orElseThrow())
                    .thenComparing(row -> row))
            .toList();
    String title =
        table.cell(first, "bloc").raw()
            + " members carry "
            + Words.percent(share(table, first).orElseThrow(), 1)
            + " of goods trade";
    String subtitle =
        context.name(question.reporter())
            + ": share of members in trade in "
            + Coverage.GOODS_CENSUS.label()
            + ", "
            + question.referenceYear()
            + ", per cent";
    String names =
        rows.stream().map(row -> table.cell(row, "bloc").raw()).collect(Collectors.joining("; "));
    return List.of(
        new ChartSpec(
            BlocCoverage.ID,
            BlocCoverage.ID,
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            SourceLine.of(table),
            title + ". Horizontal bars of " + subtitle + ", in order: " + names + ".",
            "bloc",
            List.of(new ChartSpec.Series(SHARE, "Share of trade")),
            rows,
            1,
            "0.0",
            Optional.of(table.cell(first, "bloc").raw())));
  }

  /** Empty if the first bloc has no share in the reference year, or one without some members. */
  static Optional<String> finding(Context context, ResultTable table) {
    Question question = context.question();
    String bloc = context.lists().blocs().get(0).name();
    Optional<String> now = figure(table, bloc, question.referenceYear());
    String then =
        TopPartners.earlier(question).stream()
            .flatMap(year -> figure(table, bloc, year).stream())
            .map(figure -> ", against " + figure)
            .collect(Collectors.joining());
    return now.map(figure -> "The members of " + bloc + " accounted for " + figure + then + ".");
  }

  private static Optional<String> figure(ResultTable table, String bloc, int year) {
    return rows(table, year, Coverage.GOODS_CENSUS).stream()
        .filter(row -> table.cell(row, "bloc").raw().equals(bloc))
        .map(row -> Words.percent(share(table, row).orElseThrow(), 1))
        .map(share -> share + " of goods trade in " + year)
        .findFirst();
  }

  private static List<Integer> rows(ResultTable table, int year, Coverage coverage) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "year").raw().equals(Integer.toString(year)))
        .filter(row -> table.cell(row, "basis").raw().equals(coverage.label()))
        .filter(row -> !table.cell(row, "bloc").raw().equals(BlocCoverage.ALL))
        .filter(row -> share(table, row).isPresent())
        // With members left out a share is a lower bound, which no bar or sentence can show.
        .filter(row -> table.cell(row, "members_without_data").raw().equals(BlocCoverage.NONE))
        .boxed()
        .toList();
  }

  private static OptionalDouble share(ResultTable table, int row) {
    return table.cell(row, SHARE).number();
  }
}
