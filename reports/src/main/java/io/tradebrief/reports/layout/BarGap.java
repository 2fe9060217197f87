package io.tradebrief.reports.layout;

/** How much of a category's room bars leave free, as a share of it. */
public final class BarGap {
  /** Bars of one series. */
  private static final double USUAL = 0.28;

  /** Bars of several series that would otherwise be too thin for a value beside each. */
  private static final double LEAST = 0.14;

  private BarGap() {}

  /**
   * The free share.
   *
   * @param bars how many lie side by side in a category
   * @param pitch the room of a category
   * @param thick what a bar should at least measure, to have its value beside it
   * @param thickest what a bar may measure at most
   */
  public static double share(int bars, double pitch, double thick, double thickest) {
    double wanted = 1 - thick * bars / pitch;
    double usual = bars == 1 ? USUAL : Math.max(LEAST, Math.min(USUAL, wanted));
    return Math.max(usual, 1 - thickest * bars / pitch);
  }
}
