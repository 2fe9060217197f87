package io.tradebrief.reports.claim;

import java.util.OptionalDouble;

/**
 * What the data say of a claim.
 *
 * @param kind agrees, differs, or not computed
 * @param computed the cell in the claim's unit; of several cells the one farthest from holding
 * @param cause why it does not agree
 * @param reason the same in sentences, with figures
 */
public record Verdict(Kind kind, OptionalDouble computed, Cause cause, String reason) {

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

  static Verdict agrees(double computed, String reason) {
    return new Verdict(Kind.AGREES, OptionalDouble.of(computed), Cause.NONE, reason);
  }

  static Verdict differs(double computed, String reason) {
    return new Verdict(Kind.DIFFERS, OptionalDouble.of(computed), Cause.NOT_A_REVISION, reason);
  }

  static Verdict notComputed(Cause cause, String reason) {
    return new Verdict(Kind.NOT_COMPUTED, OptionalDouble.empty(), cause, reason);
  }

  /** The same verdict, put down to {@code other}, with a sentence more. */
  Verdict because(Cause other, String sentence) {
    return new Verdict(kind, computed, other, (reason + " " + sentence).strip());
  }
}
