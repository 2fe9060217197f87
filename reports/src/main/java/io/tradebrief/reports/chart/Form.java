package io.tradebrief.reports.chart;

import java.awt.geom.Rectangle2D;

/** A way to draw figures within {@code area}, which the title and source lines leave free. */
interface Form {
  void draw(Slide slide, Rectangle2D area, Figures figures);
}
