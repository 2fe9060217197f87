package io.tradebrief.reports.comparison;

import io.tradebrief.reports.table.Shorthand;

/**
 * How two values of one cell differ.
 *
 * @param ulps how many doubles they lie apart, if they are numbers
 */
record CellDifference(Kind kind, long ulps) {
  /**
   * Of two different texts of a CSV.
   *
   * @param numbers whether the column holds numbers; codes such as 071310 are none
   * @param allowed units in the last place that count as rounding
   */
  static CellDifference of(String before, String after, boolean numbers, long allowed) {
    if (Shorthand.of(before).isPresent() || Shorthand.of(after).isPresent()) {
      return new CellDifference(Kind.MISSING, 0);
    }
    if (!numbers) {
      return new CellDifference(Kind.VALUE, 0);
    }
    double was;
    double is;
    try {
      was = Double.parseDouble(before);
      is = Double.parseDouble(after);
    } catch (NumberFormatException e) {
      return new CellDifference(Kind.VALUE, 0);
    }
    long ulps = apart(was, is);
    if (ulps == 0) {
      return new CellDifference(Kind.NOTATION, 0);
    }
    return new CellDifference(ulps <= allowed ? Kind.ROUNDING : Kind.VALUE, ulps);
  }

  private static long apart(double a, double b) {
    try {
      return Math.abs(Math.subtractExact(place(a), place(b)));
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  /** The place of a double among all doubles; both zeros have the place 0. */
  private static long place(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }
}
