package io.tradebrief.pipeline.source;

import java.math.BigDecimal;

/** Numbers of a workbook as plain decimal text. */
final class CellText {
  private CellText() {}

  /** {@code 15134} for 15134.0 and {@code 0.000096} for 9.6E-5. */
  static String of(double value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The stored text of a number; as it stands if it is plain already, as most are. */
  static String ofStored(String text) {
    return isPlain(text) ? text : of(Double.parseDouble(text));
  }

  /** Up to 15 digits a decimal text and its double say the same. */
  private static boolean isPlain(String text) {
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      point |= c == '.';
      if (c != '.' && c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return text.length() <= 15 && !(point && (text.endsWith("0") || text.endsWith(".")));
  }
}
