package io.tradebrief.reports.layout;

import java.math.BigDecimal;

/** Number formats of labels, made from a chart's one pattern. */
public final class LabelPattern {
  private static final String MINUS = "\u2212";

  private LabelPattern() {}

  /** The pattern with a true minus sign before negative numbers. */
  public static String signed(String pattern) {
    return pattern.indexOf(';') >= 0 ? pattern : pattern + ";" + MINUS + pattern;
  }

  /** Steps that add up: a sign before every number but zero. */
  public static String step(String pattern) {
    String bare = bare(pattern);
    return "+" + bare + ";" + MINUS + bare + ";" + bare;
  }

  /** The signed pattern with just the decimals that multiples of {@code step} need on an axis. */
  public static String forSteps(String pattern, double step) {
    int shift = pattern.indexOf('%') >= 0 ? 2 : 0;
    int decimals = BigDecimal.valueOf(step).stripTrailingZeros().scale() - shift;
    String shown = decimals > 0 ? "." + "0".repeat(decimals) : "";
    return signed(pattern).replaceAll("([0#])(\\.[0#]+)?(?![0#,.])", "$1" + shown);
  }

  /** Shows every number with a plus, whatever its sign, and zero not at all. */
  public static String increase(String pattern) {
    return always("+", pattern);
  }

  /** Shows every number with a minus, whatever its sign, and zero not at all. */
  public static String decrease(String pattern) {
    return always(MINUS, pattern);
  }

  private static String always(String sign, String pattern) {
    String bare = bare(pattern);
    return sign + bare + ";" + sign + bare + ";";
  }

  private static String bare(String pattern) {
    int end = pattern.indexOf(';');
    String first = end < 0 ? pattern : pattern.substring(0, end);
    return first.startsWith("+") ? first.substring(1) : first;
  }
}
