package io.tradebrief.reports.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** One value of a {@link ResultTable}: a text, a number, or missing with its reason. Never null. */
public sealed interface Cell {

  /** The value as a number; empty for texts and missing values. */
  default OptionalDouble number() {
    return OptionalDouble.empty();
  }

  /** The formula of this one cell, where it differs from its column's. */
  default Optional<Formula> formula() {
    return Optional.empty();
  }

  /** The value as text with nothing rounded: what a tidy CSV holds. */
  String raw();

  /** A text that is not blank. */
  record Text(String text) implements Cell {
    public Text {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a text cell is blank; use Cell.missing with a reason");
      }
    }

    @Override
    public String raw() {
      return text;
    }
  }

  /** A whole number: money in whole units, a count, a rank, a year. */
  record Whole(long value, Optional<Formula> formula) implements Cell {
    @Override
    public OptionalDouble number() {
      return OptionalDouble.of((double) value);
    }

    @Override
    public String raw() {
      return Long.toString(value);
    }
  }

  /** A ratio, rate or other real number; always finite. */
  record Real(double value, Optional<Formula> formula) implements Cell {
    public Real {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "a number cell is " + value + "; a value that cannot be computed is Cell.missing");
      }
    }

    @Override
    public OptionalDouble number() {
      return OptionalDouble.of(value);
    }

    @Override
    public String raw() {
      return Double.toString(value);
    }
  }

  /**
   * A number that the reader may change in the workbook, to see what depends on it.
   *
   * @param value what it is at first
   * @param least the smallest number the workbook accepts
   * @param most the largest
   * @param whole whether it accepts whole numbers only
   */
  record Input(double value, double least, double most, boolean whole) implements Cell {
    public Input {
      if (!(value >= least && value <= most) || (whole && value != Math.rint(value))) {
        throw new IllegalArgumentException(
            "an input of " + value + " is outside " + least + " to " + most + ", or not whole");
      }
    }

    @Override
    public OptionalDouble number() {
      return OptionalDouble.of(value);
    }

    @Override
    public String raw() {
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
  }

  /** No value, and why: {@code reason} completes the sentence "missing because ...". */
  record Missing(Shorthand shorthand, String reason) implements Cell {
    @Override
    public String raw() {
      return shorthand.symbol();
    }
  }

  static Cell text(String text) {
    return new Text(text);
  }

  static Cell whole(long value) {
    return new Whole(value, Optional.empty());
  }

  static Cell whole(long value, Formula formula) {
    return new Whole(value, Optional.of(formula));
  }

  static Cell real(double value) {
    return new Real(value, Optional.empty());
  }

  static Cell missing(Shorthand shorthand, String reason) {
    return new Missing(shorthand, reason);
  }

  /** A missing value that does not apply to its row, because {@code reason}. */
  static Cell notApplicable(String reason) {
    return new Missing(Shorthand.NOT_APPLICABLE, reason);
  }

  /** A missing value that nobody at hand has, because {@code reason}. */
  static Cell notAvailable(String reason) {
    return new Missing(Shorthand.NOT_AVAILABLE, reason);
  }
}
