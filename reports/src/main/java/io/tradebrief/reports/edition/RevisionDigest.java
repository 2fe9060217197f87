package io.tradebrief.reports.edition;

import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The {@code revisions} exhibit in a few sentences, for the first page. */
public final class RevisionDigest {
  private static final int LARGEST = 3;
  private static final String US_DOLLARS = "US dollars";

  private RevisionDigest() {}

  /** How many cells changed by cause, the verdicts that did, and the three largest changes. */
  public static List<String> of(ResultTable revisions) {
    if (revisions.rows().isEmpty()) {
      return List.of(revisions.spec().about());
    }
    List<String> lines = new ArrayList<>();
    lines.add(counts(revisions));
    verdicts(revisions, lines);
    largest(revisions, lines);
    return lines;
  }

  private static String counts(ResultTable revisions) {
    Map<String, Integer> byCause = new TreeMap<>();
    for (int r = 0; r < revisions.rows().size(); r++) {
      byCause.merge(revisions.cell(r, "cause").raw(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    byCause.forEach((cause, n) -> parts.add(String.format(Locale.ROOT, "%s %,d", cause, n)));
    return String.format(
        Locale.ROOT,
        "%,d differences from the previous edition, by cause: %s.",
        revisions.rows().size(),
        String.join("; ", parts));
  }

  private static void verdicts(ResultTable revisions, List<String> lines) {
    List<String> changed = new ArrayList<>();
    for (int r = 0; r < revisions.rows().size(); r++) {
      if (revisions.cell(r, "column").raw().equals("verdict")) {
        changed.add(
            value(revisions, r, "row").replaceFirst("^claim=", "")
                + " from "
                + value(revisions, r, "previous")
                + " to "
                + value(revisions, r, "current"));
      }
    }
    if (!changed.isEmpty()) {
      int shown = Math.min(LARGEST, changed.size());
      lines.add(
          "Verdicts that changed: "
              + String.join(", ", changed.subList(0, shown))
              + (changed.size() > shown ? ", and " + (changed.size() - shown) + " more" : "")
              + ".");
    }
  }

  /**
   * The largest changes in US dollars, one an exhibit, so that one table does not fill the page.
   */
  private static void largest(ResultTable revisions, List<String> lines) {
    Map<String, Change> byExhibit = new LinkedHashMap<>();
    for (int r = 0; r < revisions.rows().size(); r++) {
      OptionalDouble was = RevisionsTable.number(value(revisions, r, "previous"));
      OptionalDouble is = RevisionsTable.number(value(revisions, r, "current"));
      boolean money = value(revisions, r, "unit").equals(US_DOLLARS);
      if (money && was.isPresent() && is.isPresent()) {
        Change change = new Change(r, was.getAsDouble(), is.getAsDouble());
        byExhibit.merge(
            value(revisions, r, "exhibit"),
            change,
            (held, other) -> other.size() > held.size() ? other : held);
      }
    }
    byExhibit.values().stream()
        .sorted(Comparator.comparingDouble(Change::size).reversed())
        .limit(LARGEST)
        .map(change -> sentence(revisions, change))
        .forEach(lines::add);
  }

  private static String sentence(ResultTable revisions, Change change) {
    return String.format(
            Locale.ROOT,
            "%s, %s, %s: %,.2f to %,.2f billion US dollars (%s).",
            value(revisions, change.row(), "exhibit"),
            value(revisions, change.row(), "row"),
            value(revisions, change.row(), "column"),
            change.was() / 1e9,
            change.is() / 1e9,
            value(revisions, change.row(), "cause"))
        .replace(" -", " \u2212");
  }

  private static String value(ResultTable revisions, int row, String column) {
    return revisions.cell(row, column).raw();
  }

  private record Change(int row, double was, double is) {
    double size() {
      return Math.abs(is - was);
    }
  }
}
