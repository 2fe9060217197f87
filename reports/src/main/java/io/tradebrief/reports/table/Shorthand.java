package io.tradebrief.reports.table;

import java.util.Arrays;
import java.util.Optional;

/**
 * What stands in a cell that has no number, after the shorthand of the UK Analysis Function's
 * guidance on statistics in spreadsheets.
 */
public enum Shorthand {
  NOT_AVAILABLE("[x]", "not available"),
  CONFIDENTIAL("[c]", "confidential, suppressed by the publisher"),
  NOT_APPLICABLE("[z]", "not applicable"),
  LOW("[low]", "rounds to zero but is not zero"),
  PROVISIONAL("[p]", "provisional"),
  REVISED("[r]", "revised"),
  ESTIMATED("[e]", "estimated");

  private final String symbol;
  private final String meaning;

  Shorthand(String symbol, String meaning) {
    this.symbol = symbol;
    this.meaning = meaning;
  }

  /** The bracketed text as it stands in cells and CSV files, for example {@code [x]}. */
  public String symbol() {
    return symbol;
  }

  /** What the symbol means, in lower case and without a full stop. */
  public String meaning() {
    return meaning;
  }

  /** The shorthand whose symbol is {@code text}, if there is one. */
  public static Optional<Shorthand> of(String text) {
    return Arrays.stream(values()).filter(s -> s.symbol.equals(text)).findFirst();
  }
}
