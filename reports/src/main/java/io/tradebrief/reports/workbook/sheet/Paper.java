package io.tradebrief.reports.workbook.sheet;

/**
 * What a page holds, in pixels. Widths are those of Letter and heights those of A4, so that either
 * paper will do.
 */
public final class Paper {
  static final double SIDE_INCHES = 0.4;
  static final double TOP_INCHES = 0.6;

  /**
   * Widths are counted in digits, which screens draw seven pixels wide and paper 7.42; some more
   * for differences between office programs.
   */
  private static final double WIDTH_TOLERANCE = 0.93;

  private static final double HEIGHT_TOLERANCE = 0.98;

  /** What a page that lies is wide, without its margins. */
  public static final double WIDTH = (11 - 2 * SIDE_INCHES) * 96 * WIDTH_TOLERANCE;

  public static final double HEIGHT = (8.27 - 2 * TOP_INCHES) * 96 * HEIGHT_TOLERANCE;

  static final double UPRIGHT_WIDTH = (8.27 - 2 * SIDE_INCHES) * 96 * WIDTH_TOLERANCE;
  static final double UPRIGHT_HEIGHT = (11 - 2 * TOP_INCHES) * 96 * HEIGHT_TOLERANCE;

  /** In per cent; figures then print in 6.5 points, sources in 5.9. */
  static final int LEAST_SCALE = 65;

  /** The widest sheet that a page holds in type that can be read. */
  public static final double WIDEST = WIDTH * 100 / LEAST_SCALE;

  private Paper() {}
}
