package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Diverging bars and a waterfall of the first division, and bars of the rival definitions. */
final class SectorCharts {
  private static final String SIGNED = "#,##0.0;\u2212#,##0.0";

  private SectorCharts() {}

  static List<ChartSpec> of(
      Context context, ResultTable table, SectorPartition headline, SectorFan fan) {
    List<ChartSpec> charts = new ArrayList<>();
    if (headline.hasBalance()) {
      List<Integer> sectors = IntStream.range(0, headline.lines().size()).boxed().toList();
      String title = title(context, table, headline);
      String subtitle = subtitle(context, headline);
      charts.add(
          chart(
              table,
              "",
              ChartSpec.Kind.DIVERGING_BARS,
              title,
              subtitle,
              "sector",
              new ChartSpec.Series("balance_usd", "Balance"),
              sectors,
              1e9));
      waterfall(context, table, headline, sectors).ifPresent(charts::add);
    }
    if (fan.rows().size() > 1 && fan.share(fan.rows().get(0)) > 0) {
      charts.add(definitions(context, table, fan));
    }
    return charts;
  }

  private static Optional<ChartSpec> waterfall(
      Context context, ResultTable table, SectorPartition headline, List<Integer> sectors) {
    int total = row(table, headline, SectorRows.ALL_GOODS);
    OptionalDouble net = table.cell(total, "balance_usd").number();
    if (net.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> steps = new ArrayList<>(sectors);
    steps.add(row(table, headline, SectorRows.DIFFERENCE));
    steps.add(total);
    long surplus = sum(headline, 1);
    long deficit = sum(headline, -1);
    String surpluses = "urpluses of " + Words.billions((double) surplus);
    String deficits = "eficits of " + Words.billions((double) -deficit);
    String title =
        surplus > -deficit
            ? "S" + surpluses + " exceed d" + deficits
            : "D" + deficits + " exceed s" + surpluses;
    return Optional.of(
        chart(
            table,
            "-waterfall",
            ChartSpec.Kind.WATERFALL,
            title.replace(" US dollars", ""),
            subtitle(context, headline),
            "sector",
            new ChartSpec.Series("balance_usd", "Balance"),
            steps,
            1e9));
  }

  /** The sum of the balances of one sign. */
  private static long sum(SectorPartition headline, int sign) {
    return headline.lines().stream()
        .mapToLong(line -> line.balance().orElse(0L))
        .filter(balance -> Long.signum(balance) == sign)
        .sum();
  }

  private static ChartSpec definitions(Context context, ResultTable table, SectorFan fan) {
    String partner = context.name(context.question().partner());
    int last = fan.rows().get(fan.rows().size() - 1);
    String title =
        fan.sector()
            + ": "
            + Words.percent(fan.share(last), 0)
            + " to "
            + Words.percent(fan.share(fan.rows().get(0)), 0)
            + (fan.inDeficit() ? " of the deficit with " : " of the balance with ")
            + partner;
    String subtitle =
        context.name(context.question().reporter())
            + ": balance with "
            + partner
            + " under each definition, per cent of the balance of all goods, "
            + fan.year();
    return chart(
        table,
        "-definitions",
        ChartSpec.Kind.BARS,
        title,
        subtitle,
        "definition",
        new ChartSpec.Series("share_of_net_pct", "Share of the net balance"),
        fan.rows(),
        1);
  }

  private static ChartSpec chart(
      ResultTable table,
      String suffix,
      ChartSpec.Kind kind,
      String title,
      String subtitle,
      String category,
      ChartSpec.Series series,
      List<Integer> rows,
      double scale) {
    return new ChartSpec(
        SectorBalance.ID + suffix,
        SectorBalance.ID,
        kind,
        title,
        subtitle,
        ProductText.source(table),
        title + ". " + subtitle + ". " + ProductText.list(table, category, rows),
        category,
        List.of(series),
        rows,
        scale,
        SIGNED,
        Optional.empty());
  }

  private static String title(Context context, ResultTable table, SectorPartition headline) {
    String partner = context.name(context.question().partner());
    if (!headline.lines().get(0).isDeficit()) {
      return "No sector is in deficit with " + partner;
    }
    String sector = headline.lines().get(0).name();
    OptionalDouble share = table.cell(0, "share_of_net_pct").number();
    return share.isPresent() && share.getAsDouble() > 0
        ? sector + ": " + Words.percent(share.getAsDouble(), 0) + " of the deficit with " + partner
        : sector
            + ": the largest sector deficit, "
            + Words.billions((double) -headline.lines().get(0).balance().orElse(0L));
  }

  private static String subtitle(Context context, SectorPartition headline) {
    SectorLine line = headline.lines().get(0);
    return context.name(context.question().reporter())
        + ": goods balance with "
        + context.name(context.question().partner())
        + " by sector ("
        + headline.definition()
        + "), "
        + headline.year()
        + ", "
        + line.exports().basis()
        + ", less "
        + line.imports().basis()
        + ", billion US dollars";
  }

  private static int row(ResultTable table, SectorPartition headline, String sector) {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.cell(r, "definition").raw().equals(headline.definition()))
        .filter(r -> table.cell(r, "sector").raw().equals(sector))
        .findFirst()
        .orElseThrow();
  }
}
