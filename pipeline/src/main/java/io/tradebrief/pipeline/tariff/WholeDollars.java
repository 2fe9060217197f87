package io.tradebrief.pipeline.tariff;

/** Turns exact sums into whole dollars whose parts still add up. */
public final class WholeDollars {
  /** Millionths in a dollar. */
  public static final long MILLIONTHS = 1_000_000;

  private WholeDollars() {}

  /** The nearest whole dollar, half up. */
  public static long of(long millionths) {
    return Math.floorDiv(Math.addExact(millionths, MILLIONTHS / 2), MILLIONTHS);
  }

  /**
   * Whole dollars of parts that add up to the nearest whole dollar of their sum: each is the
   * difference of two rounded running sums, less than a dollar from the exact part.
   */
  public static long[] of(long... parts) {
    long[] whole = new long[parts.length];
    long running = 0;
    for (int i = 0; i < parts.length; i++) {
      long before = of(running);
      running = Math.addExact(running, parts[i]);
      whole[i] = of(running) - before;
    }
    return whole;
  }
}
