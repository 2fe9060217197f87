package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.layout.ShareStack;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The ends and the ticks of an axis of values. Where values stand beside their bars the axis is not
 * shown, and the viewer finds its end, for the values may change with an input.
 *
 * @param least empty if the viewer finds it
 * @param greatest empty if the viewer finds it
 * @param step the distance of two ticks; empty if the viewer finds it
 */
record ValueRange(OptionalDouble least, OptionalDouble greatest, OptionalDouble step) {

  /** The axis as the picture shows it. */
  static ValueRange of(AxisTicks ticks) {
    return new ValueRange(
        OptionalDouble.of(ticks.least()),
        OptionalDouble.of(ticks.greatest()),
        OptionalDouble.of(ticks.step()));
  }

  /** Zero on the side where no value is, so that lengths can be compared. */
  static ValueRange fromZero(List<SeriesBlock> blocks) {
    AxisTicks around =
        AxisTicks.fromZero(
            blocks.stream()
                .flatMap(block -> block.points().stream())
                .mapToDouble(SeriesBlock.Point::orZero),
            1);
    boolean negative = around.least() < 0;
    boolean positive = around.greatest() > 0;
    return new ValueRange(
        negative ? OptionalDouble.empty() : OptionalDouble.of(0),
        negative && !positive ? OptionalDouble.of(0) : OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** From the end of the longest stack of negative shares to that of positive ones. */
  static ValueRange of(ShareStack shares) {
    return new ValueRange(
        OptionalDouble.of(shares.least()),
        OptionalDouble.of(shares.greatest()),
        OptionalDouble.empty());
  }
}
