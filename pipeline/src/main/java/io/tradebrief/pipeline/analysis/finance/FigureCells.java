package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.util.Optional;

/** FigureCells out of figures that may be missing. */
final class FigureCells {
  private FigureCells() {}

  /** An amount, or not available for {@code reason}. */
  static Cell whole(Optional<Long> amount, String reason) {
    return amount.map(Cell::whole).orElseGet(() -> Cell.missing(Shorthand.NOT_AVAILABLE, reason));
  }

  /** {@code 100 part / whole}; a zero whole gives no share. */
  static Cell percent(Cell part, Cell whole) {
    return ratio(part, whole, 100);
  }

  /** {@code factor * part / whole}, missing if either is, not applicable if the whole is zero. */
  static Cell ratio(Cell part, Cell whole, double factor) {
    if (part instanceof Cell.Missing) {
      return part;
    }
    if (whole instanceof Cell.Missing) {
      return whole;
    }
    double denominator = whole.number().orElse(0);
    return denominator == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero")
        : Cell.real(factor * part.number().orElseThrow() / denominator);
  }

  /** {@code left - right}, missing if either is. */
  static Cell difference(Cell left, Cell right) {
    if (left instanceof Cell.Whole minuend && right instanceof Cell.Whole subtrahend) {
      return Cell.whole(minuend.value() - subtrahend.value());
    }
    return left instanceof Cell.Missing ? left : right;
  }

  /** A real number with a live formula of its own, if it is a number. */
  static Cell live(Cell cell, Formula formula) {
    return cell instanceof Cell.Real real
        ? new Cell.Real(real.value(), Optional.of(formula))
        : cell;
  }
}
