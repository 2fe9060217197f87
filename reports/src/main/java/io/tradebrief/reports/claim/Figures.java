package io.tradebrief.reports.claim;

import java.util.Locale;

/** Figures as the reasons of verdicts print them. */
final class Figures {
  private static final int LEAST_DECIMALS = 2;

  private Figures() {}

  /**
   * A figure in the claim's unit: whole if an exact claim's figure is whole, else with two decimals
   * or as many as show a difference of the claim's tolerance.
   */
  static String print(Claim claim, double value) {
    if (claim.tolerance() == 0 && value == Math.rint(value)) {
      return signed(String.format(Locale.ROOT, "%,.0f", value));
    }
    int decimals =
        claim.tolerance() > 0 ? (int) Math.ceil(1 - Math.log10(claim.tolerance())) : LEAST_DECIMALS;
    return signed(
        String.format(Locale.ROOT, "%,." + Math.max(LEAST_DECIMALS, decimals) + "f", value));
  }

  /** A change in per cent with its sign and one decimal, two below one per cent. */
  static String percent(double value) {
    return signed(String.format(Locale.ROOT, Math.abs(value) < 1 ? "%+.2f%%" : "%+.1f%%", value));
  }

  private static String signed(String text) {
    return text.replace('-', '\u2212');
  }
}
