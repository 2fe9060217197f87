package io.tradebrief.reports.claim;

import java.util.OptionalDouble;

/**
 * What the data say of a claim.
 *
 * @param kind agrees, differs, or not computed
 * @param computed the cell in the claim's unit; of several cells the one farthest from holding
 * @param reason why, with figures
 */
public record Verdict(Kind kind, OptionalDouble computed, String reason) {

  /** The three verdicts. */
  public enum Kind {
    AGREES("agrees"),
    DIFFERS("differs"),
    NOT_COMPUTED("not computed");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The verdict as printed. */
    public String text() {
      return text;
    }
  }
}
