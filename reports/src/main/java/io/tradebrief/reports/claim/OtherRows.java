package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.ResultTable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds a printed figure in the same column of another row: under another definition, or at another
 * period, which is a slip of the year.
 */
final class OtherRows {
  private static final Set<String> PERIODS = Set.of("year", "month", "period");
  private static final Set<String> DEFINITIONS =
      Set.of("definition", "basis", "eu", "treatment", "tolerance_points", "rates");

  private static final int MOST_NAMED = 3;

  private final Claim claim;
  private final CellAddress answer;
  private final ResultTable table;
  private final List<Integer> selected;

  OtherRows(Claim claim, CellAddress answer, Map<String, ResultTable> tables) {
    this.claim = claim;
    this.answer = answer;
    this.table = tables.get(answer.exhibit());
    this.selected = answer.rows().select(table);
  }

  /** The verdict with another row as its cause, if one agrees. */
  Optional<Verdict> explain(Verdict verdict) {
    if (claim.test() != Claim.Test.EQUALS || selected.size() != 1) {
      return Optional.empty();
    }
    List<Integer> defined = agreeing(DEFINITIONS);
    if (!defined.isEmpty()) {
      int nearest = differing(defined.get(0)).size();
      String named =
          defined.stream()
              .filter(row -> differing(row).size() == nearest)
              .limit(MOST_NAMED)
              .map(this::told)
              .collect(Collectors.joining("; "));
      return Optional.of(
          verdict.because(Cause.DEFINITION, "Definition: " + named + ", which agrees."));
    }
    // A whole number, such as a rank, comes back in other years without meaning anything.
    List<Integer> dated = claim.tolerance() > 0 ? agreeing(PERIODS) : List.of();
    return dated.size() == 1
        ? Optional.of(
            verdict.because(
                Cause.OTHER_PERIOD, "Period: " + told(dated.get(0)) + ", which agrees."))
        : Optional.empty();
  }

  /** The rows that agree; those named most like the selected one first. */
  private List<Integer> agreeing(Set<String> mayDiffer) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> !differing(row).isEmpty() && mayDiffer.containsAll(differing(row)))
        .filter(this::agrees)
        .boxed()
        .sorted(Comparator.comparingInt(row -> differing(row).size()))
        .toList();
  }

  /** The key columns in which a row is named otherwise than the selected one. */
  private Set<String> differing(int row) {
    Set<String> columns = new HashSet<>(table.spec().key());
    columns.removeIf(
        column -> table.cell(row, column).raw().equals(table.cell(selected.get(0), column).raw()));
    return columns;
  }

  private boolean agrees(int row) {
    return table.cell(row, answer.column()).number().stream()
        .anyMatch(v -> claim.test().holds(v / claim.scale(), claim.published(), claim.tolerance()));
  }

  private String told(int row) {
    Set<String> columns = differing(row);
    String named =
        table.spec().key().stream()
            .filter(columns::contains)
            .map(column -> column + " " + table.cell(row, column).raw())
            .collect(Collectors.joining(" and "));
    double value = table.cell(row, answer.column()).number().orElseThrow() / claim.scale();
    return "with " + named + " it is " + Figures.print(claim, value);
  }
}
