package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;

/**
 * A sector's imports in whole US dollars.
 *
 * @param partner from the partner; missing, with the reason, if the source lists none
 * @param world from all partners; likewise
 */
record SectorImports(String sector, Cell partner, Cell world) {

  /** {@code 100 partner / world}; missing if either is, not applicable if nobody supplies any. */
  Cell share() {
    return percent(partner, world);
  }

  /** What sectors are ordered by; one without a share comes last. */
  double order() {
    return share().number().orElse(-1);
  }

  static Cell percent(Cell part, Cell whole) {
    if (part instanceof Cell.Missing) {
      return part;
    }
    if (whole instanceof Cell.Missing) {
      return whole;
    }
    double denominator = whole.number().orElseThrow();
    return denominator == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero")
        : Cell.real(100.0 * part.number().orElseThrow() / denominator);
  }
}
