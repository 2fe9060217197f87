package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets a claim beside the cells of one set of tables. */
final class Comparison {
  private Comparison() {}

  /** The verdict that {@code tables} give, as far as one set of releases can tell. */
  static Verdict of(Claim claim, CellAddress answer, Map<String, ResultTable> tables) {
    ResultTable table = tables.get(answer.exhibit());
    if (table == null) {
      return noData("The edition has no exhibit '" + answer.exhibit() + "'.");
    }
    Optional<String> unknown = answer.rows().unknownColumn(table);
    if (!table.spec().hasColumn(answer.column())) {
      unknown = Optional.of(answer.column());
    }
    if (unknown.isPresent()) {
      return noData("'" + answer.exhibit() + "' has no column '" + unknown.get() + "'.");
    }
    List<Integer> rows = answer.rows().select(table);
    return claim.test() == Claim.Test.COUNTS
        ? counted(claim, answer, table, rows)
        : compared(claim, answer, table, rows);
  }

  private static Verdict compared(
      Claim claim, CellAddress answer, ResultTable table, List<Integer> rows) {
    if (rows.isEmpty() && table.rows().size() == 1 && isMissing(table.cell(0, answer.column()))) {
      Cell.Missing none = (Cell.Missing) table.cell(0, answer.column());
      return noData("'" + answer.exhibit() + "' has no figures: " + none.reason() + ".");
    }
    if (rows.isEmpty()) {
      return noData("No row of '" + answer.exhibit() + "' has " + answer.rows().text() + ".");
    }
    List<Answer> answers = new ArrayList<>();
    for (int row : rows) {
      Cell cell = table.cell(row, answer.column());
      if (cell.number().isEmpty()) {
        return noData(missing(table, row, cell));
      }
      answers.add(
          new Answer(CellAddress.name(table, row), cell.number().getAsDouble() / claim.scale()));
    }
    return judged(claim, answers);
  }

  /** Counts the selected rows that have a value; a column without any value counts nothing. */
  private static Verdict counted(
      Claim claim, CellAddress answer, ResultTable table, List<Integer> rows) {
    boolean empty = true;
    for (int row = 0; row < table.rows().size(); row++) {
      empty &= isMissing(table.cell(row, answer.column()));
    }
    if (empty) {
      return table.rows().isEmpty()
          ? noData("'" + answer.exhibit() + "' has no row.")
          : noData(missing(table, 0, table.cell(0, answer.column())));
    }
    double count = rows.stream().filter(r -> !isMissing(table.cell(r, answer.column()))).count();
    return judged(claim, List.of(new Answer(answer.rows().text(), count / claim.scale())));
  }

  private static boolean isMissing(Cell cell) {
    return cell instanceof Cell.Missing;
  }

  private static Verdict judged(Claim claim, List<Answer> answers) {
    List<Answer> failing =
        answers.stream()
            .filter(a -> !claim.test().holds(a.value(), claim.published(), claim.tolerance()))
            .sorted(Comparator.comparingDouble(a -> -Math.abs(a.value() - claim.published())))
            .toList();
    if (failing.isEmpty()) {
      Answer nearest =
          answers.stream().min(Comparator.comparingDouble(a -> margin(claim, a))).orElseThrow();
      return Verdict.agrees(nearest.value(), agreement(claim, answers.size(), nearest));
    }
    return Verdict.differs(failing.get(0).value(), difference(claim, answers.size(), failing));
  }

  private static double margin(Claim claim, Answer answer) {
    double distance = Math.abs(answer.value() - claim.published());
    return claim.test().isExact() ? -distance : distance;
  }

  private static String agreement(Claim claim, int rows, Answer nearest) {
    String ground = claim.why().replaceFirst("\\.$", "");
    String within = "Holds (" + ground + ").";
    if (claim.test().isExact()) {
      within =
          claim.tolerance() == 0
              ? "Equals the printed figure (" + ground + ")."
              : "Within "
                  + Figures.print(claim, claim.tolerance())
                  + " of the printed figure ("
                  + ground
                  + ").";
    }
    return rows == 1
        ? within
        : within + " All " + rows + " rows; the nearest is " + nearest.name() + ".";
  }

  private static String difference(Claim claim, int rows, List<Answer> failing) {
    if (rows == 1) {
      return "Computed less published: "
          + Figures.print(claim, failing.get(0).value() - claim.published())
          + " "
          + claim.unit()
          + ".";
    }
    List<String> named =
        failing.stream()
            .map(answer -> answer.name() + " " + Figures.print(claim, answer.value()))
            .toList();
    return failing.size()
        + " of "
        + rows
        + " rows do not satisfy it: "
        + String.join(", ", named)
        + ".";
  }

  private static String missing(ResultTable table, int row, Cell cell) {
    String reason = cell instanceof Cell.Missing missing ? missing.reason() : "it is a text";
    return "The cell of " + CellAddress.name(table, row) + " has no number: " + reason + ".";
  }

  private static Verdict noData(String reason) {
    return Verdict.notComputed(Cause.NO_DATA, reason);
  }

  private record Answer(String name, double value) {}
}
