package io.tradebrief.reports.workbook.sheet;

import java.math.BigDecimal;

/** Numbers as formulas hold them. */
public final class PlainNumber {
  private PlainNumber() {}

  /** The number without an exponent, and whole where it is whole. */
  public static String of(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }
}
