package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars of the largest partners, with the European Union as one of them and with its members. */
final class TopCharts {
  private TopCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table) {
    List<ChartSpec> charts = new ArrayList<>();
    for (Treatment treatment : Treatment.values()) {
      chart(context, table, treatment).ifPresent(charts::add);
    }
    return charts;
  }

  private static Optional<ChartSpec> chart(
      Context context, ResultTable table, Treatment treatment) {
    Question question = context.question();
    for (Coverage coverage : List.of(Coverage.GOODS_AND_SERVICES_BOP, Coverage.GOODS_CENSUS)) {
      List<Integer> rows = rows(table, question.referenceYear(), coverage, treatment);
      if (!rows.isEmpty()) {
        return Optional.of(chart(context, table, coverage, treatment, rows));
      }
    }
    return Optional.empty();
  }

  private static ChartSpec chart(
      Context context,
      ResultTable table,
      Coverage coverage,
      Treatment treatment,
      List<Integer> rows) {
    Question question = context.question();
    String partner = context.name(question.partner());
    Optional<Integer> focus =
        rows.stream()
            .filter(row -> table.cell(row, "partner_code").raw().equals(question.partner()))
            .findFirst();
    String title =
        focus
            .map(
                row ->
                    partner
                        + ": "
                        + Words.ordinalLargest(Long.parseLong(table.cell(row, "rank").raw()))
                        + " partner, with the EU "
                        + treatment.label())
            .orElse("Largest partners with the EU " + treatment.label());
    String subtitle =
        context.name(question.reporter())
            + ": trade in "
            + coverage.label()
            + ", "
            + question.referenceYear()
            + ", exports and imports together, billion US dollars";
    String names =
        rows.stream()
            .map(row -> table.cell(row, "partner").raw())
            .collect(Collectors.joining(", "));
    return new ChartSpec(
        treatment == Treatment.ONE_PARTNER ? TopPartners.ID : TopPartners.ID + "-members",
        TopPartners.ID,
        ChartSpec.Kind.BARS,
        title,
        subtitle,
        SourceLine.of(table),
        title + ". Horizontal bars of " + subtitle + ", in order: " + names + ".",
        "partner",
        List.of(new ChartSpec.Series("total_trade_usd", "Total trade")),
        rows,
        1e9,
        "#,##0.0",
        focus.map(row -> partner));
  }

  private static List<Integer> rows(
      ResultTable table, int year, Coverage coverage, Treatment treatment) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "year").raw().equals(Integer.toString(year)))
        .filter(row -> table.cell(row, "basis").raw().equals(coverage.label()))
        .filter(row -> table.cell(row, "eu").raw().equals(treatment.label()))
        .filter(row -> table.cell(row, "rank").number().isPresent())
        .boxed()
        .toList();
  }
}
