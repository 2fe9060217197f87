package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds a printed figure in the same column at another period: a slip of the year. */
final class OtherPeriod {
  private static final Set<String> PERIODS = Set.of("year", "month", "period");

  private OtherPeriod() {}

  /** A sentence that names the period, if one row of another period, and only one, agrees. */
  static Optional<String> agreeing(
      Claim claim, CellAddress answer, Map<String, ResultTable> tables) {
    ResultTable table = tables.get(answer.exhibit());
    List<Integer> selected = answer.rows().select(table);
    if (claim.test() != Claim.Test.EQUALS || selected.size() != 1 || claim.tolerance() == 0) {
      return Optional.empty();
    }
    int[] agreeing =
        IntStream.range(0, table.rows().size())
            .filter(row -> row != selected.get(0))
            .filter(row -> isSamePlace(table, row, selected.get(0)))
            .filter(row -> agrees(claim, table, row, answer.column()))
            .toArray();
    if (agreeing.length != 1) {
      return Optional.empty();
    }
    double value = table.cell(agreeing[0], answer.column()).number().orElseThrow() / claim.scale();
    return Optional.of(
        "The figure of "
            + period(table, agreeing[0])
            + " is "
            + Figures.print(claim, value)
            + ", which agrees.");
  }

  private static boolean agrees(Claim claim, ResultTable table, int row, String column) {
    return table.cell(row, column).number().stream()
        .anyMatch(v -> claim.test().holds(v / claim.scale(), claim.published(), claim.tolerance()));
  }

  /** Whether two rows are named alike but for the period, which must be part of the name. */
  private static boolean isSamePlace(ResultTable table, int one, int other) {
    boolean dated = false;
    for (String key : table.spec().key()) {
      boolean equal = table.cell(one, key).raw().equals(table.cell(other, key).raw());
      if (!equal && !PERIODS.contains(key)) {
        return false;
      }
      dated |= !equal;
    }
    return dated;
  }

  private static String period(ResultTable table, int row) {
    return table.spec().key().stream()
        .filter(PERIODS::contains)
        .map(key -> table.cell(row, key).raw())
        .findFirst()
        .orElseThrow();
  }
}
