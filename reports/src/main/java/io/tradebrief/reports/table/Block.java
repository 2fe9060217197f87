package io.tradebrief.reports.table;

/**
 * Where a row of a {@link ResultTable} stands in the workbook. A CSV and the page hold all rows in
 * reading order.
 */
public enum Block {
  /** The rows a reader sorts and filters. None of them is a sum of others. */
  BODY,
  /** The named rows above the body: totals of the whole body, published totals, differences. */
  TOTAL,
  /**
   * A table of its own beside the body: totals of a group, of which a table has as many as groups,
   * or the steps of a calculation.
   */
  BESIDE
}
