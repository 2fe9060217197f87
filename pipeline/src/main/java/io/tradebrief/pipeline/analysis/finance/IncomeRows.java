package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows of {@link FdiIncome}: countries by the size of their inflow, then the world. */
final class IncomeRows {
  private static final String WORLD = "WLD";
  private static final String CONFIDENTIAL = "the publisher gives no figure, or withholds it";
  private static final Cell NOT_RANKED =
      Cell.missing(Shorthand.NOT_APPLICABLE, "no country, or no positive inflow by component");

  private final Context context;
  private final int year;
  private final InvestmentFacts facts;

  IncomeRows(Context context, int year) {
    this.context = context;
    this.year = year;
    this.facts = InvestmentFacts.of(context);
  }

  List<List<Cell>> rows() {
    SortedSet<String> codes = new TreeSet<>();
    InvestmentFacts.Key like = FdiIncome.inflow(context, WORLD, year);
    Stream.of(
            InvestmentFacts.TOTAL,
            IncomeColumns.EQUITY,
            IncomeColumns.REINVESTED,
            IncomeColumns.DEBT)
        .flatMap(part -> facts.counterparts(like.ofComponent(part)).stream())
        .map(Map.Entry::getKey)
        .map(InvestmentFacts.Key::counterpart)
        .filter(context::isCountry)
        .forEach(code -> codes.add(code));
    List<String> countries =
        codes.stream()
            .sorted(
                Comparator.comparing((String code) -> -sum(code).orElse(Long.MIN_VALUE + 1))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> byShare =
        countries.stream()
            .filter(code -> sum(code).orElse(0L) > 0)
            .sorted(
                Comparator.comparing((String code) -> -share(code))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    countries.forEach(code -> rows.add(row(code, byShare)));
    if (facts.amount(like).isPresent() || sum(WORLD).isPresent()) {
      rows.add(row(WORLD, byShare));
    }
    return rows;
  }

  private List<Cell> row(String code, List<String> byShare) {
    Cell equity = part(code, IncomeColumns.EQUITY);
    Cell reinvested = part(code, IncomeColumns.REINVESTED);
    Cell debt = part(code, IncomeColumns.DEBT);
    Cell sum = FigureCells.whole(sum(code), "a component is missing");
    Cell published = part(code, InvestmentFacts.TOTAL);
    int rank = byShare.indexOf(code);
    return List.of(
        Cell.text(code),
        Cell.text(context.name(code)),
        equity,
        reinvested,
        debt,
        sum,
        FigureCells.percent(equity, sum),
        FigureCells.percent(reinvested, sum),
        FigureCells.percent(debt, sum),
        rank < 0 ? NOT_RANKED : Cell.whole(rank + 1L),
        published,
        FigureCells.difference(published, sum));
  }

  private Cell part(String code, String component) {
    return FigureCells.whole(amount(code, component), CONFIDENTIAL);
  }

  private Optional<Long> amount(String code, String component) {
    return facts.amount(FdiIncome.inflow(context, code, year).ofComponent(component));
  }

  /** The sum of the three components; empty if one is missing. */
  private Optional<Long> sum(String code) {
    Optional<Long> equity = amount(code, IncomeColumns.EQUITY);
    Optional<Long> reinvested = amount(code, IncomeColumns.REINVESTED);
    Optional<Long> debt = amount(code, IncomeColumns.DEBT);
    return equity.isPresent() && reinvested.isPresent() && debt.isPresent()
        ? Optional.of(equity.get() + reinvested.get() + debt.get())
        : Optional.empty();
  }

  private double share(String code) {
    return (double) amount(code, IncomeColumns.REINVESTED).orElseThrow()
        / (double) sum(code).orElseThrow();
  }
}
