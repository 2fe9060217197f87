package io.tradebrief.reports.table;

/**
 * What a cell of a row must be. A missing cell, and a number where a text is wanted or the other
 * way round, meets no condition.
 *
 * @param column of the cell
 * @param comparison how it compares with {@code operand}
 * @param operand what it is compared with
 */
public record Condition(String column, Comparison comparison, Operand operand) {

  /** How two values compare; texts in the order of their characters. */
  public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("<>"),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** The operator a spreadsheet writes. */
    public String sign() {
      return sign;
    }

    boolean holds(int order) {
      return switch (this) {
        case EQUAL -> order == 0;
        case NOT_EQUAL -> order != 0;
        case BELOW -> order < 0;
        case AT_MOST -> order <= 0;
        case ABOVE -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }
  }

  /** What a cell is compared with. */
  public sealed interface Operand {
    /** A text. */
    record Text(String text) implements Operand {}

    /** A number. */
    record Value(double value) implements Operand {}

    /** The cell of {@code column} in the row that asks, plus {@code more} if it is a number. */
    record Own(String column, double more) implements Operand {}
  }

  public static Condition is(String column, String text) {
    return new Condition(column, Comparison.EQUAL, new Operand.Text(text));
  }

  public static Condition isNot(String column, String text) {
    return new Condition(column, Comparison.NOT_EQUAL, new Operand.Text(text));
  }

  public static Condition is(String column, double number) {
    return new Condition(column, Comparison.EQUAL, new Operand.Value(number));
  }

  public static Condition negative(String column) {
    return new Condition(column, Comparison.BELOW, new Operand.Value(0));
  }

  public static Condition positive(String column) {
    return new Condition(column, Comparison.ABOVE, new Operand.Value(0));
  }

  public static Condition notZero(String column) {
    return new Condition(column, Comparison.NOT_EQUAL, new Operand.Value(0));
  }

  public static Condition atMost(String column, double number) {
    return new Condition(column, Comparison.AT_MOST, new Operand.Value(number));
  }

  public static Condition atLeast(String column, double number) {
    return new Condition(column, Comparison.AT_LEAST, new Operand.Value(number));
  }

  /** The row's cell of {@code column} is that of the row that asks. */
  public static Condition same(String column) {
    return own(column, Comparison.EQUAL, column);
  }

  /** The row's cell of {@code column} compares so with {@code ownColumn} of the row that asks. */
  public static Condition own(String column, Comparison comparison, String ownColumn) {
    return new Condition(column, comparison, new Operand.Own(ownColumn, 0));
  }

  /** The same, {@code more} being added to the number of the row that asks. */
  public static Condition own(String column, Comparison comparison, String ownColumn, double more) {
    return new Condition(column, comparison, new Operand.Own(ownColumn, more));
  }
}
