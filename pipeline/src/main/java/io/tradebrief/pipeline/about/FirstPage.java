package io.tradebrief.pipeline.about;

import io.tradebrief.reports.claim.ClaimsTable;
import io.tradebrief.reports.edition.RevisionDigest;
import io.tradebrief.reports.edition.RevisionsTable;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SummaryPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what the workbook opens on: findings, the scoreboard of claims, what changed. */
public final class FirstPage {
  private static final int MOST_FINDINGS = 10;
  private static final int MOST_ON_THE_INPUT = 3;

  private FirstPage() {}

  /**
   * The parts of the first page.
   *
   * @param chosen the exhibits whose findings are shown, in this order; if none of them is
   *     computed, the first ten
   * @param computed the exhibits in sheet order
   * @param claims the table of checked claims
   * @param revisions the table of differences from the previous edition
   * @param input what a person should look at in the input; the part is left out if there is none
   */
  public static List<SummaryPart> of(
      List<String> chosen,
      List<Exhibit> computed,
      ResultTable claims,
      ResultTable revisions,
      List<String> input) {
    List<SummaryPart> parts = new ArrayList<>();
    parts.add(new SummaryPart("Main findings", findings(chosen, computed)));
    if (!input.isEmpty()) {
      parts.add(new SummaryPart("Findings on the input", onTheInput(input)));
    }
    parts.addAll(edition(claims, revisions));
    return List.copyOf(parts);
  }

  /** The first of them, and how many there are. */
  private static List<Finding> onTheInput(List<String> input) {
    List<Finding> findings = new ArrayList<>();
    input.stream()
        .limit(MOST_ON_THE_INPUT)
        .map(text -> new Finding(text, DataQuality.ID))
        .forEach(findings::add);
    int more = input.size() - findings.size();
    if (more > 0) {
      findings.add(new Finding("And " + more + " more.", DataQuality.ID));
    }
    return findings;
  }

  private static List<SummaryPart> edition(ResultTable claims, ResultTable revisions) {
    return List.of(
        new SummaryPart(
            "Published figures checked",
            ClaimsTable.scoreboard(claims).stream()
                .map(line -> new Finding(line, ClaimsTable.ID))
                .toList()),
        new SummaryPart(
            "What changed since the last edition",
            RevisionDigest.of(revisions).stream()
                .map(line -> new Finding(line, RevisionsTable.ID))
                .toList()));
  }

  private static List<Finding> findings(List<String> chosen, List<Exhibit> computed) {
    List<Exhibit> shown =
        chosen.stream()
            .flatMap(id -> computed.stream().filter(exhibit -> exhibit.id().equals(id)))
            .toList();
    return (shown.isEmpty() ? computed : shown)
        .stream()
            .map(exhibit -> exhibit.finding().map(text -> new Finding(text, exhibit.id())))
            .flatMap(Optional::stream)
            .limit(shown.isEmpty() ? MOST_FINDINGS : shown.size())
            .toList();
  }
}
