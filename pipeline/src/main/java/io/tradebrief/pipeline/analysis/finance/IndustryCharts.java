package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bars of the leading sectors each way, and the sentence on who leads. */
final class IndustryCharts {
  private final Context context;
  private final ResultTable table;
  private final int year;

  IndustryCharts(Context context, ResultTable table, int year) {
    this.context = context;
    this.table = table;
    this.year = year;
  }

  Optional<String> finding() {
    List<String> parts = new ArrayList<>();
    leader("inward").ifPresent(row -> parts.add(part("inward", row)));
    leader("outward").ifPresent(row -> parts.add(part("outward", row)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("At the end of " + year + ", " + String.join("; ", parts) + ".");
  }

  List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    chart("inward", "", Charts.TRILLIONS, "trillion ").ifPresent(charts::add);
    chart("outward", "-outward", Charts.TRILLIONS, "trillion ").ifPresent(charts::add);
    return charts;
  }

  private Optional<ChartSpec> chart(String direction, String suffix, double scale, String scaled) {
    Optional<Integer> leader = leader(direction);
    if (leader.isEmpty()) {
      return Optional.empty();
    }
    String industry = industry(leader.get());
    return Optional.of(
        Charts.of(
            table,
            suffix,
            ChartSpec.Kind.BARS,
            industry + " leads " + title(direction),
            "Stock of direct investment of "
                + way(direction)
                + " by sector, end of "
                + year
                + ", "
                + scaled
                + PositionColumns.currency(context),
            "industry",
            List.of(new ChartSpec.Series(PositionColumns.own(context, direction), "Stock")),
            ranked(direction),
            scale,
            Optional.of(industry)));
  }

  private String part(String direction, int row) {
    String share =
        FdiIndustry.number(table, row, direction + "_share_pct")
            .map(value -> " with " + Words.percent(value, 1))
            .orElse("");
    return industry(row).toLowerCase(Locale.ROOT)
        + " led the investment of "
        + way(direction)
        + share;
  }

  private String title(String direction) {
    String[] way = way(direction).split(" in ", 2);
    return way[0] + (way[0].endsWith("s") ? "' investment in " : "'s investment in ") + way[1];
  }

  private String way(String direction) {
    String r = context.name(context.question().reporter());
    String p = context.name(context.question().partner());
    return direction.equals("inward")
        ? Names.inText(p) + " in " + Names.inText(r)
        : Names.inText(r) + " in " + Names.inText(p);
  }

  private String industry(int row) {
    return table.cell(row, "industry").raw();
  }

  private Optional<Integer> leader(String direction) {
    return ranked(direction).stream().findFirst();
  }

  /** The sectors of the year in the order of their rank. */
  private List<Integer> ranked(String direction) {
    String rank = direction + "_sector_rank";
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "year").raw().equals(Integer.toString(year)))
        .filter(row -> table.cell(row, rank).number().isPresent())
        .boxed()
        .sorted(Comparator.comparing(row -> table.cell(row, rank).number().orElseThrow()))
        .limit(context.question().top())
        .toList();
  }
}
