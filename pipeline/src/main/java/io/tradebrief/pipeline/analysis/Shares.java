package io.tradebrief.pipeline.analysis;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_divide;

import org.apache.spark.sql.Column;

/** Ratios as column expressions, null where the denominator is zero or missing. */
public final class Shares {
  private Shares() {}

  /** {@code 100 * part / whole}, in per cent, from unrounded values. */
  public static Column percent(Column part, Column whole) {
    return try_divide(part.cast("double").multiply(lit(100.0)), whole.cast("double"));
  }

  /** {@code numerator / denominator}. */
  public static Column ratio(Column numerator, Column denominator) {
    return try_divide(numerator.cast("double"), denominator.cast("double"));
  }

  /** The change from {@code before} to {@code after} in per cent of {@code before}. */
  public static Column changePercent(Column before, Column after) {
    return percent(after.minus(before), before);
  }
}
