package io.tradebrief.reports.edition;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.OptionalDouble;

/** The {@code revisions} exhibit: what changed since the edition published before, and why. */
public final class RevisionsTable {
  public static final String ID = "revisions";
  private static final int LONGEST_TEXT = 2000;

  private RevisionsTable() {}

  /** The exhibit of the first edition of a report. */
  public static Exhibit first() {
    return exhibit("This is the first edition; there is none to compare with.", List.of());
  }

  /** The exhibit where the previous edition is there but cannot be read for {@code reason}. */
  public static Exhibit unreadable(String reason) {
    return exhibit(
        "The previous edition cannot be read, so nothing is compared: " + clipped(reason) + ".",
        List.of());
  }

  /**
   * The exhibit of all differences.
   *
   * @param previous the id of the previous edition
   */
  public static Exhibit of(String previous, List<Revision> revisions, RevisionCauses causes) {
    String about =
        revisions.isEmpty()
            ? "Nothing differs from the previous edition, " + clipped(previous) + "."
            : "Each cell that differs from the previous edition, "
                + clipped(previous)
                + ", with both values as the tidy tables hold them. A row, column or exhibit that"
                + " only one edition has takes one line.";
    return exhibit(
        about,
        revisions.stream()
            .map(revision -> new Explained(revision, causes.of(revision.exhibit())))
            .toList());
  }

  /** A revision and why it came about. */
  private record Explained(Revision revision, RevisionCauses.Cause cause) {}

  private static Exhibit exhibit(String about, List<Explained> revisions) {
    return Sheet.of(ID, revisions)
        .title("What changed since the previous edition, and why")
        .about(about)
        .mayBeEmpty()
        .key("exhibit", "row", "column")
        .text("exhibit", "Exhibit", "The exhibit that changed.", row -> row.revision().exhibit())
        .text("row", "Row", "What names the row, or 'all rows'.", row -> row.revision().row())
        .text(
            "column",
            "Column",
            "The name of the column, or 'all columns'.",
            row -> row.revision().column())
        .column(
            ColumnSpec.text(
                "previous", "Previous value", "The value in the previous edition, unrounded."),
            row -> value(row.revision().previous(), "the previous edition does not have it"))
        .column(
            ColumnSpec.text("current", "Current value", "The value in this edition, unrounded."),
            row -> value(row.revision().current(), "this edition does not have it"))
        .column(
            ColumnSpec.of(
                "change_pct",
                "Change",
                Unit.PERCENT,
                "Current less previous value in per cent of the size of the previous one."),
            row -> changePercent(row.revision()))
        .column(
            ColumnSpec.text("unit", "Unit", "The unit of both values."),
            row ->
                row.revision().unit().isBlank()
                    ? Cell.notApplicable("the values are texts")
                    : Cell.text(clipped(row.revision().unit())))
        .text(
            "cause", "Cause", "Source revision, configuration or code.", row -> row.cause().kind())
        .text(
            "evidence",
            "Evidence",
            "What differs between the two manifests.",
            row -> clipped(row.cause().evidence()))
        .notes(revisions.isEmpty() ? List.of() : List.of(note()))
        .exhibit();
  }

  private static Cell value(String text, String absent) {
    if (text.isBlank()) {
      return Cell.missing(Shorthand.NOT_AVAILABLE, absent);
    }
    return Shorthand.of(text)
        .map(shorthand -> Cell.missing(shorthand, "the table of that edition says so"))
        .orElseGet(() -> Cell.text(clipped(text)));
  }

  private static Cell changePercent(Revision revision) {
    OptionalDouble was = number(revision.previous());
    OptionalDouble is = number(revision.current());
    if (was.isEmpty() || is.isEmpty()) {
      return Cell.missing(Shorthand.NOT_APPLICABLE, "one of the values is no number");
    }
    double percent = 100 * (is.getAsDouble() - was.getAsDouble()) / Math.abs(was.getAsDouble());
    return Double.isFinite(percent)
        ? Cell.real(percent)
        : Cell.missing(Shorthand.NOT_APPLICABLE, "the previous value is zero");
  }

  static OptionalDouble number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "\u2026";
  }

  private static Note note() {
    return new Note(
        "Causes of revisions",
        "The manifests of the two editions are compared. A change is put down to a source revision"
            + " if another file stands for a dataset that the exhibit reads, to the configuration"
            + " if a key or a list that it may depend on differs, and to the code if the program"
            + " does. If more than one of these changed, all are named, because the manifests"
            + " alone cannot tell them apart.",
        "Sheets about the edition itself (sources, data-quality, revisions, notes) are not"
            + " compared; of the claims, only published figure, computed figure and verdict are.");
  }
}
