package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the releases at hand tell of a figure that differs: a revision, or not. */
final class RevisionEvidence {
  /** A revision of at least this part of a difference is taken for its likely cause. */
  private static final double LEAST_PART = 0.5;

  private static final int MOST_NAMED = 2;

  private final Vintage today;
  private final List<Vintage> earlier;

  RevisionEvidence(Vintage today, List<Vintage> earlier) {
    this.today = today;
    this.earlier = List.copyOf(earlier);
  }

  /** The verdict with its cause. */
  Verdict explain(Claim claim, CellAddress answer, Verdict now) {
    Verdict verdict = now;
    boolean asked = false;
    for (Vintage vintage : earlier) {
      Verdict then = Comparison.of(claim, answer, vintage.tables());
      if (then.kind() == Verdict.Kind.NOT_COMPUTED || then.computed().equals(now.computed())) {
        // The exhibit does not depend on this release, which then tells nothing.
        continue;
      }
      asked = true;
      String figure =
          "the release of "
              + vintage.released()
              + besides(answer, vintage)
              + " gives "
              + Figures.print(claim, then.computed().orElseThrow());
      if (then.kind() == Verdict.Kind.AGREES) {
        return verdict.because(Cause.REVISION, "Revision: " + figure + ", which agrees.");
      }
      verdict = verdict.because(verdict.cause(), capital(figure) + " and differs too.");
    }
    Optional<Verdict> before =
        claim.earlier().map(cell -> Comparison.of(claim, cell, today.tables()));
    if (before.filter(then -> then.kind() == Verdict.Kind.AGREES).isPresent()) {
      return verdict.because(
          Cause.REVISION,
          "Revision: an earlier release gave "
              + Figures.print(claim, before.get().computed().orElseThrow())
              + ", which agrees (column "
              + claim.earlier().orElseThrow().column()
              + ").");
    }
    Optional<Verdict> elsewhere = new OtherRows(claim, answer, today.tables()).explain(verdict);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    return asked ? olderThanAll(claim, verdict) : withoutVintage(claim, answer, verdict);
  }

  /** Says so where the exhibit also rests on figures of other releases, which stay as they are. */
  private String besides(CellAddress answer, Vintage vintage) {
    List<Citation> now = today.tables().get(answer.exhibit()).spec().citations();
    List<Citation> then = vintage.tables().get(answer.exhibit()).spec().citations();
    return then.stream().anyMatch(now::contains) ? ", the other sources unchanged," : "";
  }

  private Verdict olderThanAll(Claim claim, Verdict verdict) {
    return earlier.stream().anyMatch(vintage -> vintage.precedes(claim.publishedOn()))
        ? verdict
        : verdict.because(
            Cause.NO_RELEASE_OF_ITS_TIME,
            "The document is older than every release at hand, so a revision before these cannot"
                + " be told from an error.");
  }

  private Verdict withoutVintage(Claim claim, CellAddress answer, Verdict verdict) {
    Verdict dated = verdict;
    List<String> later =
        today.tables().get(answer.exhibit()).spec().citations().stream()
            .filter(c -> Vintage.compare(c.released(), claim.publishedOn()) > 0)
            .map(Citation::line)
            .toList();
    if (!later.isEmpty()) {
      dated =
          verdict.because(
              Cause.NO_RELEASE_OF_ITS_TIME,
              "Later than the document, and without the release of its time at hand: "
                  + String.join("; ", later.subList(0, Math.min(MOST_NAMED, later.size())))
                  + (later.size() > MOST_NAMED ? " and others" : "")
                  + ". A revision cannot be ruled out.");
    }
    Verdict before = dated;
    return claim.control().flatMap(cell -> controlled(claim, cell, before)).orElse(before);
  }

  /** Looks at a figure beside the claim's own that is at hand in two releases. */
  private Optional<Verdict> controlled(Claim claim, CellAddress control, Verdict verdict) {
    Optional<Vintage> near =
        earlier.stream()
            .filter(v -> number(v, control).isPresent())
            .filter(v -> v.precedes(claim.publishedOn()))
            .findFirst()
            .or(
                () ->
                    earlier.stream()
                        .filter(v -> number(v, control).isPresent())
                        .reduce((newer, older) -> older));
    OptionalDouble now = number(today, control);
    if (near.isEmpty() || now.isEmpty() || claim.published() == 0) {
      return Optional.empty();
    }
    double then = number(near.get(), control).getAsDouble();
    if (then == 0) {
      return Optional.empty();
    }
    double revision = 100 * (now.getAsDouble() / then - 1);
    double difference = 100 * (verdict.computed().orElseThrow() / claim.published() - 1);
    boolean sameWay = revision * difference > 0;
    boolean likely = sameWay && Math.abs(revision) >= LEAST_PART * Math.abs(difference);
    ResultTable table = today.tables().get(control.exhibit());
    String evidence =
        CellAddress.name(table, control.rows().select(table).get(0))
            + " in '"
            + control.exhibit()
            + "' (column "
            + control.column()
            + ") was revised by "
            + Figures.percent(revision)
            + " between the releases of "
            + near.get().released()
            + " and "
            + today.released()
            + "; the figure is off the printed one by "
            + Figures.percent(difference)
            + ".";
    if (likely) {
      return Optional.of(verdict.because(Cause.REVISION_LIKELY, "Revision likely: " + evidence));
    }
    return Optional.of(
        sameWay
            ? verdict.because(Cause.REVISION_POSSIBLE, "Revision possible: " + evidence)
            : verdict.because(verdict.cause(), "No revision that way is seen: " + evidence));
  }

  private static OptionalDouble number(Vintage vintage, CellAddress address) {
    ResultTable table = vintage.tables().get(address.exhibit());
    if (table == null
        || !table.spec().hasColumn(address.column())
        || address.rows().unknownColumn(table).isPresent()) {
      return OptionalDouble.empty();
    }
    List<Integer> rows = address.rows().select(table);
    return rows.size() == 1
        ? table.cell(rows.get(0), address.column()).number()
        : OptionalDouble.empty();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
