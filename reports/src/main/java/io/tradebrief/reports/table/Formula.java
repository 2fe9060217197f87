package io.tradebrief.reports.table;

import java.util.List;

/**
 * How a derived cell is made from others of its table. A figure is written once, as such a tree:
 * {@link Evaluation} computes it, the workbook writes it as a live formula, and {@link
 * FormulaWords} says it in words. It refers to its own row, to a row by name, or to rows by what
 * stands in them, never by position, so that a reader may sort the table.
 */
public sealed interface Formula {

  /** The cell of {@code column} in the formula's own row. */
  record SameRow(String column) implements Formula {}

  /** The cell of {@code column} in the row called {@code row}. */
  record Named(String row, String column) implements Formula {}

  /** The cell of {@code column} in the one row of {@code block} that meets the conditions. */
  record Keyed(String column, Block block, List<Condition> key) implements Formula {
    public Keyed {
      key = List.copyOf(key);
      if (key.isEmpty()) {
        throw new IllegalArgumentException("a row looked up in '" + column + "' needs a key");
      }
    }
  }

  /** What {@code how} makes of {@code column} over the rows of {@code block} that are meant. */
  record Fold(How how, String column, Block block, List<Condition> where) implements Formula {
    public Fold {
      where = List.copyOf(where);
    }
  }

  /** How the cells of a column become one. A missing cell makes all but the count missing. */
  enum How {
    SUM,
    COUNT,
    SMALLEST,
    LARGEST
  }

  /** A literal number. */
  record Constant(double value) implements Formula {}

  /** {@code left operator right}. */
  record Binary(Operator operator, Formula left, Formula right) implements Formula {}

  /** The larger of two. */
  record Larger(Formula one, Formula other) implements Formula {}

  /** {@code then} where {@code test} is above zero, else {@code otherwise}. */
  record WherePositive(Formula test, Formula then, Formula otherwise) implements Formula {}

  /** A whole number: the nearest, halves away from zero, or the next one up. */
  record Rounded(Formula of, boolean up) implements Formula {}

  /** The operations, with the sign a spreadsheet writes. */
  enum Operator {
    PLUS('+'),
    MINUS('-'),
    TIMES('*'),
    OVER('/'),
    POWER('^');

    private final char sign;

    Operator(char sign) {
      this.sign = sign;
    }

    public char sign() {
      return sign;
    }
  }

  static Formula column(String name) {
    return new SameRow(name);
  }

  /** The cell of {@code column} in a named row. */
  static Formula in(String row, String column) {
    return new Named(row, column);
  }

  /** The cell of {@code column} in the one row of the body with this key. */
  static Formula lookup(String column, Condition... key) {
    return new Keyed(column, Block.BODY, List.of(key));
  }

  /** The cell of {@code column} in the one row of a block with this key. */
  static Formula lookup(Block block, String column, Condition... key) {
    return new Keyed(column, block, List.of(key));
  }

  /** The sum of {@code column} over the rows of the body that meet the conditions. */
  static Formula sum(String column, Condition... where) {
    return new Fold(How.SUM, column, Block.BODY, List.of(where));
  }

  /** {@code how} of {@code column} over the rows of the body that meet the conditions. */
  static Formula fold(How how, String column, Condition... where) {
    return new Fold(how, column, Block.BODY, List.of(where));
  }

  /** {@code how} of {@code column} over the rows of a block that meet the conditions. */
  static Formula fold(How how, Block block, String column, Condition... where) {
    return new Fold(how, column, block, List.of(where));
  }

  static Formula constant(double value) {
    return new Constant(value);
  }

  /** {@code part} in per cent of {@code whole}. */
  static Formula percent(Formula part, Formula whole) {
    return constant(100).times(part).over(whole);
  }

  default Formula plus(Formula other) {
    return new Binary(Operator.PLUS, this, other);
  }

  default Formula minus(Formula other) {
    return new Binary(Operator.MINUS, this, other);
  }

  default Formula times(Formula other) {
    return new Binary(Operator.TIMES, this, other);
  }

  default Formula over(Formula other) {
    return new Binary(Operator.OVER, this, other);
  }

  default Formula power(Formula exponent) {
    return new Binary(Operator.POWER, this, exponent);
  }

  /** The nearest whole number, halves away from zero. */
  default Formula rounded() {
    return new Rounded(this, false);
  }

  /** The next whole number that is not smaller. */
  default Formula roundedUp() {
    return new Rounded(this, true);
  }
}
