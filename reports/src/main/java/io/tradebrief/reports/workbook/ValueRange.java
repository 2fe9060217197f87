package io.tradebrief.reports.workbook;

import java.util.List;
import java.util.OptionalDouble;

/** The least and the greatest value that a chart draws, zero always among them. */
record ValueRange(double least, double greatest, boolean shares) {

  static ValueRange of(List<SeriesBlock> blocks) {
    double least = 0;
    double greatest = 0;
    for (SeriesBlock block : blocks) {
      for (SeriesBlock.Point point : block.points()) {
        least = Math.min(least, point.orZero());
        greatest = Math.max(greatest, point.orZero());
      }
    }
    return new ValueRange(least, greatest, false);
  }

  /** The range of stacks that each fill the whole width. */
  static ValueRange wholes() {
    return new ValueRange(0, 1, true);
  }

  /** The length of the range; one where all values are zero, so that it can divide. */
  double length() {
    return greatest > least ? greatest - least : 1;
  }

  /** Zero where nothing is negative, so that lengths can be compared; else left to the viewer. */
  OptionalDouble fixedMinimum() {
    return least == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  OptionalDouble fixedMaximum() {
    if (shares) {
      return OptionalDouble.of(1);
    }
    return greatest == 0 && least < 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
  }
}
