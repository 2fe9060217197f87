package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The columns of a {@link Sheet}, declared one after the other. What follows a column ({@link #is},
 * {@link #where}, {@link #orElse}) is said of it.
 *
 * @param <R> what a row of the body is made from
 * @param <S> the sheet itself
 */
abstract class DeclaredColumns<R, S> {
  private final List<SheetColumn<R>> columns = new ArrayList<>();

  abstract S self();

  abstract String id();

  final List<SheetColumn<R>> columns() {
    return columns;
  }

  /** A column whose cells are taken from what the rows are made from. */
  public S column(ColumnSpec spec, Function<R, Cell> measure) {
    columns.add(new SheetColumn<>(spec, Optional.of(measure), Optional.empty()));
    return self();
  }

  /** A column that is derived; {@link #is} or {@link #isEach} must follow. */
  public S column(ColumnSpec spec) {
    columns.add(new SheetColumn<>(spec, Optional.empty(), Optional.empty()));
    return self();
  }

  /** A column of texts. */
  public S text(String name, String label, String description, Function<R, String> text) {
    return column(ColumnSpec.text(name, label, description), row -> Cell.text(text.apply(row)));
  }

  /** A column of measured amounts in US dollars. */
  public S usd(String name, String label, String description, Function<R, Cell> measure) {
    return column(ColumnSpec.of(name, label, Unit.US_DOLLARS, description), measure);
  }

  /** A column of derived amounts in US dollars. */
  public S usd(String name, String label, String description) {
    return column(ColumnSpec.of(name, label, Unit.US_DOLLARS, description));
  }

  /** A column of measured numbers of things. */
  public S count(String name, String label, String description, Function<R, Cell> measure) {
    return column(ColumnSpec.count(name, label, description), measure);
  }

  /** A column of measured percentages. */
  public S pct(String name, String label, String description, Function<R, Cell> measure) {
    return column(ColumnSpec.of(name, label, Unit.PERCENT, description), measure);
  }

  /** A column of derived percentages. */
  public S pct(String name, String label, String description) {
    return column(ColumnSpec.of(name, label, Unit.PERCENT, description));
  }

  /** A column of derived ratios. */
  public S ratio(String name, String label, String description) {
    return column(ColumnSpec.of(name, label, Unit.RATIO, description));
  }

  /** A column of places that the rows come with, among more than the table shows. */
  public S rank(String name, String label, String description, Function<R, Cell> place) {
    return column(ColumnSpec.of(name, label, Unit.RANK, description), place);
  }

  /** A column of places. */
  public S rank(String name, String label, String description, Ranking ranking) {
    columns.add(
        new SheetColumn<>(
            ColumnSpec.of(name, label, Unit.RANK, description),
            Optional.empty(),
            Optional.of(ranking)));
    return self();
  }

  /** How the column is derived, in every row of the body and in its totals. */
  public S is(Formula formula) {
    last().is(formula);
    return self();
  }

  /**
   * How the column's cells are derived where that differs by row; a row without a formula holds
   * what {@link #orElse} says.
   */
  public S isEach(Function<R, Optional<Formula>> formula) {
    last().isEach(formula);
    return self();
  }

  /**
   * The column applies to rows of the body that meet the condition; others hold {@code missing}.
   */
  public S where(Condition condition, Cell missing) {
    last().guard(new SheetColumn.Guard<>(Optional.of(condition), row -> true, missing));
    return self();
  }

  /** The column applies only to such rows; all others hold {@code missing}. */
  public S where(Predicate<R> test, Cell missing) {
    last().guard(new SheetColumn.Guard<>(Optional.empty(), test, missing));
    return self();
  }

  /** What stands where the column's cell of the body would be missing for another reason. */
  public S orElse(Cell missing) {
    last().orElse(missing);
    return self();
  }

  /** Totals do not add the column up. */
  public S notSummed() {
    last().notSummed();
    return self();
  }

  /** Totals add the column up, though it is derived. */
  public S summed() {
    last().addUp();
    return self();
  }

  private SheetColumn<R> last() {
    if (columns.isEmpty()) {
      throw new IllegalStateException("exhibit '" + id() + "' says something of no column");
    }
    return columns.get(columns.size() - 1);
  }
}
