package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Note;

/** The balance-of-payments basis, in the words every exhibit on it uses. */
public final class Payments {
  public static final String ABOUT =
      "Balance-of-payments basis, not seasonally adjusted; goods adjusted by the publisher for "
          + "coverage, valuation and timing. Details may not add up because of rounding to "
          + "millions.";

  /** What an exhibit on both bases says of them. */
  public static final String BOTH_BASES =
      "Goods: " + Basis.CENSUS_GOODS + " Goods and services: " + ABOUT;

  private Payments() {}

  public static Note basis() {
    return new Note(
        "Balance-of-payments basis",
        "Goods and services are on the balance-of-payments basis: goods that change owner between "
            + "residents and non-residents, and services. A balance is exports less imports, so a "
            + "deficit is negative.",
        "The publisher rounds to million dollars, so a sum can be off by a million or two. Goods "
            + "on the Census basis differ by coverage and timing and stand in rows or exhibits of "
            + "their own.");
  }
}
