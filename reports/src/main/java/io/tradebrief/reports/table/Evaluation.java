package io.tradebrief.reports.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Computes formulas. Sums and differences of whole numbers are exact; all else is computed in
 * double precision, in the order in which the formula is written. What is missing carries through
 * with its reason: nothing is made of a cell without a number.
 *
 * @param grid the cells formulas look at
 */
record Evaluation(Grid grid) {
  private static final Cell NOTHING_TO_COMPARE =
      Cell.missing(Shorthand.NOT_APPLICABLE, "there is no row to compare");

  private static final Cell ZERO_DENOMINATOR =
      Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero");

  /** The value of a formula in a row: a whole number, a real one, or missing with the reason. */
  Cell value(Formula formula, int row) {
    if (formula instanceof Formula.SameRow same) {
      return number(grid.cell(row, same.column()), same.column());
    }
    if (formula instanceof Formula.Named named) {
      return number(grid.cell(grid.named(named.row()), named.column()), named.column());
    }
    if (formula instanceof Formula.Keyed keyed) {
      return keyed(keyed, row);
    }
    if (formula instanceof Formula.Fold fold) {
      return folded(fold, row);
    }
    if (formula instanceof Formula.Constant constant) {
      return Cell.real(constant.value());
    }
    return computed(formula, row);
  }

  private Cell computed(Formula formula, int row) {
    if (formula instanceof Formula.Larger larger) {
      Cell one = value(larger.one(), row);
      Cell other = value(larger.other(), row);
      return bothPresent(one, other) ? larger(one, other) : firstMissing(one, other);
    }
    if (formula instanceof Formula.WherePositive choice) {
      Cell test = value(choice.test(), row);
      if (test.number().isEmpty()) {
        return test;
      }
      return value(test.number().getAsDouble() > 0 ? choice.then() : choice.otherwise(), row);
    }
    if (formula instanceof Formula.Rounded rounded) {
      return rounded(value(rounded.of(), row), rounded.up());
    }
    Formula.Binary binary = (Formula.Binary) formula;
    Cell left = value(binary.left(), row);
    Cell right = value(binary.right(), row);
    return bothPresent(left, right)
        ? binary(binary.operator(), left, right)
        : firstMissing(left, right);
  }

  private Cell keyed(Formula.Keyed keyed, int row) {
    List<Integer> found = meeting(keyed.block(), keyed.key(), row);
    if (found.isEmpty()) {
      return Cell.missing(Shorthand.NOT_AVAILABLE, "the table has no row to compare with");
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "a formula looks for one row by " + keyed.key() + " and finds " + found.size());
    }
    return number(grid.cell(found.get(0), keyed.column()), keyed.column());
  }

  private Cell folded(Formula.Fold fold, int row) {
    List<Integer> rows = meeting(fold.block(), fold.where(), row);
    if (fold.how() == Formula.How.COUNT) {
      return Cell.whole(
          rows.stream().filter(r -> grid.cell(r, fold.column()).number().isPresent()).count());
    }
    if (rows.isEmpty()) {
      return fold.how() == Formula.How.SUM ? Cell.whole(0) : NOTHING_TO_COMPARE;
    }
    Cell result = null;
    for (int r : rows) {
      Cell next = number(grid.cell(r, fold.column()), fold.column());
      if (next.number().isEmpty()) {
        return next;
      }
      result = result == null ? next : joined(fold.how(), result, next);
    }
    return result;
  }

  private static Cell joined(Formula.How how, Cell one, Cell other) {
    return switch (how) {
      case LARGEST -> larger(one, other);
      case SMALLEST -> one.number().getAsDouble() <= other.number().getAsDouble() ? one : other;
      case SUM, COUNT -> sum(one, other);
    };
  }

  /** Whether any row of the block meets the conditions. */
  boolean any(Block block, List<Condition> conditions, int asking) {
    return !meeting(block, conditions, asking).isEmpty();
  }

  private List<Integer> meeting(Block block, List<Condition> conditions, int asking) {
    Matching matching = new Matching(grid, asking);
    return grid.rows(block).stream()
        .filter(r -> conditions.stream().allMatch(condition -> matching.holds(condition, r)))
        .toList();
  }

  /** A cell as an operand: its number without its own formula, or why there is none. */
  private static Cell number(Cell cell, String column) {
    if (cell instanceof Cell.Text text) {
      throw new IllegalArgumentException(
          "a formula counts with '" + column + "', which holds the text '" + text.text() + "'");
    }
    if (cell instanceof Cell.Whole whole) {
      return Cell.whole(whole.value());
    }
    return cell.number().isPresent() ? Cell.real(cell.number().getAsDouble()) : cell;
  }

  private static boolean bothPresent(Cell one, Cell other) {
    return one.number().isPresent() && other.number().isPresent();
  }

  private static Cell firstMissing(Cell one, Cell other) {
    return one.number().isEmpty() ? one : other;
  }

  private static Cell larger(Cell one, Cell other) {
    return one.number().getAsDouble() >= other.number().getAsDouble() ? one : other;
  }

  private static Cell sum(Cell one, Cell other) {
    return bothPresent(one, other)
        ? binary(Formula.Operator.PLUS, one, other)
        : firstMissing(one, other);
  }

  private static Cell binary(Formula.Operator operator, Cell left, Cell right) {
    if (left instanceof Cell.Whole a && right instanceof Cell.Whole b) {
      if (operator == Formula.Operator.PLUS) {
        return Cell.whole(Math.addExact(a.value(), b.value()));
      }
      if (operator == Formula.Operator.MINUS) {
        return Cell.whole(Math.subtractExact(a.value(), b.value()));
      }
    }
    double a = left.number().getAsDouble();
    double b = right.number().getAsDouble();
    return switch (operator) {
      case PLUS -> real(a + b);
      case MINUS -> real(a - b);
      case TIMES -> real(a * b);
      case OVER -> b == 0 ? ZERO_DENOMINATOR : real(a / b);
      case POWER -> real(Math.pow(a, b));
    };
  }

  private static Cell real(double value) {
    return Double.isFinite(value)
        ? Cell.real(value)
        : Cell.missing(Shorthand.NOT_APPLICABLE, "the figure is beyond all numbers");
  }

  private static Cell rounded(Cell cell, boolean up) {
    if (cell.number().isEmpty()) {
      return cell;
    }
    return Cell.whole(
        BigDecimal.valueOf(cell.number().getAsDouble())
            .setScale(0, up ? RoundingMode.CEILING : RoundingMode.HALF_UP)
            .longValueExact());
  }
}
