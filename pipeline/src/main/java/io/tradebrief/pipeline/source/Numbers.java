package io.tradebrief.pipeline.source;

import java.util.regex.Pattern;

/** Numbers as publishers write them: decimals with a point, optional thousands commas. */
public final class Numbers {
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

  /** The mark of a computation that lost its value; no publisher means it. */
  private static final Pattern SIGNED_ZERO = Pattern.compile("-[0.,]*0[0.,]*([eE][+-]?\\d{1,4})?");

  private Numbers() {}

  /**
   * The number, to the nearest double.
   *
   * @throws BrokenRule {@link Rule#NUMBER} if the text is no number, {@link Rule#IN_RANGE} if it is
   *     too large for a double, {@link Rule#ZERO_WITHOUT_SIGN} if it is a negative zero
   */
  public static double parse(String text) throws BrokenRule {
    double value = Double.parseDouble(plain(text));
    if (Double.isInfinite(value)) {
      throw new BrokenRule(Rule.IN_RANGE);
    }
    return value;
  }

  /**
   * The digits of a number without blanks and thousands commas. Commas elsewhere than between
   * groups of three make it no number: {@code 1,5} may mean a decimal comma.
   */
  static String plain(String text) throws BrokenRule {
    String number = PlainText.of(text);
    if (SIGNED_ZERO.matcher(number).matches()) {
      throw new BrokenRule(Rule.ZERO_WITHOUT_SIGN);
    }
    if (PLAIN.matcher(number).matches()) {
      return number;
    }
    if (GROUPED.matcher(number).matches()) {
      return number.replace(",", "");
    }
    throw new BrokenRule(Rule.NUMBER);
  }
}
