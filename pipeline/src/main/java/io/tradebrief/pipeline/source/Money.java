package io.tradebrief.pipeline.source;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money as whole units in a {@code long}. Publishers write millions with decimals, often as the
 * shortest text of a binary double ({@code 79740.84554599998} for 79,740,845,546 dollars).
 */
public final class Money {
  /** No figure of a publisher has decimals this small; what is left of them is binary noise. */
  private static final double NOISE_UNITS = 1e-4;

  /** A total added up in doubles is off by a few units in the last place. */
  private static final double NOISE_ULPS = 16;

  /** Beyond this it would round money, however large the figure. */
  private static final double LARGEST_NOISE_UNITS = 0.05;

  private static final int MOST_DIGITS = 60;

  private Money() {}

  /**
   * The amount in whole units, exactly.
   *
   * @param text a decimal number, thousands commas allowed
   * @param powerOfTen of the unit the text is in: 6 for millions, 0 for whole units
   * @throws BrokenRule {@link Rule#NUMBER} if the text is no number, {@link Rule#IN_RANGE} if it
   *     does not fit a {@code long}, {@link Rule#WHOLE_UNITS} if it states fractions of a unit that
   *     are no artefact of a double
   */
  public static long wholeUnits(String text, int powerOfTen) throws BrokenRule {
    long quick = digits(text, powerOfTen);
    if (quick >= 0) {
      return quick;
    }
    BigDecimal number = bounded(text, powerOfTen);
    BigDecimal exact = number.movePointRight(powerOfTen);
    long units = rounded(exact);
    double off = exact.subtract(BigDecimal.valueOf(units)).abs().doubleValue();
    double unitsPerUlp = Math.ulp(number.doubleValue()) * Math.pow(10, powerOfTen);
    double noise = Math.max(NOISE_UNITS, NOISE_ULPS * unitsPerUlp);
    if (off > Math.min(noise, LARGEST_NOISE_UNITS)) {
      throw new BrokenRule(Rule.WHOLE_UNITS);
    }
    return units;
  }

  /**
   * The amount rounded half to even to the unit, for figures that are estimates and have no exact
   * units, such as seasonally adjusted values.
   *
   * @throws BrokenRule {@link Rule#NUMBER} or {@link Rule#IN_RANGE} as in {@link #wholeUnits}
   */
  public static long nearestUnit(String text, int powerOfTen) throws BrokenRule {
    long quick = digits(text, powerOfTen);
    return quick >= 0 ? quick : rounded(bounded(text, powerOfTen).movePointRight(powerOfTen));
  }

  /**
   * Most cells are plain digits with no more decimals than the unit has places; they need no
   * arbitrary precision.
   *
   * @return -1 if the text is of another kind
   */
  private static long digits(String text, int powerOfTen) {
    int length = text.length();
    if (length == 0 || length > 18 - powerOfTen) {
      return -1;
    }
    long units = 0;
    int decimals = -1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        units = units * 10 + (c - '0');
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c == '.' && decimals < 0 && i > 0) {
        decimals = 0;
      } else {
        return -1;
      }
    }
    int missing = powerOfTen - Math.max(decimals, 0);
    for (int i = 0; i < missing; i++) {
      units *= 10;
    }
    return missing < 0 ? -1 : units;
  }

  /** A number whose digits are few enough that arithmetic on it stays small. */
  private static BigDecimal bounded(String text, int powerOfTen) throws BrokenRule {
    BigDecimal number = new BigDecimal(Numbers.plain(text));
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if ((long) number.precision() - number.scale() + powerOfTen > 19) {
      throw new BrokenRule(Rule.IN_RANGE);
    }
    if (number.scale() > MOST_DIGITS) {
      throw new BrokenRule(Rule.WHOLE_UNITS);
    }
    return number;
  }

  private static long rounded(BigDecimal exact) throws BrokenRule {
    try {
      return exact.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    } catch (ArithmeticException tooLarge) {
      throw new BrokenRule(Rule.IN_RANGE);
    }
  }
}
