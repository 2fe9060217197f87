package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bars of the largest holders at the latest month, and lines of the largest four over the years.
 */
final class HolderCharts {
  private static final int LINES = 4;

  private final Context context;
  private final ResultTable table;
  private final List<String> months;
  private final List<Integer> ranked;

  /**
   * The charts of a table with rows.
   *
   * @param months newest first
   */
  HolderCharts(Context context, ResultTable table, List<String> months) {
    this.context = context;
    this.table = table;
    this.months = months;
    this.ranked = ranked(months.get(0));
  }

  Optional<String> finding() {
    return focus().map(row -> sentence(row) + others(row) + ".");
  }

  /** How far the largest financial centres reach is not known; what is known is the share. */
  String custody() {
    String partner = context.name(context.question().partner());
    String otherwise =
        isListed()
            ? "The place of " + Names.inText(partner) + " among the holders is not known."
            : "The source does not list " + Names.inText(partner) + " among the holders.";
    return focus().map(row -> sentence(row) + ".").orElse(otherwise);
  }

  private boolean isListed() {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, HolderColumns.MONTH).raw().equals(months.get(0)))
        .anyMatch(row -> code(row).equals(context.question().partner()));
  }

  List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    if (!ranked.isEmpty()) {
      charts.add(bars());
      lines().ifPresent(charts::add);
    }
    return charts;
  }

  private ChartSpec bars() {
    List<Integer> rows = ranked.subList(0, Math.min(context.question().top(), ranked.size()));
    String first = holder(rows.get(0));
    return Charts.of(
        table,
        "",
        ChartSpec.Kind.BARS,
        first
            + " holds "
            + Words.billions(amount(rows.get(0)))
            + " of "
            + adjective()
            + " government securities",
        reporter()
            + ": largest foreign holders of its government securities, end of "
            + Names.month(months.get(0))
            + ", billion US dollars",
        HolderColumns.NAME,
        List.of(new ChartSpec.Series(HolderColumns.HOLDINGS, "Holdings")),
        rows,
        Charts.BILLIONS,
        focus().filter(rows::contains).map(this::holder));
  }

  /** One line a holder that is listed in every month shown. */
  private Optional<ChartSpec> lines() {
    List<String> rising = months.stream().sorted().toList();
    List<ChartSpec.Series> series = new ArrayList<>();
    for (int row : ranked) {
      List<Integer> own =
          rising.stream().flatMap(month -> rowOf(month, code(row)).stream()).toList();
      if (own.size() == rising.size() && series.size() < LINES) {
        series.add(new ChartSpec.Series(HolderColumns.HOLDINGS, holder(row), own));
      }
    }
    if (series.isEmpty() || rising.size() < 2) {
      return Optional.empty();
    }
    List<Integer> categories = series.get(0).rows();
    double from = amount(categories.get(0));
    double to = amount(categories.get(categories.size() - 1));
    return Optional.of(
        Charts.of(
            table,
            "-series",
            ChartSpec.Kind.LINES,
            series.get(0).label()
                + (series.get(0).label().endsWith("s") ? "' holdings " : "'s holdings ")
                + (to < from ? "fell from " : "rose from ")
                + Words.billions(from).replace(" billion US dollars", "")
                + " to "
                + Words.billions(to),
            reporter()
                + ": foreign holders of its government securities, "
                + Names.month(rising.get(0))
                + " to "
                + Names.month(rising.get(rising.size() - 1))
                + ", billion US dollars",
            HolderColumns.MONTH,
            series,
            categories,
            Charts.BILLIONS,
            Optional.empty()));
  }

  private String sentence(int row) {
    long rank = (long) table.cell(row, HolderColumns.RANK).number().orElseThrow();
    return holder(row)
        + " held "
        + Words.billions(amount(row))
        + " of the government securities of "
        + Names.inText(reporter())
        + " at the end of "
        + Names.month(months.get(0))
        + ", as the "
        + Words.ordinalLargest(rank)
        + " foreign holder"
        + FdiIndustry.number(table, row, HolderColumns.SHARE)
            .map(share -> " with " + Words.percent(share, 1))
            .orElse("");
  }

  /** The holder next in size, or the largest if the partner is not. */
  private String others(int row) {
    Optional<Integer> other = ranked.stream().filter(one -> one != row).findFirst();
    return other.map(one -> "; " + holder(one) + " held " + Words.billions(amount(one))).orElse("");
  }

  private Optional<Integer> focus() {
    return ranked.stream()
        .filter(row -> code(row).equals(context.question().partner()))
        .findFirst();
  }

  private Optional<Integer> rowOf(String month, String code) {
    return ranked(month).stream().filter(row -> code(row).equals(code)).findFirst();
  }

  /** The ranked rows of a month; the table has them in the order of their rank. */
  private List<Integer> ranked(String month) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, HolderColumns.MONTH).raw().equals(month))
        .filter(row -> table.cell(row, HolderColumns.RANK).number().isPresent())
        .boxed()
        .toList();
  }

  private String code(int row) {
    return table.cell(row, HolderColumns.CODE).raw();
  }

  private String holder(int row) {
    return table.cell(row, HolderColumns.NAME).raw();
  }

  private double amount(int row) {
    return table.cell(row, HolderColumns.HOLDINGS).number().orElseThrow();
  }

  private String reporter() {
    return context.name(context.question().reporter());
  }

  private String adjective() {
    return context.question().reporter().equals("USA") ? "US" : reporter() + "'s";
  }
}
