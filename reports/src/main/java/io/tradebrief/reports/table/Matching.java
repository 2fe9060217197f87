package io.tradebrief.reports.table;

import java.util.OptionalDouble;

/**
 * Whether rows meet conditions.
 *
 * @param grid the cells looked at
 * @param asking the row that asks, for {@link Condition.Operand.Own}
 */
record Matching(Grid grid, int asking) {

  /** Whether a row meets the condition. */
  boolean holds(Condition condition, int row) {
    Condition.Comparison comparison = condition.comparison();
    Cell cell = grid.cell(row, condition.column());
    if (condition.operand() instanceof Condition.Operand.Text wanted) {
      return cell instanceof Cell.Text text
          && comparison.holds(text.text().compareTo(wanted.text()));
    }
    if (condition.operand() instanceof Condition.Operand.Value wanted) {
      return holds(comparison, cell.number(), wanted.value());
    }
    Condition.Operand.Own wanted = (Condition.Operand.Own) condition.operand();
    Cell own = grid.cell(asking, wanted.column());
    if (own instanceof Cell.Text text) {
      return cell instanceof Cell.Text other
          && comparison.holds(other.text().compareTo(text.text()));
    }
    return own.number().isPresent()
        && holds(comparison, cell.number(), own.number().getAsDouble() + wanted.more());
  }

  private static boolean holds(
      Condition.Comparison comparison, OptionalDouble number, double wanted) {
    return number.isPresent() && comparison.holds(Double.compare(number.getAsDouble(), wanted));
  }
}
