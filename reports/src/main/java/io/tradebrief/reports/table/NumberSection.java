package io.tradebrief.reports.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One section of a {@link NumberPattern}.
 *
 * @param prefix literal text before the digits
 * @param suffix literal text after them
 * @param grouped whether thousands are separated by commas
 * @param least decimals always shown
 * @param most decimals shown at most
 * @param shift powers of ten the value is multiplied by: 2 for per cent, −3 for each trailing comma
 */
record NumberSection(
    String prefix, String suffix, boolean grouped, int least, int most, int shift) {
  /** The minus sign U+2212, as wide as a plus; a hyphen reads as a dash. */
  static final char MINUS = '\u2212';

  static NumberSection of(String section, String pattern) {
    StringBuilder prefix = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    StringBuilder suffix = new StringBuilder();
    boolean percent = false;
    for (int i = 0; i < section.length(); i++) {
      char c = section.charAt(i);
      StringBuilder literal = digits.isEmpty() ? prefix : suffix;
      if (c == '"' || c == '\'') {
        int end = section.indexOf(c, i + 1);
        literal.append(section, i + 1, end < 0 ? section.length() : end);
        i = end < 0 ? section.length() : end;
      } else if (c == '\\' && i + 1 < section.length()) {
        literal.append(section.charAt(++i));
      } else if ("#0,.".indexOf(c) >= 0 && suffix.isEmpty()) {
        digits.append(c);
      } else {
        percent |= c == '%';
        literal.append(c == '-' ? MINUS : c);
      }
    }
    if (digits.indexOf("0") < 0 && digits.indexOf("#") < 0) {
      throw new IllegalArgumentException(
          "number format '" + pattern + "' has a section without 0 or #; write for example 0.0");
    }
    return of(prefix.toString(), digits.toString(), suffix.toString(), percent);
  }

  private static NumberSection of(String prefix, String digits, String suffix, boolean percent) {
    String kept = digits.replaceAll(",+$", "");
    int point = kept.indexOf('.');
    String decimals = point < 0 ? "" : kept.substring(point + 1);
    int least = (int) decimals.chars().filter(c -> c == '0').count();
    int thousands = digits.length() - kept.length();
    return new NumberSection(
        prefix,
        suffix,
        kept.indexOf(',') >= 0,
        least,
        decimals.length(),
        (percent ? 2 : 0) - 3 * thousands);
  }

  NumberSection withPrefix(char sign) {
    return new NumberSection(sign + prefix, suffix, grouped, least, most, shift);
  }

  NumberSection withoutPlus() {
    return new NumberSection(prefix.replace("+", ""), suffix, grouped, least, most, shift);
  }

  NumberSection withDecimals(int decimals) {
    return new NumberSection(prefix, suffix, grouped, decimals, decimals, shift);
  }

  BigDecimal scaled(BigDecimal value) {
    return value.scaleByPowerOfTen(shift);
  }

  /** The text of a value that is already scaled and not negative. */
  String text(BigDecimal value) {
    String plain = value.setScale(most, RoundingMode.HALF_UP).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : plain.substring(point + 1);
    int end = decimals.length();
    while (end > least && decimals.charAt(end - 1) == '0') {
      end--;
    }
    String shown = grouped ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : whole;
    return prefix + shown + (end == 0 ? "" : "." + decimals.substring(0, end)) + suffix;
  }
}
