package io.tradebrief.reports.layout;

/** How a line is drawn, so that lines are told apart without colour. */
public enum LineStyle {
  /** The first series. */
  SOLID,
  /** The second. */
  DASHED,
  /** The third. */
  DOTTED,
  /** The fourth. */
  DASH_DOT;

  /** The style of the series with the given index, from 0 to 3. */
  public static LineStyle of(int series) {
    return values()[series];
  }
}
