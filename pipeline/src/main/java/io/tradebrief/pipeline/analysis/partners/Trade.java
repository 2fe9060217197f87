package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.reports.table.Cell;
import java.util.OptionalLong;

/**
 * Exports and imports of one year in whole US dollars.
 *
 * @param exports empty if the source has none, which is not zero
 * @param imports likewise
 */
record Trade(OptionalLong exports, OptionalLong imports) {
  static final Trade NONE = new Trade(OptionalLong.empty(), OptionalLong.empty());
  static final Trade ZERO = new Trade(OptionalLong.of(0), OptionalLong.of(0));

  boolean isComplete() {
    return exports.isPresent() && imports.isPresent();
  }

  /** X + M, both of which must be there. */
  long total() {
    return Math.addExact(exports.orElseThrow(), imports.orElseThrow());
  }

  /** X - M, both of which must be there; a deficit is negative. */
  long balance() {
    return Math.subtractExact(exports.orElseThrow(), imports.orElseThrow());
  }

  /** Both flows added up; a flow that one of the two lacks is missing in the sum. */
  Trade plus(Trade other) {
    return new Trade(sum(exports, other.exports), sum(imports, other.imports));
  }

  Cell exportsOr(Cell missing) {
    return exports.isPresent() ? Cell.whole(exports.getAsLong()) : missing;
  }

  Cell importsOr(Cell missing) {
    return imports.isPresent() ? Cell.whole(imports.getAsLong()) : missing;
  }

  private static OptionalLong sum(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent()
        ? OptionalLong.of(Math.addExact(a.getAsLong(), b.getAsLong()))
        : OptionalLong.empty();
  }
}
