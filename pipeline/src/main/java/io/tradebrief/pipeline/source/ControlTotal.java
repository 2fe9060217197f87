package io.tradebrief.pipeline.source;

import java.util.Locale;
import java.util.Optional;

/**
 * A total that a file states, held against the sum of the parts it lists.
 *
 * @param name what it is the total of, with its period; a person must recognise it in the file
 * @param stated in whole units, as the file has it
 * @param summed in whole units, the sum of what the file lists
 * @param parts how many the file lists
 * @param tolerance by how many units the two may differ and still be the same figure
 */
public record ControlTotal(String name, long stated, long summed, int parts, double tolerance) {

  /** Whether the parts make up the total. */
  boolean holds() {
    return Math.abs((double) stated - summed) <= tolerance;
  }

  /** How much of the total is missing from the parts, or too much in them, as a share of it. */
  double share() {
    double gap = Math.abs((double) stated - summed);
    return stated == 0 ? (gap == 0 ? 0 : 1) : gap / Math.abs((double) stated);
  }

  /** A finding if the parts do not make up the total. */
  Optional<Remark> remark() {
    return holds() ? Optional.empty() : Optional.of(Remark.finding(text()));
  }

  private String text() {
    return String.format(
        Locale.ROOT,
        "%s is stated as %,d and what the file lists adds up to %,d (%s%,d, or %.2f%% of it); rows"
            + " are missing, doubled or altered. Download the file again",
        name,
        stated,
        summed,
        summed < stated ? "-" : "+",
        Math.abs(stated - summed),
        100 * share());
  }
}
