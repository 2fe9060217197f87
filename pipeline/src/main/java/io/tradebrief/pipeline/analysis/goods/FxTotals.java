package io.tradebrief.pipeline.analysis.goods;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sums below the adjusted ranking: the partners with the largest nominal deficits, restated
 * together, and the largest restated deficits, which may be other partners.
 */
final class FxTotals {
  static final String AFTER_ADJUSTMENT = " after adjustment";
  private static final Cell NOT_A_PARTNER =
      Cell.missing(Shorthand.NOT_APPLICABLE, "a total is not a partner");

  private FxTotals() {}

  static List<List<Cell>> rows(Context context, TableSpec spec, List<List<Cell>> rows) {
    int deficits = (int) rows.stream().filter(row -> row.get(0).number().isPresent()).count();
    int top = Math.min(context.question().top(), deficits);
    if (top == 0) {
      return List.of();
    }
    String label = DeficitRanking.topLabel(top);
    return List.of(samePartners(label, top, spec, rows), largestAdjusted(label, top, spec, rows));
  }

  private static List<Cell> samePartners(
      String label, int top, TableSpec spec, List<List<Cell>> rows) {
    List<Cell> total = new ArrayList<>();
    for (ColumnSpec column : spec.columns()) {
      boolean money = column.unit().equals(Unit.US_DOLLARS);
      total.add(money ? sum(column.name(), spec.indexOf(column.name()), top, rows) : NOT_A_PARTNER);
    }
    total.set(spec.indexOf("partner"), Cell.text(label));
    Cell nominal = total.get(spec.indexOf("balance_usd"));
    Cell adjusted = total.get(spec.indexOf(FxMethod.NET_SCALING));
    if (nominal.number().isPresent() && adjusted.number().isPresent()) {
      double before = nominal.number().getAsDouble();
      double after = adjusted.number().getAsDouble();
      total.set(spec.indexOf("change_pct"), Cell.real(100 * (after - before) / before));
    }
    return total;
  }

  private static Cell sum(String column, int index, int top, List<List<Cell>> rows) {
    if (rows.subList(0, top).stream().anyMatch(row -> row.get(index).number().isEmpty())) {
      return Cell.missing(
          Shorthand.NOT_AVAILABLE, "one of the " + top + " partners has no value in this column");
    }
    Formula live = Formula.sum(column, 0, top - 1);
    if (rows.get(0).get(index) instanceof Cell.Whole) {
      long total =
          rows.subList(0, top).stream()
              .mapToLong(row -> ((Cell.Whole) row.get(index)).value())
              .sum();
      return Cell.whole(total, live);
    }
    double total = 0;
    for (List<Cell> row : rows.subList(0, top)) {
      total += row.get(index).number().orElseThrow();
    }
    return new Cell.Real(total, java.util.Optional.of(live));
  }

  private static List<Cell> largestAdjusted(
      String label, int top, TableSpec spec, List<List<Cell>> rows) {
    List<Cell> total =
        new ArrayList<>(java.util.Collections.nCopies(spec.columns().size(), NOT_A_PARTNER));
    total.set(spec.indexOf("partner"), Cell.text(label + AFTER_ADJUSTMENT));
    int rank = spec.indexOf("rank_fx_adjusted");
    int balance = spec.indexOf(FxMethod.NET_SCALING);
    List<List<Cell>> largest =
        rows.stream()
            .filter(row -> row.get(rank).number().isPresent())
            .sorted(Comparator.comparingDouble(row -> row.get(rank).number().orElseThrow()))
            .limit(top)
            .toList();
    Formula live = Formula.constant(0);
    double sum = 0;
    for (List<Cell> row : largest) {
      sum += row.get(balance).number().orElseThrow();
      live = live.plus(Formula.at(FxMethod.NET_SCALING, rows.indexOf(row)));
    }
    total.set(balance, new Cell.Real(sum, java.util.Optional.of(live)));
    return total;
  }
}
