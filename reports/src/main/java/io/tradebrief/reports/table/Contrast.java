package io.tradebrief.reports.table;

/** Chooses label colours that can be read, after the contrast ratio of WCAG 2.1. */
public final class Contrast {
  private static final int WHITE = 0xFFFFFF;

  private Contrast() {}

  /** White or {@code ink}, as RGB: whichever stands out more on a fill of colour {@code rgb}. */
  public static int textOn(int rgb, int ink) {
    return ratio(WHITE, rgb) >= ratio(ink, rgb) ? WHITE : ink;
  }

  /** The contrast ratio of two RGB colours, from 1 (the same) to 21 (black on white). */
  public static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * The colour nearest to {@code rgb}, on the way to white or to black, that text on {@code
   * background} can be read in.
   *
   * @param least the contrast ratio it must reach
   */
  public static int readableOn(int background, int rgb, double least) {
    int end = ratio(WHITE, background) >= ratio(0, background) ? WHITE : 0;
    for (int step = 0; step < 100; step++) {
      int mixed = mixed(rgb, end, step / 100.0);
      if (ratio(mixed, background) >= least) {
        return mixed;
      }
    }
    return end;
  }

  private static int mixed(int rgb, int end, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double from = rgb >> shift & 0xFF;
      double to = end >> shift & 0xFF;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
