package io.tradebrief.reports.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Where the names at the ends of lines stand, pushed apart so that none covers another. */
final class EndLabels {
  private static final double HEIGHT = 17;

  private EndLabels() {}

  /** The index of the last point that has a value, or -1. */
  static int lastPoint(SeriesBlock block) {
    int last = block.size() - 1;
    while (last >= 0 && block.points().get(last).value().isEmpty()) {
      last--;
    }
    return last;
  }

  /** Whether a point has a gap on either side, where a line alone would not show it. */
  static boolean hasLonePoint(SeriesBlock block) {
    for (int i = 0; i < block.size(); i++) {
      if (isPresent(block, i) && !isPresent(block, i - 1) && !isPresent(block, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The width of the name and value at the end of the line, in pixels. */
  static double width(SeriesBlock block) {
    int last = lastPoint(block);
    if (last < 0) {
      return 0;
    }
    String value =
        new DataFormatter(Locale.US)
            .formatRawCellContents(block.points().get(last).orZero(), -1, block.pattern());
    return TextMeasure.bold(LabelXml.POINTS).width(block.name() + " " + value);
  }

  /** How far each label moves down from its line's end, as a share of the chart's height. */
  static double[] shifts(List<SeriesBlock> blocks, ChartLayout layout) {
    ValueRange range = ValueRange.of(blocks);
    List<Integer> downwards = new ArrayList<>();
    double[] wanted = new double[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      int last = lastPoint(blocks.get(i));
      if (last >= 0) {
        double value = blocks.get(i).points().get(last).orZero();
        wanted[i] = (range.greatest() - value) / range.length() * layout.plotHeight();
        downwards.add(i);
      }
    }
    downwards.sort(Comparator.comparingDouble(i -> wanted[i]));
    double[] shifts = new double[blocks.size()];
    double excess = 0;
    double free = Double.NEGATIVE_INFINITY;
    for (int i : downwards) {
      double placed = Math.max(wanted[i], free);
      shifts[i] = (placed - wanted[i]) / layout.height();
      excess = Math.max(excess, placed + HEIGHT / 2 - layout.plotHeight());
      free = placed + HEIGHT;
    }
    return excess > 0 ? raised(shifts, excess / layout.height(), downwards) : shifts;
  }

  /** Where labels pile up at the foot of the plot, all that were moved go up together. */
  private static double[] raised(double[] shifts, double by, List<Integer> which) {
    for (int i : which) {
      if (shifts[i] > 0 || which.get(0) == i) {
        shifts[i] -= by;
      }
    }
    return shifts;
  }

  private static boolean isPresent(SeriesBlock block, int point) {
    return point >= 0 && point < block.size() && block.points().get(point).value().isPresent();
  }
}
