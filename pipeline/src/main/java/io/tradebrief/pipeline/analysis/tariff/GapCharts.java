package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The codes with the most duty at stake, and the two rates on each. */
final class GapCharts {
  private GapCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table, int year) {
    List<Integer> rows =
        rows(table, GapColumns.STAKE).stream().limit(context.question().top()).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    String title =
        String.format(
            Locale.ROOT,
            "Tariff gap on %s: %,.0f million US dollars at stake",
            text(table, rows.get(0), "hs6"),
            value(table, rows.get(0), "duty_at_stake_usd") / 1e6);
    String subtitle =
        "Six-digit HS codes: gap between the MFN tariffs times imports of "
            + reporter
            + " from "
            + partner
            + ", "
            + year
            + ", million US dollars";
    return List.of(
        new ChartSpec(
            TariffGaps.ID,
            TariffGaps.ID,
            ChartSpec.Kind.BARS,
            title,
            subtitle,
            Schedules.source(table),
            title + ". Bars, one a code. " + subtitle + ".",
            "hs6",
            List.of(new ChartSpec.Series("duty_at_stake_usd", "Duty at stake")),
            rows,
            1e6,
            "#,##0",
            Optional.empty()));
  }

  static Optional<String> finding(Context context, ResultTable table) {
    String reporter = Schedules.reporter(context);
    String partner = Schedules.partner(context);
    String higher = GapColumns.HIGHER + context.name(context.question().partner());
    return rows(table, GapColumns.STAKE).stream()
        .findFirst()
        .or(() -> rows(table, higher).stream().findFirst())
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "The code with the %s is %s: %s in %s against %s in %s%s.",
                    text(table, row, "ranking").equals(GapColumns.STAKE)
                        ? "most duty at stake"
                        : "largest gap",
                    text(table, row, "hs6"),
                    Words.percent(value(table, row, "reporter_rate_pct"), 1),
                    reporter,
                    Words.percent(value(table, row, "partner_rate_pct"), 1),
                    partner,
                    table.cell(row, "imports_usd").number().isPresent()
                        ? ", on imports of " + Words.billions(value(table, row, "imports_usd"))
                        : ""));
  }

  private static List<Integer> rows(ResultTable table, String ranking) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> text(table, row, "ranking").equals(ranking))
        .boxed()
        .toList();
  }

  private static String text(ResultTable table, int row, String column) {
    return table.cell(row, column).raw();
  }

  private static double value(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElse(0);
  }
}
