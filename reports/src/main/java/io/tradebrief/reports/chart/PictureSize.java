package io.tradebrief.reports.chart;

/** What a chart's picture is for. The drawing is the same, 1600 by 900 units; the pixels differ. */
public enum PictureSize {
  /** A page on a screen: one pixel a unit, 96 dots per inch. */
  SCREEN(1, 96),
  /** A slide: two pixels a unit, 192 dots per inch. */
  SLIDE(2, 192),
  /** A page of paper: 3840 by 2160 pixels, 244 mm wide at 400 dots per inch. */
  PRINT(2.4, 400);

  /** The units that everything is drawn in, whatever the size. */
  static final int UNITS_WIDE = 1600;

  static final int UNITS_HIGH = 900;

  private final double pixelsPerUnit;
  private final int dotsPerInch;

  PictureSize(double pixelsPerUnit, int dotsPerInch) {
    this.pixelsPerUnit = pixelsPerUnit;
    this.dotsPerInch = dotsPerInch;
  }

  double pixelsPerUnit() {
    return pixelsPerUnit;
  }

  /** The picture's width in pixels. */
  public int width() {
    return (int) Math.round(UNITS_WIDE * pixelsPerUnit);
  }

  /** The picture's height in pixels. */
  public int height() {
    return (int) Math.round(UNITS_HIGH * pixelsPerUnit);
  }

  int dotsPerMetre() {
    return (int) Math.round(dotsPerInch / 0.0254);
  }
}
