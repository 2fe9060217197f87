package io.tradebrief.reports.comparison;

import java.math.BigDecimal;

/**
 * A column as {@code datapackage.json} describes it.
 *
 * @param unit empty for texts
 */
record Field(String name, String title, String unit) {
  /** The best likeness that {@link #likeness} gives; 0 is none. */
  static final int MOST_LIKE = 4;

  /**
   * How well a header of a sheet or page fits this column: with title and unit, with the title
   * alone, with the column's name, with the title and something else in brackets.
   */
  int likeness(String header) {
    String bare = header.replaceAll("\\s*\\[note \\d+]", "").strip();
    if (!unit.isEmpty() && bare.startsWith(title + " (" + unit)) {
      return MOST_LIKE;
    }
    if (bare.equals(title)) {
      return 3;
    }
    if (bare.equals(name)) {
      return 2;
    }
    return bare.startsWith(title + " (") && bare.endsWith(")") ? 1 : 0;
  }

  /** A value in the one form in which a CSV, a sheet and a page have it in common. */
  String canonical(String shown) {
    if (unit.isEmpty()) {
      return shown.strip();
    }
    String plain = shown.strip().replace('\u2212', '-').replace(",", "").replaceFirst("^\\+", "");
    try {
      return new BigDecimal(plain).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return plain;
    }
  }
}
