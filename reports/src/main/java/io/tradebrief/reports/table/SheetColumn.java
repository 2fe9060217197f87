package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A column of a {@link Sheet} under construction: what it is, and where its cells come from. */
final class SheetColumn<R> {
  private final ColumnSpec plain;
  private final Optional<Function<R, Cell>> measure;
  private final Optional<Ranking> ranking;
  private final List<Guard<R>> guards = new ArrayList<>();
  private Optional<Formula> formula = Optional.empty();
  private Optional<Function<R, Optional<Formula>>> each = Optional.empty();
  private Optional<Cell> otherwise = Optional.empty();
  private boolean summed;

  SheetColumn(ColumnSpec plain, Optional<Function<R, Cell>> measure, Optional<Ranking> ranking) {
    this.plain = plain;
    this.measure = measure;
    this.ranking = ranking;
    this.summed = measure.isPresent() && plain.unit().isAddedUp();
  }

  /**
   * What a row must be for the column to apply to it.
   *
   * @param condition of its cells
   * @param test of what the row was made from
   * @param missing what stands where it is not met
   */
  record Guard<R>(Optional<Condition> condition, Predicate<R> test, Cell missing) {}

  void is(Formula live) {
    require(measure.isEmpty() && ranking.isEmpty(), "is given and derived");
    formula = Optional.of(live);
  }

  void isEach(Function<R, Optional<Formula>> live) {
    require(measure.isEmpty() && ranking.isEmpty(), "is given and derived");
    each = Optional.of(live);
  }

  void guard(Guard<R> guard) {
    guards.add(guard);
  }

  void orElse(Cell missing) {
    otherwise = Optional.of(missing);
  }

  void notSummed() {
    summed = false;
  }

  void addUp() {
    summed = true;
  }

  String name() {
    return plain.name();
  }

  ColumnSpec spec() {
    require(
        measure.isPresent() || ranking.isPresent() || formula.isPresent() || each.isPresent(),
        "has neither a measure nor a formula");
    return formula.map(plain::withFormula).orElse(plain);
  }

  Optional<Function<R, Cell>> measure() {
    return measure;
  }

  Optional<Ranking> ranking() {
    return ranking;
  }

  List<Guard<R>> guards() {
    return guards;
  }

  Optional<Formula> formula() {
    return formula;
  }

  /** The formula of one row's cell, where it differs by row. */
  Optional<Formula> formula(R row) {
    return each.flatMap(live -> live.apply(row));
  }

  boolean differsByRow() {
    return each.isPresent();
  }

  Optional<Cell> otherwise() {
    return otherwise;
  }

  boolean summed() {
    return summed;
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("column '" + plain.name() + "' " + what);
    }
  }
}
