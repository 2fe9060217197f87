package io.tradebrief.pipeline;

import io.tradebrief.pipeline.intake.FileReport;
import io.tradebrief.pipeline.intake.ScreenSummary;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Unused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report on a checked file as a person reads it. */
record ReportLines(FileReport report) {
  private static final int LONGEST_RAW = 200;

  List<String> lines() {
    ScreenSummary summary = report.summary();
    List<String> lines = new ArrayList<>();
    lines.add(report.file());
    lines.add(line("source", report.source()));
    lines.add(line("dataset", dataset()));
    lines.add(line("released", report.release().map(Release::text).orElse("not stated")));
    lines.add(line("covers", report.covers()));
    lines.add(
        line(
            "rows",
            number(report.rows())
                + ": "
                + number(summary.rowsAccepted())
                + " accepted, "
                + (summary.rowsRepeated() > 0 ? number(summary.rowsRepeated()) + " repeated, " : "")
                + number(summary.rowsRejected())
                + " rejected, "
                + number(summary.rowsStructure())
                + " structure"));
    summary
        .rejectedByRule()
        .forEach((rule, rows) -> lines.add(line("", number(rows) + " not: " + rule)));
    lines.add(line("facts", number(summary.facts()) + " " + report.factKind()));
    report.rejected().forEach(row -> lines.add(line("rejected", rejected(row))));
    long more = summary.rowsRejected() - report.rejected().size();
    if (more > 0) {
      lines.add(line("", "and " + number(more) + " more"));
    }
    for (Remark remark : summary.toKnow()) {
      lines.add(line(remark));
    }
    report.succession().ifPresent(text -> lines.add(line("supersedes", text)));
    return lines;
  }

  /** What is said of a file that gives no figures. */
  static List<String> of(Unused unused) {
    return List.of(
        unused.file(), line(unused.finding() ? "unknown" : "no data", unused.explanation()));
  }

  /** A remark as a line. */
  static String line(Remark remark) {
    return line(remark.isFinding() ? "finding" : "notice", remark.text());
  }

  private String dataset() {
    return report
        .dataset()
        .map(d -> d.id() + " (" + d.publisher() + ": " + d.title() + ")")
        .orElse("not stated; a row in provenance.csv beside the file names it");
  }

  /** The rules a row should have kept, and the row on one line. */
  private static String rejected(Rejected row) {
    String rules = row.broken().stream().map(Rule::meaning).collect(Collectors.joining("; "));
    String raw = row.raw().replaceAll("\\R", " ");
    String cut = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) + "..." : raw;
    return row.place() + ": must hold: " + rules + ": " + cut;
  }

  private static String line(String name, String text) {
    return String.format(Locale.ROOT, "  %-11s %s", name, text);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
