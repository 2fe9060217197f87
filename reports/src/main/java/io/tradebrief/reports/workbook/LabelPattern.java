package io.tradebrief.reports.workbook;

/** Number formats of labels, made from a chart's one pattern. */
final class LabelPattern {
  private static final String MINUS = "\u2212";

  private LabelPattern() {}

  /** The pattern with a true minus sign before negative numbers. */
  static String signed(String pattern) {
    return pattern.indexOf(';') >= 0 ? pattern : pattern + ";" + MINUS + pattern;
  }

  /** Shows every number with a plus, whatever its sign, and zero not at all. */
  static String increase(String pattern) {
    return always("+", pattern);
  }

  /** Shows every number with a minus, whatever its sign, and zero not at all. */
  static String decrease(String pattern) {
    return always(MINUS, pattern);
  }

  private static String always(String sign, String pattern) {
    int end = pattern.indexOf(';');
    String first = end < 0 ? pattern : pattern.substring(0, end);
    String bare = first.startsWith("+") ? first.substring(1) : first;
    return sign + bare + ";" + sign + bare + ";";
  }
}
