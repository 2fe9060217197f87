package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Simple averages of the two tariffs, section beside section. */
final class AverageCharts {
  private AverageCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table) {
    Optional<Integer> head = head(table);
    if (head.isEmpty()) {
      return List.of();
    }
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    List<Integer> sections =
        IntStream.range(0, table.rows().size())
            .filter(row -> mfn(table, row) && !section(table, row).equals(LineColumns.ALL))
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                        (Integer row) ->
                            -Math.max(
                                value(table, row, "reporter_simple_average_pct"),
                                value(table, row, "partner_simple_average_pct")))
                    .thenComparing(row -> row))
            .toList();
    String subtitle =
        "Simple average of MFN rates by section of the Harmonized System, ad valorem rates only, "
            + "per cent";
    String title =
        String.format(
            Locale.ROOT,
            "MFN tariffs average %s in %s and %s in %s",
            Words.percent(value(table, head.get(), "reporter_simple_average_pct"), 1),
            Schedules.reporter(context),
            Words.percent(value(table, head.get(), "partner_simple_average_pct"), 1),
            Schedules.partner(context));
    return List.of(
        new ChartSpec(
            TariffAverages.ID,
            TariffAverages.ID,
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            Schedules.source(table),
            title + ". Bars, two a section. " + subtitle + ".",
            "section",
            List.of(
                new ChartSpec.Series("reporter_simple_average_pct", reporter),
                new ChartSpec.Series("partner_simple_average_pct", partner)),
            sections,
            1,
            "0.0",
            Optional.empty()));
  }

  static Optional<String> finding(Context context, ResultTable table) {
    return head(table)
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "The simple average of MFN rates is %s in %s and %s in %s, ad valorem rates "
                        + "only; %s and %s of national lines are free of duty%s.",
                    share(table, row, "reporter_simple_average_pct", 1),
                    Schedules.reporter(context),
                    share(table, row, "partner_simple_average_pct", 1),
                    Schedules.partner(context),
                    share(table, row, "reporter_duty_free_pct", 0),
                    share(table, row, "partner_duty_free_pct", 0),
                    weighted(context, table, row)));
  }

  private static String weighted(Context context, ResultTable table, int row) {
    return table.cell(row, "reporter_weighted_average_pct").number().isEmpty()
        ? ""
        : ", and weighted by imports from "
            + context.name(context.question().partner())
            + " the first average is "
            + share(table, row, "reporter_weighted_average_pct", 1);
  }

  private static String share(ResultTable table, int row, String column, int decimals) {
    return Words.percent(value(table, row, column), decimals);
  }

  /** The row of MFN rates, ad valorem only, over all sections. */
  private static Optional<Integer> head(ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> mfn(table, row) && section(table, row).equals(LineColumns.ALL))
        .boxed()
        .findFirst();
  }

  private static boolean mfn(ResultTable table, int row) {
    return table.cell(row, "rates").raw().equals(Rates.MFN.text())
        && table.cell(row, "treatment").raw().equals(Treatment.AD_VALOREM_ONLY.text())
        && table.cell(row, "reporter_simple_average_pct").number().isPresent()
        && table.cell(row, "partner_simple_average_pct").number().isPresent();
  }

  private static String section(ResultTable table, int row) {
    return table.cell(row, "section").raw();
  }

  private static double value(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElse(0);
  }
}
