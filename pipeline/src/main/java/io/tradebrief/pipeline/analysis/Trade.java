package io.tradebrief.pipeline.analysis;

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

  static Trade of(Long exports, Long imports) {
    return new Trade(optional(exports), optional(imports));
  }

  public boolean isComplete() {
    return exports.isPresent() && imports.isPresent();
  }

  /** X + M. */
  public OptionalLong total() {
    return sum(exports, imports);
  }

  /** X - M; a deficit is negative. */
  public OptionalLong balance() {
    return isComplete()
        ? OptionalLong.of(exports.getAsLong() - imports.getAsLong())
        : OptionalLong.empty();
  }

  /** Both flows added up; a flow that one of the two lacks is missing in the sum. */
  public Trade plus(Trade other) {
    return new Trade(sum(exports, other.exports), sum(imports, other.imports));
  }

  /** Both flows less those of {@code other}. */
  public Trade minus(Trade other) {
    return plus(new Trade(negative(other.exports), negative(other.imports)));
  }

  private static OptionalLong sum(OptionalLong a, OptionalLong b) {
    return a.isPresent() && b.isPresent()
        ? OptionalLong.of(Math.addExact(a.getAsLong(), b.getAsLong()))
        : OptionalLong.empty();
  }

  private static OptionalLong negative(OptionalLong value) {
    return value.isPresent() ? OptionalLong.of(-value.getAsLong()) : value;
  }

  private static OptionalLong optional(Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
