package io.tradebrief.reports.table;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * How places are given: 1 is the first. Equal values are placed in the order of their keys.
 *
 * @param by the column that decides
 * @param largestFirst whether the largest value has the first place, else the smallest
 * @param within rows compete with those that have the same cells in these columns; empty for all
 * @param instead what stands in place of the place of a row with this value, if its place is not
 *     known
 */
public record Ranking(
    String by, boolean largestFirst, List<String> within, DoubleFunction<Optional<Cell>> instead) {
  public Ranking {
    within = List.copyOf(within);
  }

  /** The smallest first: the largest deficit, where balances are ranked. */
  public static Ranking smallestFirst(String by) {
    return new Ranking(by, false, List.of(), value -> Optional.empty());
  }

  public static Ranking largestFirst(String by) {
    return new Ranking(by, true, List.of(), value -> Optional.empty());
  }

  public Ranking within(String... columns) {
    return new Ranking(by, largestFirst, List.of(columns), instead);
  }

  public Ranking instead(DoubleFunction<Optional<Cell>> unknown) {
    return new Ranking(by, largestFirst, within, unknown);
  }
}
