package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Stocks of direct investment both ways by year: as the reporter's books have them, as the
 * partner's have them, and as they were published at the time, each in columns of its own.
 */
public final class FdiPosition implements Analysis {
  public static final String ID = "fdi-position";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.DIRECT_INVESTMENT, Role.CITED_FIGURES);
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = PositionColumns.spec(context);
    SortedSet<Integer> years = years(context);
    if (years.isEmpty()) {
      return Tables.missing(
          spec, InvestmentAbsence.why(context, inward(context)), PositionNotes.of(context));
    }
    PositionRows rows = new PositionRows(context);
    ResultTable table = new ResultTable(spec, years.stream().map(rows::row).toList());
    List<ChartSpec> charts = charts(context, table);
    return new Exhibit(table, PositionNotes.of(context), charts, finding(context, table));
  }

  private static InvestmentFacts.Key inward(Context context) {
    Question question = context.question();
    return InvestmentFacts.Key.total(
        question.reporter(),
        question.partner(),
        InvestmentFacts.INWARD,
        question.referenceYear(),
        InvestmentFacts.POSITION);
  }

  private static SortedSet<Integer> years(Context context) {
    Question question = context.question();
    SortedSet<Integer> years = new TreeSet<>(CitedFigures.of(context).years());
    years.addAll(
        InvestmentFacts.of(context)
            .years(
                key ->
                    key.measure().equals(InvestmentFacts.POSITION)
                        && key.industry().equals(InvestmentFacts.ALL)
                        && Set.copyOf(List.of(key.reporter(), key.counterpart()))
                            .equals(Set.of(question.reporter(), question.partner()))));
    return years;
  }

  /** The reference year if it has the figure, else the last year that has. */
  private static Optional<Integer> row(Context context, ResultTable table, String column) {
    List<Integer> filled = filled(table, column);
    return filled.stream()
        .filter(
            row ->
                table
                    .cell(row, "year")
                    .raw()
                    .equals(Integer.toString(context.question().referenceYear())))
        .findFirst()
        .or(() -> filled.stream().reduce((earlier, later) -> later));
  }

  private static List<Integer> filled(ResultTable table, String column) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, column).number().isPresent())
        .boxed()
        .toList();
  }

  private static Optional<String> finding(Context context, ResultTable table) {
    String reporter = Names.inText(context.name(context.question().reporter()));
    String partner = Names.inText(context.name(context.question().partner()));
    Optional<Integer> found = row(context, table, "inward_usd");
    if (found.isEmpty()) {
      return byPartnersBooks(context, table, partner + " in " + reporter);
    }
    int row = found.get();
    StringBuilder text = new StringBuilder();
    text.append("Direct investment of ").append(partner).append(" in ").append(reporter);
    text.append(" stood at ").append(Words.billions(amount(table, row, "inward_usd")));
    text.append(" at the end of ").append(table.cell(row, "year").raw());
    if (table.cell(row, "inward_rank").number().isPresent()) {
      text.append(", the ")
          .append(Words.ordinalLargest((long) amount(table, row, "inward_rank")))
          .append(" of any country");
    }
    if (table.cell(row, "inward_share_pct").number().isPresent()) {
      text.append(" with ")
          .append(Words.percent(amount(table, row, "inward_share_pct"), 1))
          .append(" of all");
    }
    if (table.cell(row, "outward_usd").number().isPresent()) {
      text.append("; the other way it stood at ")
          .append(Words.billions(amount(table, row, "outward_usd")));
    }
    return Optional.of(text.append('.').toString());
  }

  /** Without the reporter's books, what the partner's say: in dollars, else in its own currency. */
  private static Optional<String> byPartnersBooks(Context context, ResultTable table, String way) {
    String ownColumn = PositionColumns.own(context, "inward_mirror");
    Optional<String> dollars =
        row(context, table, "inward_mirror_usd")
            .map(
                row ->
                    Words.billions(amount(table, row, "inward_mirror_usd")) + atTheEnd(table, row));
    Optional<String> own =
        row(context, table, ownColumn)
            .map(
                row ->
                    String.format(
                            Locale.ROOT,
                            "%,.1f billion %s",
                            amount(table, row, ownColumn) / Charts.BILLIONS,
                            PositionColumns.currency(context))
                        + atTheEnd(table, row));
    return dollars
        .or(() -> own)
        .map(
            stock ->
                "Direct investment of " + way + " stood, by the investor's books, at " + stock);
  }

  private static String atTheEnd(ResultTable table, int row) {
    return " at the end of " + table.cell(row, "year").raw() + ".";
  }

  private static List<ChartSpec> charts(Context context, ResultTable table) {
    String reporter = context.name(context.question().reporter());
    String partner = context.name(context.question().partner());
    List<ChartSpec.Series> series = new ArrayList<>();
    add(series, table, "inward_usd", "Inward, books of " + reporter);
    add(series, table, "inward_mirror_usd", "Inward, books of " + partner);
    add(series, table, "outward_usd", "Outward, books of " + reporter);
    add(series, table, "outward_mirror_usd", "Outward, books of " + partner);
    Optional<Integer> at = row(context, table, "inward_usd");
    if (series.isEmpty() || at.isEmpty()) {
      return List.of();
    }
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(
                row ->
                    series.stream()
                        .anyMatch(one -> table.cell(row, one.column()).number().isPresent()))
            .boxed()
            .toList();
    int first = filled(table, "inward_usd").get(0);
    double ratio = amount(table, at.get(), "inward_usd") / amount(table, first, "inward_usd");
    String direction = ratio > 1 ? " grew to " : " changed to ";
    return List.of(
        Charts.of(
            table,
            "",
            ChartSpec.Kind.LINES,
            partner
                + "'s direct investment"
                + direction
                + Words.billions(amount(table, at.get(), "inward_usd")),
            reporter
                + ": stocks of direct investment from (inward) and in (outward) "
                + partner
                + " at the end of the year, billion US dollars",
            "year",
            series,
            rows,
            Charts.BILLIONS,
            Optional.empty()));
  }

  private static void add(
      List<ChartSpec.Series> series, ResultTable table, String column, String label) {
    if (!filled(table, column).isEmpty()) {
      series.add(new ChartSpec.Series(column, label));
    }
  }

  private static double amount(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElseThrow();
  }
}
