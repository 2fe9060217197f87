package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.SourceLine;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Lines of total trade with its two flows, and of the balances of goods and of services. */
final class SeriesCharts {
  private SeriesCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table, int years) {
    List<ChartSpec> charts = new ArrayList<>();
    int last = years - 1;
    OptionalDouble total = table.cell(last, "total_trade_usd").number();
    if (years < 2 || total.isEmpty()) {
      return charts;
    }
    String partner = context.name(context.question().partner());
    String span = table.cell(0, "period").raw() + " to " + table.cell(last, "period").raw();
    String place =
        context.name(context.question().reporter()) + ": goods and services with " + partner;
    charts.add(
        chart(
            BilateralSeries.ID,
            table,
            years,
            "Trade with " + partner + " reached " + Words.billions(total.getAsDouble()),
            place + ", " + span + ", balance of payments, billion US dollars",
            List.of(
                new ChartSpec.Series("total_trade_usd", "Total trade"),
                new ChartSpec.Series("imports_usd", "Imports"),
                new ChartSpec.Series("exports_usd", "Exports"))));
    charts.add(
        chart(
            BilateralSeries.ID + "-balance",
            table,
            years,
            balances(table, last),
            place + ", balances, " + span + ", balance of payments, billion US dollars",
            List.of(
                new ChartSpec.Series("services_balance_usd", "Services"),
                new ChartSpec.Series("balance_usd", "Goods and services"),
                new ChartSpec.Series("goods_balance_usd", "Goods"))));
    return charts;
  }

  private static String balances(ResultTable table, int last) {
    double goods = table.cell(last, "goods_balance_usd").number().orElse(0);
    double services = table.cell(last, "services_balance_usd").number().orElse(0);
    return String.format(
        Locale.ROOT,
        "Goods %s %.1f, services %s %.1f billion US dollars",
        kind(goods),
        Math.abs(goods) / 1e9,
        kind(services),
        Math.abs(services) / 1e9);
  }

  static String kind(double balance) {
    return balance < 0 ? "deficit" : "surplus";
  }

  private static ChartSpec chart(
      String id,
      ResultTable table,
      int years,
      String title,
      String subtitle,
      List<ChartSpec.Series> series) {
    return new ChartSpec(
        id,
        BilateralSeries.ID,
        ChartSpec.Kind.LINES,
        title,
        subtitle,
        SourceLine.of(table),
        title + ". Lines by year. " + subtitle + ".",
        "period",
        series,
        IntStream.range(0, years).boxed().toList(),
        1e9,
        "#,##0.0;\u2212#,##0.0",
        Optional.empty());
  }
}
