package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The {@code claims} exhibit: each published figure, the computed one, and the verdict. */
public final class ClaimsTable {
  public static final String ID = "claims";
  private static final Unit AS_STATED =
      new Unit("in the unit stated", "", "#,##0.0#####;\u2212#,##0.0#####;0.0");

  private ClaimsTable() {}

  /** The exhibit over all claims, in the order of the file. */
  public static Exhibit of(List<Claim> claims, ClaimCheck check) {
    List<Answer> answers =
        claims.stream().map(claim -> new Answer(claim, check.verdict(claim))).toList();
    return Sheet.of(ID, answers)
        .title("Published figures checked against the data of this edition")
        .about(
            "Each row is a figure somebody published, the figure this edition computes, and "
                + "whether they agree within the rounding of the printed one. A difference is a "
                + "finding with its cause, never adjusted away.")
        .whenEmpty("the configuration names no claims")
        .key("claim")
        .text("claim", "Claim", "Stable name of the claim.", row -> row.claim().id())
        .text(
            "statement",
            "Statement",
            "What the document says, in our words.",
            row -> row.claim().statement())
        .column(
            ColumnSpec.text("exhibit", "Exhibit", "The exhibit that answers it."),
            row -> row.address(CellAddress::exhibit))
        .column(
            number("published", "Published figure", "The figure as printed."),
            row -> Cell.real(row.claim().published()))
        .column(
            number("computed", "Computed figure", "The figure of this edition."), Answer::computed)
        .text("unit", "Unit", "The unit of both figures.", row -> row.claim().unit())
        .column(
            number("tolerance", "Tolerance", "How far apart they may be."),
            row -> Cell.real(row.claim().tolerance()))
        .text(
            "verdict",
            "Verdict",
            "Agrees, differs or not computed.",
            row -> row.verdict().kind().text())
        .column(
            ColumnSpec.text("cause", "Cause", "Why it does not agree, in a word; see the notes."),
            Answer::cause)
        .text("reason", "Reason", "Why, with figures.", row -> row.verdict().reason())
        .text(
            "document",
            "Document",
            "Where the figure was published.",
            row -> row.claim().document())
        .text(
            "published_on",
            "Published",
            "When the document was published.",
            row -> row.claim().publishedOn())
        .text("place", "Place", "Page or section of the document.", row -> row.claim().place())
        .text(
            "asks",
            "Settings",
            "The settings of an edition that answers it.",
            row -> row.claim().asks().text())
        .column(
            ColumnSpec.text("rows", "Rows", "Which rows of the exhibit."),
            row -> row.address(answer -> answer.rows().text()))
        .column(
            ColumnSpec.text("column", "Column", "Which column of the exhibit."),
            row -> row.address(CellAddress::column))
        .text(
            "test",
            "Test",
            "What must hold between the cell and the published figure.",
            row -> row.claim().test().text())
        .column(
            ColumnSpec.text(
                "needs", "Needs", "The file that would answer it, where none at hand does."),
            Answer::needs)
        .note(note())
        .exhibit();
  }

  /** A claim and how it came out. */
  private record Answer(Claim claim, Verdict verdict) {
    Cell address(Function<CellAddress, String> part) {
      return claim
          .answer()
          .map(part)
          .map(Cell::text)
          .orElse(Cell.notApplicable("no file at hand holds such a figure"));
    }

    Cell computed() {
      return verdict.computed().isPresent()
          ? Cell.real(verdict.computed().getAsDouble())
          : Cell.notAvailable(verdict.reason());
    }

    Cell cause() {
      return verdict.cause() == Cause.NONE
          ? Cell.notApplicable("the figures agree")
          : Cell.text(verdict.cause().text());
    }

    Cell needs() {
      return claim.needs().isBlank()
          ? Cell.notApplicable("the files at hand answer it")
          : Cell.text(claim.needs());
    }
  }

  /** How many claims of a {@code claims} table have the verdict. */
  public static long count(ResultTable claims, Verdict.Kind kind) {
    return count(claims.rows(), claims, "verdict", kind.text());
  }

  /** How the claims of a {@code claims} table came out: a sentence on all, then one a document. */
  public static List<String> scoreboard(ResultTable claims) {
    List<String> lines = new ArrayList<>();
    lines.add("Of " + claims.rows().size() + " published figures " + tally(claims.rows(), claims));
    Map<String, List<List<Cell>>> byDocument = new LinkedHashMap<>();
    int document = claims.spec().indexOf("document");
    for (List<Cell> row : claims.rows()) {
      byDocument.computeIfAbsent(row.get(document).raw(), d -> new ArrayList<>()).add(row);
    }
    byDocument.forEach((name, rows) -> lines.add(name + ": " + tally(rows, claims)));
    return lines;
  }

  private static String tally(List<List<Cell>> rows, ResultTable claims) {
    long revised = count(rows, claims, "cause", Cause.REVISION.text());
    String because =
        revised == 0 ? "" : " (" + revised + " of them because the data were revised since)";
    return count(rows, claims, "verdict", Verdict.Kind.AGREES.text())
        + " agree, "
        + count(rows, claims, "verdict", Verdict.Kind.DIFFERS.text())
        + " differ"
        + because
        + ", "
        + count(rows, claims, "verdict", Verdict.Kind.NOT_COMPUTED.text())
        + " could not be computed.";
  }

  private static long count(
      List<List<Cell>> rows, ResultTable claims, String column, String value) {
    int index = claims.spec().indexOf(column);
    return rows.stream().filter(row -> row.get(index).raw().equals(value)).count();
  }

  private static ColumnSpec number(String name, String label, String description) {
    return ColumnSpec.of(name, label, AS_STATED, description);
  }

  private static Note note() {
    return new Note(
        "Verdicts",
        "A claim agrees if the computed figure lies within the tolerance of the printed one, which "
            + "is half a unit of its last digit unless the row says otherwise. If it differs, the "
            + "same exhibit is computed from the release of the goods figures at hand that is "
            + "nearest to the document's date, to tell a revision from an error. Where the exhibit "
            + "does not depend on that release, a neighbouring figure that does may be named as "
            + "evidence: the cause is then 'revision likely' if it was revised in the same "
            + "direction by at least half the difference, 'revision possible' if by less. Where "
            + "another row of the same exhibit has the printed figure, the definition or the "
            + "period in which it differs is the cause.",
        "The verdicts come from the figures of this edition; none is set by hand.");
  }
}
