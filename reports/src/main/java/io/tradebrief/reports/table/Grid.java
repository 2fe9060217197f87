package io.tradebrief.reports.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells that formulas look at. Rows have an index, counted from 0 in reading order. */
interface Grid {
  /** How many rows there are. */
  int size();

  Place place(int row);

  Cell cell(int row, String column);

  /** What the table is called, for messages. */
  String id();

  /** The rows of a block, in reading order. */
  default List<Integer> rows(Block block) {
    return IntStream.range(0, size()).filter(row -> place(row).block() == block).boxed().toList();
  }

  /**
   * The row of that name.
   *
   * @throws IllegalArgumentException if no row has it
   */
  default int named(String name) {
    return IntStream.range(0, size())
        .filter(row -> place(row).name().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "exhibit '" + id() + "' has no row called '" + name + "'"));
  }
}
