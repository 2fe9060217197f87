package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The inflow of direct investment into the reporter by component: equity, reinvested earnings and
 * debt, by investing country. It needs a dataset of financial transactions by component and country
 * on the {@code reported} basis, in US dollars; without one the table says so.
 */
public final class FdiIncome implements Analysis {
  public static final String ID = "fdi-income";
  private static final String NO_COMPONENTS =
      "no file at hand splits the inflow from each country into equity, reinvested earnings and "
          + "debt; the tables of financial transactions by country of the U.S. Bureau of Economic "
          + "Analysis (Foreign Direct Investment in the United States, and the API's dataset MNE) "
          + "would answer it";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.DIRECT_INVESTMENT);
  }

  @Override
  public Exhibit compute(Context context) {
    Optional<Integer> year = year(context);
    if (year.isEmpty()) {
      TableSpec spec = IncomeColumns.spec(context, context.question().referenceYear());
      return Tables.missing(
          spec, NO_COMPONENTS, List.of(method("Nothing is shown, because " + NO_COMPONENTS + ".")));
    }
    TableSpec spec = IncomeColumns.spec(context, year.get());
    ResultTable table = new ResultTable(spec, new IncomeRows(context, year.get()).rows());
    Optional<Integer> focus = focus(context, table);
    String effect =
        focus
            .map(row -> sentence(context, table, row, year.get()))
            .orElse("The partner's inflow is not among the countries with all three components.");
    return new Exhibit(
        table,
        List.of(method(effect)),
        charts(context, table, year.get()),
        focus.map(row -> sentence(context, table, row, year.get())));
  }

  /** The reference year if its components are at hand, else the last year whose are. */
  private static Optional<Integer> year(Context context) {
    Question question = context.question();
    SortedSet<Integer> years = new TreeSet<>();
    years.addAll(
        InvestmentFacts.of(context)
            .years(
                key ->
                    key.reporter().equals(question.reporter())
                        && key.direction().equals(InvestmentFacts.INWARD)
                        && key.measure().equals(InvestmentFacts.FLOW)
                        && key.basis().equals(InvestmentFacts.REPORTED)
                        && IncomeColumns.REINVESTED.equals(key.component())));
    if (years.contains(question.referenceYear())) {
      return Optional.of(question.referenceYear());
    }
    return years.isEmpty() ? Optional.empty() : Optional.of(years.last());
  }

  /** The total inflow of a year from a counterpart; components are found by {@code ofComponent}. */
  static InvestmentFacts.Key inflow(Context context, String counterpart, int year) {
    return InvestmentFacts.Key.total(
        context.question().reporter(),
        counterpart,
        InvestmentFacts.INWARD,
        year,
        InvestmentFacts.FLOW);
  }

  private static Optional<Integer> focus(Context context, ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "partner_code").raw().equals(context.question().partner()))
        .filter(row -> share(table, row).isPresent())
        .boxed()
        .findFirst();
  }

  private static Optional<Double> share(ResultTable table, int row) {
    return FdiIndustry.number(table, row, "reinvested_earnings_share_pct");
  }

  private static String sentence(Context context, ResultTable table, int row, int year) {
    String rank =
        FdiIndustry.number(table, row, "rank_reinvested")
            .map(
                place ->
                    ", the "
                        + Words.ordinalLargest(place.longValue())
                        + " share among "
                        + ranked(table)
                        + " investing countries")
            .orElse("");
    return "Reinvested earnings were "
        + Words.percent(share(table, row).orElseThrow(), 1)
        + " of the direct investment inflow from "
        + Names.inText(table.cell(row, "partner").raw())
        + " into "
        + Names.inText(context.name(context.question().reporter()))
        + " in "
        + year
        + rank
        + ".";
  }

  private static long ranked(ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "rank_reinvested").number().isPresent())
        .count();
  }

  private static List<ChartSpec> charts(Context context, ResultTable table, int year) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (isWhole(table.rows().get(row), table)) {
        rows.add(row);
      }
    }
    List<Integer> drawn = rows.subList(0, Math.min(rows.size(), context.question().top()));
    Optional<Integer> focus = focus(context, table).filter(drawn::contains);
    if (drawn.size() < 2 || focus.isEmpty()) {
      return List.of();
    }
    return List.of(
        Charts.of(
            table,
            "",
            ChartSpec.Kind.STACKED_SHARES,
            "Reinvested earnings are "
                + Words.percent(share(table, focus.get()).orElseThrow(), 0)
                + " of the inflow from "
                + table.cell(focus.get(), "partner").raw(),
            "Direct investment inflow into "
                + Names.inText(context.name(context.question().reporter()))
                + " by component, "
                + year
                + ", per cent of the sum of the three",
            "partner",
            List.of(
                new ChartSpec.Series("equity_usd", "Equity"),
                new ChartSpec.Series("reinvested_earnings_usd", "Reinvested earnings"),
                new ChartSpec.Series("debt_usd", "Debt")),
            drawn,
            Charts.BILLIONS,
            Optional.empty()));
  }

  /** Parts of a whole can be stacked only if none is negative. */
  private static boolean isWhole(List<Cell> row, ResultTable table) {
    return IncomeColumns.PARTS.stream()
        .allMatch(part -> row.get(table.spec().indexOf(part)).number().orElse(Double.NaN) >= 0);
  }

  private static Note method(String effect) {
    return new Note(
        "Components of the direct investment inflow",
        "The inflow of a year is equity other than reinvested earnings, reinvested earnings, and "
            + "debt between parent and affiliate. A share divides by the sum of the three; since a "
            + "component can be negative, a share can exceed 100 per cent.",
        effect);
  }
}
