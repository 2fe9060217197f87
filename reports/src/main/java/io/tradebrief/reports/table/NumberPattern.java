package io.tradebrief.reports.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers as text, after a spreadsheet number format such as {@code +#,##0.0;−#,##0.0;0.0}: one to
 * three sections for positive, negative and zero. It rounds half up in decimal, as spreadsheets
 * show numbers, so that a drawn label and the cell beside it read the same. A negative number has
 * the true minus sign, and one that rounds to zero has no sign.
 */
public final class NumberPattern {
  /** The minus sign U+2212, as wide as a plus; a hyphen reads as a dash. */
  public static final char MINUS = NumberSection.MINUS;

  private final NumberSection positive;
  private final NumberSection negative;
  private final NumberSection zero;

  private NumberPattern(NumberSection positive, NumberSection negative, NumberSection zero) {
    this.positive = positive;
    this.negative = negative;
    this.zero = zero;
  }

  /**
   * Reads a number format.
   *
   * @throws IllegalArgumentException if a section has no digit placeholder, or there are over three
   */
  public static NumberPattern of(String pattern) {
    List<NumberSection> sections =
        Stream.of(pattern.split(";", -1))
            .map(section -> NumberSection.of(section, pattern))
            .toList();
    if (sections.size() > 3) {
      throw new IllegalArgumentException(
          "number format '" + pattern + "' has over three sections; give positive;negative;zero");
    }
    NumberSection positive = sections.get(0);
    NumberSection negative =
        sections.size() > 1 ? sections.get(1) : positive.withoutPlus().withPrefix(MINUS);
    NumberSection zero = sections.size() > 2 ? sections.get(2) : positive.withoutPlus();
    return new NumberPattern(positive, negative, zero);
  }

  /** The same format with just the decimals that multiples of {@code step} need on an axis. */
  public NumberPattern forSteps(double step) {
    int decimals = positive.scaled(BigDecimal.valueOf(step)).stripTrailingZeros().scale();
    return withDecimals(Math.max(0, decimals));
  }

  private NumberPattern withDecimals(int decimals) {
    return new NumberPattern(
        positive.withDecimals(decimals),
        negative.withDecimals(decimals),
        zero.withDecimals(decimals));
  }

  /** {@code value} as text; it must be finite. */
  public String format(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    NumberSection section = value < 0 ? negative : positive;
    BigDecimal rounded = section.scaled(exact.abs()).setScale(section.most(), RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? zero.text(BigDecimal.ZERO) : section.text(rounded);
  }
}
