package io.tradebrief.pipeline.analysis.deficit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sums below the adjusted ranking: the partners with the largest nominal deficits, restated
 * together, and the largest restated deficits, which may be other partners.
 */
final class FxTotals {
  static final String AFTER_ADJUSTMENT = " after adjustment";
  private static final Cell NOT_A_PARTNER =
      Cell.missing(Shorthand.NOT_APPLICABLE, "a total is not a partner");

  private FxTotals() {}

  static List<List<Cell>> rows(
      Context context, TableSpec spec, List<List<Cell>> rows, OpenPlaces places) {
    int balance = spec.indexOf("balance_usd");
    int deficits =
        (int) rows.stream().filter(row -> row.get(balance).number().orElse(0) < 0).count();
    int top = Math.min(context.question().top(), deficits);
    if (top == 0) {
      return List.of();
    }
    String label = topLabel(top);
    Optional<Cell> unknown = places.instead(-rows.get(top - 1).get(balance).number().orElse(0));
    return unknown
        .map(
            why -> List.of(unknown(spec, label, why), unknown(spec, label + AFTER_ADJUSTMENT, why)))
        .orElseGet(
            () ->
                List.of(
                    samePartners(label, top, spec, rows),
                    largestAdjusted(label, top, spec, rows, places)));
  }

  /** A sum of the largest deficits where nobody knows which they are. */
  private static List<Cell> unknown(TableSpec spec, String label, Cell why) {
    List<Cell> total = new ArrayList<>();
    for (ColumnSpec column : spec.columns()) {
      total.add(column.unit().equals(Unit.US_DOLLARS) ? why : NOT_A_PARTNER);
    }
    total.set(spec.indexOf("partner"), Cell.text(label));
    return total;
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
    return new Cell.Real(total, Optional.of(live));
  }

  private static List<Cell> largestAdjusted(
      String label, int top, TableSpec spec, List<List<Cell>> rows, OpenPlaces places) {
    List<Cell> total = new ArrayList<>(Collections.nCopies(spec.columns().size(), NOT_A_PARTNER));
    total.set(spec.indexOf("partner"), Cell.text(label + AFTER_ADJUSTMENT));
    int balance = spec.indexOf(FxMethod.NET_SCALING);
    List<List<Cell>> largest =
        rows.stream()
            .filter(row -> row.get(balance).number().orElse(0) < 0)
            .sorted(Comparator.comparingDouble(row -> row.get(balance).number().orElseThrow()))
            .limit(top)
            .toList();
    Optional<Cell> unknown =
        largest.isEmpty()
            ? Optional.empty()
            : places.instead(-largest.get(largest.size() - 1).get(balance).number().orElseThrow());
    if (unknown.isPresent()) {
      total.set(balance, unknown.get());
      return total;
    }
    Formula live = Formula.constant(0);
    double sum = 0;
    for (List<Cell> row : largest) {
      sum += row.get(balance).number().orElseThrow();
      live = live.plus(Formula.at(FxMethod.NET_SCALING, rows.indexOf(row)));
    }
    total.set(balance, new Cell.Real(sum, Optional.of(live)));
    return total;
  }

  private static String topLabel(int top) {
    return Words.capitalNumber(top) + " largest deficits";
  }
}
