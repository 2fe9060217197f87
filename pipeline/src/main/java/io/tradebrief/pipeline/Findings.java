package io.tradebrief.pipeline;

import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.pipeline.about.LatestEdition;
import io.tradebrief.pipeline.about.ShrunkExhibits;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.intake.FileRemark;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unused;
import io.tradebrief.reports.claim.ClaimsTable;
import io.tradebrief.reports.claim.Verdict;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What makes a published edition worth a second look, and what is good to know. */
final class Findings {
  private final Settings settings;
  private final Lists lists;
  private final Inputs inputs;
  private final Publication publication;

  Findings(Settings settings, Lists lists, Inputs inputs, Publication publication) {
    this.settings = settings;
    this.lists = lists;
    this.inputs = inputs;
    this.publication = publication;
  }

  /** What is good to know of the input, one sentence each. */
  List<String> notices() {
    return inputs.remarks().stream()
        .filter(remark -> !remark.isFinding())
        .map(FileRemark::line)
        .distinct()
        .toList();
  }

  /**
   * One sentence each; empty if there is nothing.
   *
   * @param files every file of the input folder
   * @param unused what is no data, or nobody can read
   * @param before the edition that this one supersedes
   * @param now what this one holds
   */
  List<String> findings(
      List<SourceFile> files, List<Unused> unused, LatestEdition before, Manifest now) {
    Set<String> findings = new LinkedHashSet<>();
    claims(findings);
    findings.addAll(inputs.findings());
    unused.stream().filter(Unused::finding).map(Unused::sentence).forEach(findings::add);
    rejected(findings);
    findings.addAll(unasked(files));
    uncovered(findings);
    findings.addAll(ShrunkExhibits.of(before, now));
    findings.addAll(later(files, LocalDate.now(ZoneOffset.UTC)));
    return new ArrayList<>(findings);
  }

  private void claims(Set<String> findings) {
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
  }

  private void rejected(Set<String> findings) {
    for (InputRecord input : inputs.records()) {
      long rows = input.rowsAccepted() + input.rowsRejected();
      double percent = rows == 0 ? 0 : 100.0 * input.rowsRejected() / rows;
      double value = input.rejectedValuePercent();
      if (percent > settings.rejectedRowsPercent() || value > settings.rejectedValuePercent()) {
        findings.add(
            String.format(
                Locale.ROOT,
                "%s: %.1f%% of the data rows were rejected, and %.1f%% of their value; see the folder"
                    + " rejected.",
                input.file(),
                percent,
                value));
      }
    }
  }

  /** The balance in focus must have both of its flows in the reference year. */
  private void uncovered(Set<String> findings) {
    String goods = settings.question().goodsDataset();
    String year = Integer.toString(settings.question().referenceYear());
    String partner = settings.question().partner();
    for (String flow : List.of("export", "import")) {
      boolean stated =
          inputs.standing().get(goods).rows().stream()
              .anyMatch(
                  row ->
                      row.text("partner_code").equals(partner)
                          && row.text("reporter_code").equals(settings.question().reporter())
                          && row.text("flow").equals(flow)
                          && row.text("period").equals(year));
      if (!stated) {
        findings.add(
            String.format(
                Locale.ROOT,
                "%s: it has no %ss with %s for %s, the partner and year of the report.",
                goods,
                flow,
                lists.partnerName(partner),
                year));
      }
    }
  }

  /** Files whose record names a dataset that neither a list nor the configuration knows. */
  private List<String> unasked(List<SourceFile> files) {
    Set<String> known = new HashSet<>(lists.datasets().datasets());
    settings.question().datasets().values().forEach(known::addAll);
    return files.stream()
        .filter(file -> file.provenance().isPresent())
        .filter(file -> !known.contains(file.provenance().get().dataset()))
        .map(
            file ->
                file.name()
                    + ": provenance.csv beside it says that it belongs to the dataset '"
                    + file.provenance().get().dataset()
                    + "', which neither datasets.csv nor the configuration names; it is not used.")
        .toList();
  }

  /** Files released after today; a month counts from its first day. */
  static List<String> later(List<SourceFile> files, LocalDate today) {
    List<String> later = new ArrayList<>();
    for (SourceFile file : files) {
      String text = file.release().orElseThrow().text();
      LocalDate first = text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
      if (first.isAfter(today)) {
        later.add(
            file.name()
                + ": its folder says it was released on "
                + text
                + ", which is after today, "
                + today
                + ".");
      }
    }
    return later;
  }
}
