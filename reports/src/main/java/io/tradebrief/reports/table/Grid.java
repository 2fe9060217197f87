package io.tradebrief.reports.table;

import java.util.List;

/** The cells that formulas look at. Rows have an index, counted from 0 in reading order. */
interface Grid {
  /** The rows of a block, in reading order. */
  List<Integer> rows(Block block);

  /**
   * The row of that name.
   *
   * @throws IllegalArgumentException if no row has it
   */
  int named(String name);

  Cell cell(int row, String column);
}
