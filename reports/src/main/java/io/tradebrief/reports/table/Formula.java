package io.tradebrief.reports.table;

import java.util.function.ToDoubleFunction;

/**
 * A live spreadsheet formula over the cells of one table. The same tree is evaluated here, to prove
 * that the cached value is what the spreadsheet will compute, and written as A1 text by the
 * workbook.
 */
public sealed interface Formula {

  /** The cell of {@code column} in the formula's own row. */
  record SameRow(String column) implements Formula {}

  /** The cell of {@code column} in the row with the given index (0 is the first data row). */
  record At(String column, int row) implements Formula {}

  /** The sum of {@code column} over rows {@code firstRow} to {@code lastRow}, both included. */
  record Sum(String column, int firstRow, int lastRow) implements Formula {}

  /** A literal number. */
  record Constant(double value) implements Formula {}

  /** {@code left operator right}. */
  record Binary(Operator operator, Formula left, Formula right) implements Formula {}

  /** The larger of two. */
  record Larger(Formula one, Formula other) implements Formula {}

  /** {@code then} where {@code test} is above zero, else {@code otherwise}. */
  record WherePositive(Formula test, Formula then, Formula otherwise) implements Formula {}

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

    double apply(double a, double b) {
      return switch (this) {
        case PLUS -> a + b;
        case MINUS -> a - b;
        case TIMES -> a * b;
        case OVER -> a / b;
        case POWER -> Math.pow(a, b);
      };
    }
  }

  static Formula column(String name) {
    return new SameRow(name);
  }

  static Formula at(String column, int row) {
    return new At(column, row);
  }

  static Formula sum(String column, int firstRow, int lastRow) {
    return new Sum(column, firstRow, lastRow);
  }

  static Formula constant(double value) {
    return new Constant(value);
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

  /**
   * The formula's value in {@code row}.
   *
   * @param row the index of the formula's own row
   * @param number the number in a cell; a cell without one must give NaN, which carries through
   */
  default double value(int row, ToDoubleFunction<At> number) {
    if (this instanceof SameRow same) {
      return number.applyAsDouble(new At(same.column(), row));
    }
    if (this instanceof At at) {
      return number.applyAsDouble(at);
    }
    if (this instanceof Sum sum) {
      double total = 0;
      for (int r = sum.firstRow(); r <= sum.lastRow(); r++) {
        total += number.applyAsDouble(new At(sum.column(), r));
      }
      return total;
    }
    if (this instanceof Constant constant) {
      return constant.value();
    }
    if (this instanceof Larger larger) {
      return Math.max(larger.one().value(row, number), larger.other().value(row, number));
    }
    if (this instanceof WherePositive choice) {
      Formula chosen = choice.test().value(row, number) > 0 ? choice.then() : choice.otherwise();
      return chosen.value(row, number);
    }
    Binary binary = (Binary) this;
    return binary
        .operator()
        .apply(binary.left().value(row, number), binary.right().value(row, number));
  }
}
