package io.tradebrief.reports.table;

/** Chooses label colours that can be read, after the contrast ratio of WCAG 2.1. */
public final class Contrast {
  private static final int WHITE = 0xFFFFFF;

  private Contrast() {}

  /** White or ink, as RGB: whichever stands out more on a fill of colour {@code rgb}. */
  public static int textOn(int rgb) {
    return ratio(WHITE, rgb) >= ratio(HouseStyle.INK, rgb) ? WHITE : HouseStyle.INK;
  }

  /** The contrast ratio of two RGB colours, from 1 (the same) to 21 (black on white). */
  public static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
