package io.tradebrief.pipeline;

import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.source.Unused;
import io.tradebrief.reports.claim.ClaimsTable;
import io.tradebrief.reports.claim.Verdict;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What makes a published edition worth a second look. */
final class Findings {
  private Findings() {}

  /** One sentence each; empty if there is nothing. */
  static List<String> of(
      Settings settings, Inputs inputs, Publication publication, List<Unused> unused) {
    List<String> findings = new ArrayList<>();
    ResultTable claims =
        publication.exhibits().stream()
            .filter(exhibit -> exhibit.id().equals(ClaimsTable.ID))
            .map(Exhibit::table)
            .findFirst()
            .orElseThrow();
    long differ = ClaimsTable.count(claims, Verdict.Kind.DIFFERS);
    if (differ > 0) {
      findings.add(
          differ
              + " of "
              + claims.rows().size()
              + " published figures differ from the data; see the exhibit claims.");
    }
    unused.stream().filter(Unused::finding).map(Unused::sentence).forEach(findings::add);
    for (InputRecord input : inputs.records()) {
      long rows = input.rowsAccepted() + input.rowsRejected();
      double percent = rows == 0 ? 0 : 100.0 * input.rowsRejected() / rows;
      if (percent > settings.rejectedRowsPercent()) {
        findings.add(
            String.format(
                Locale.ROOT,
                "%s: %.1f%% of the data rows were rejected; see the folder rejected.",
                input.file(),
                percent));
      }
    }
    return findings;
  }
}
