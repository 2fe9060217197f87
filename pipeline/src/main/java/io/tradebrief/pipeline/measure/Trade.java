package io.tradebrief.pipeline.measure;

import io.tradebrief.reports.table.Cell;
import java.util.OptionalLong;

/**
 * Exports and imports of one year in whole US dollars.
 *
 * @param exports empty if the source has none, which is not zero
 * @param imports likewise
 */
public record Trade(OptionalLong exports, OptionalLong imports) {
  public static final Trade NONE = new Trade(OptionalLong.empty(), OptionalLong.empty());
  public static final Trade ZERO = new Trade(OptionalLong.of(0), OptionalLong.of(0));

  public boolean isComplete() {
    return exports.isPresent() && imports.isPresent();
  }

  /** X + M, both of which must be there. */
  public long total() {
    return Math.addExact(exports.orElseThrow(), imports.orElseThrow());
  }

  /** X - M, both of which must be there; a deficit is negative. */
  public long balance() {
    return Math.subtractExact(exports.orElseThrow(), imports.orElseThrow());
  }

  /** Both flows added up; a flow that one of the two lacks is missing in the sum. */
  public Trade plus(Trade other) {
    return new Trade(sum(exports, other.exports), sum(imports, other.imports));
  }

  public Cell exportsOr(Cell missing) {
    return exports.isPresent() ? Cell.whole(exports.getAsLong()) : missing;
  }

  public Cell importsOr(Cell missing) {
    return imports.isPresent() ? Cell.whole(imports.getAsLong()) : missing;
  }

  private static OptionalLong sum(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent()
        ? OptionalLong.of(Math.addExact(a.getAsLong(), b.getAsLong()))
        : OptionalLong.empty();
  }
}
