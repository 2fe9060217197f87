package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a {@link Sheet} that is not of its body: a total, a figure as published, a difference.
 * It is known by name, and what refers to it does so by that name.
 *
 * <p>A column that is derived in the body is derived in the same way here. What is added up in the
 * body is added up here over the rows meant. In all others nothing applies, unless the row says
 * what it holds.
 */
public final class Total {
  private final Place place;
  private final String label;
  private final Optional<List<Condition>> sums;
  private final Map<String, Cell> cells = new HashMap<>();
  private final Map<String, Formula> formulas = new HashMap<>();
  private Cell rest = Cell.missing(Shorthand.NOT_APPLICABLE, "the row is a total");

  private final List<String> without = new ArrayList<>();
  private Optional<Cell> unknown = Optional.empty();
  private Cell none = Cell.missing(Shorthand.NOT_APPLICABLE, "no row of the table is meant");

  private Total(Place place, String label, Optional<List<Condition>> sums) {
    this.place = place;
    this.label = label;
    this.sums = sums;
  }

  /** The sums over the rows of the body that meet the conditions, above the body. */
  public static Total sum(String name, String label, Condition... where) {
    return new Total(Place.total(name), label, Optional.of(List.of(where)));
  }

  /** A row above the body that says what each of its cells holds. */
  public static Total row(String name, String label) {
    return new Total(Place.total(name), label, Optional.empty());
  }

  /** The sums of a group, beside the body; the group's columns are to be {@link #put}. */
  public static Total groupSum(String label, Condition... where) {
    return new Total(Place.BESIDE, label, Optional.of(List.of(where)));
  }

  /** A row beside the body that says what each of its cells holds. */
  public static Total groupRow(String label) {
    return new Total(Place.BESIDE, label, Optional.empty());
  }

  public Total put(String column, Cell cell) {
    formulas.remove(column);
    cells.put(column, cell);
    return this;
  }

  public Total put(String column, String text) {
    return put(column, Cell.text(text));
  }

  public Total put(String column, long number) {
    return put(column, Cell.whole(number));
  }

  public Total put(String column, Formula formula) {
    cells.remove(column);
    formulas.put(column, formula);
    return this;
  }

  /** What stands in the columns that nothing is said of, in place of "the row is a total". */
  public Total rest(Cell why) {
    rest = why;
    return this;
  }

  /** What stands in place of sums if no row of the body is meant: such a sum is not zero. */
  public Total whenNone(Cell why) {
    none = why;
    return this;
  }

  /** What stands in place of sums because nobody knows which rows are meant. */
  public Total unknown(Cell why) {
    unknown = Optional.of(why);
    return this;
  }

  /** Columns that do not apply to the row, though they are derived in the body. */
  public Total without(String... others) {
    without.addAll(List.of(others));
    return this;
  }

  Cell none() {
    return none;
  }

  Optional<Cell> unknown() {
    return unknown;
  }

  boolean isWithout(String column) {
    return without.contains(column);
  }

  Place place() {
    return place;
  }

  String label() {
    return label;
  }

  Cell rest() {
    return rest;
  }

  Optional<Cell> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  Optional<Formula> formula(String column) {
    return Optional.ofNullable(formulas.get(column));
  }

  /** The sum of a column over the rows meant; empty if the row is none of sums. */
  Optional<Formula.Fold> sum(String column) {
    return sums.map(where -> new Formula.Fold(Formula.How.SUM, column, Block.BODY, where));
  }

  /** The columns the row says something of. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(cells.keySet());
    columns.addAll(formulas.keySet());
    columns.addAll(without);
    return columns;
  }
}
