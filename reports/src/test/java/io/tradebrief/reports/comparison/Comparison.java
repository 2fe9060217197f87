package io.tradebrief.reports.comparison;

import java.util.List;

/**
 * What came of comparing two editions.
 *
 * @param differences those that were not intended
 * @param intended those that were
 * @param unmet intended differences that did not come to pass, as they were written
 * @param compared how much both editions have of each table, so that nobody takes an empty
 *     comparison for a proof
 */
record Comparison(
    List<Difference> differences,
    List<Difference> intended,
    List<String> unmet,
    List<Compared> compared) {

  /**
   * How much of a table stands in both editions.
   *
   * @param onSheets how many of the rows were found in both workbooks
   * @param formulas of cells that have one in both
   * @param reasons of missing values that both pages show
   */
  record Compared(String exhibit, int rows, int cells, int onSheets, int formulas, int reasons) {}

  /** Whether nothing differs but by intention, or by no more than the rounding allowed. */
  boolean isHarmless() {
    return differences.stream().allMatch(difference -> difference.kind() == Kind.ROUNDING);
  }
}
