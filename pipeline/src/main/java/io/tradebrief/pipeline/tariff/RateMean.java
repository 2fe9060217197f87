package io.tradebrief.pipeline.tariff;

/**
 * The simple mean of the rates of some national lines, kept as an exact fraction: rates are whole
 * millionths of a percentage point, so that sums do not depend on their order and two means that
 * are equal are found equal.
 *
 * @param sum of the rates, in millionths of a percentage point, never negative
 * @param lines how many have a rate
 * @param unbounded how many more have a rate without an upper bound; with one of them the mean is
 *     above any other
 */
public record RateMean(long sum, long lines, long unbounded) {
  /** Millionths of a percentage point in a point. */
  public static final long POINT = 1_000_000;

  public static final RateMean NONE = new RateMean(0, 0, 0);

  /** Where one of two rates lies. */
  public enum Standing {
    HIGHER,
    LOWER,
    SIMILAR
  }

  public RateMean {
    if (sum < 0 || lines < 0 || unbounded < 0) {
      throw new IllegalArgumentException("a mean of " + sum + " over " + lines + " lines");
    }
  }

  /** Whether any line has a rate, so that there is a mean. */
  public boolean exists() {
    return lines + unbounded > 0;
  }

  /** Whether the mean is a finite number. */
  public boolean isFinite() {
    return lines > 0 && unbounded == 0;
  }

  /** The mean in per cent; only of a finite one. */
  public double percent() {
    if (!isFinite()) {
      throw new IllegalStateException("no finite mean over " + lines + " lines");
    }
    return (double) sum / lines / POINT;
  }

  /**
   * How this mean stands to another, both of which exist and at most one of which is unbounded.
   *
   * @param tolerance the difference, in millionths of a point, up to which two means are similar
   */
  public Standing against(RateMean other, long tolerance) {
    if (unbounded > 0) {
      return Standing.HIGHER;
    }
    if (other.unbounded > 0) {
      return Standing.LOWER;
    }
    long difference =
        Math.subtractExact(
            Math.multiplyExact(sum, other.lines), Math.multiplyExact(other.sum, lines));
    long margin = Math.multiplyExact(tolerance, Math.multiplyExact(lines, other.lines));
    if (difference > margin) {
      return Standing.HIGHER;
    }
    return difference < -margin ? Standing.LOWER : Standing.SIMILAR;
  }
}
