package io.tradebrief.reports.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets a claim beside the cell that answers it. A figure that differs is explained as far as the
 * releases at hand can tell; what no file holds names the file that would answer it.
 */
public final class ClaimCheck {
  private final Map<String, String> settings;
  private final Set<String> leftOut;
  private final Vintage today;
  private final RevisionEvidence evidence;

  /**
   * A check against one edition.
   *
   * @param settings the edition's settings by key
   * @param leftOut exhibits there could be, which the edition was told to leave out
   * @param today the edition's tables
   * @param earlier the same exhibits from earlier releases, newest first
   */
  public ClaimCheck(
      Map<String, String> settings, Set<String> leftOut, Vintage today, List<Vintage> earlier) {
    this.settings = Map.copyOf(settings);
    this.leftOut = Set.copyOf(leftOut);
    this.today = today;
    this.evidence = new RevisionEvidence(today, earlier);
  }

  /** The verdict on a claim. */
  public Verdict verdict(Claim claim) {
    Optional<String> mismatch = claim.asks().mismatch(settings);
    if (mismatch.isPresent()) {
      return Verdict.notComputed(Cause.OTHER_SETTINGS, mismatch.get());
    }
    if (claim.answer().isEmpty()) {
      return withNeeds(
          claim, Verdict.notComputed(Cause.NO_DATA, "No file at hand holds such a figure."));
    }
    CellAddress answer = claim.answer().get();
    if (leftOut.contains(answer.exhibit())) {
      return Verdict.notComputed(
          Cause.OTHER_SETTINGS,
          "The edition leaves out the exhibit '" + answer.exhibit() + "', which would answer it.");
    }
    Verdict verdict = Comparison.of(claim, answer, today.tables());
    return switch (verdict.kind()) {
      case AGREES -> withReading(claim, verdict);
      case DIFFERS -> withReading(claim, evidence.explain(claim, answer, verdict));
      case NOT_COMPUTED -> withNeeds(claim, verdict);
    };
  }

  private static Verdict withReading(Claim claim, Verdict verdict) {
    return claim.reading().isBlank()
        ? verdict
        : verdict.because(verdict.cause(), "Read as: " + sentence(claim.reading()));
  }

  private static Verdict withNeeds(Claim claim, Verdict verdict) {
    boolean told = claim.needs().isBlank() || verdict.reason().contains("would answer it");
    return told
        ? verdict
        : verdict.because(verdict.cause(), "What would answer it: " + sentence(claim.needs()));
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}
