package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Note;

/** The basis of the goods figures, in the words every exhibit on them uses. */
public final class Basis {
  public static final String CENSUS_GOODS =
      "Census basis, not seasonally adjusted; exports at FAS value, general imports at customs "
          + "value. Details may not add up to totals because of rounding.";

  private Basis() {}

  public static Note note() {
    return new Note(
        "Basis of goods trade",
        "Goods are on the Census basis: exports of domestic and foreign goods at free alongside "
            + "ship value, general imports at customs value, not seasonally adjusted. A balance is "
            + "exports less imports, so a deficit is negative.",
        "Balance-of-payments figures differ by coverage and timing; the two are never mixed in a "
            + "column.");
  }
}
