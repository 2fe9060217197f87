package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.layout.LabelStack;
import io.tradebrief.reports.layout.LinePoints;
import io.tradebrief.reports.table.NumberPattern;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** The names and last values at the ends of lines, in the measures of a native chart. */
final class EndLabels {
  private static final double HEIGHT = 17;

  private EndLabels() {}

  /** Whether a point has a gap on either side, where a line alone would not show it. */
  static boolean hasLonePoint(SeriesBlock block) {
    for (int i = 0; i < block.size(); i++) {
      if (LinePoints.isAlone(block.values(), i)) {
        return true;
      }
    }
    return false;
  }

  /** The width of the name and value at the end of the line, in pixels. */
  static double width(SeriesBlock block) {
    int last = LinePoints.last(block.values());
    if (last < 0) {
      return 0;
    }
    String value = NumberPattern.of(block.pattern()).format(block.points().get(last).orZero());
    return TextMeasure.bold(LabelXml.POINTS).width(block.name() + " " + value);
  }

  /** How far each label moves down from its line's end, as a share of the chart's height. */
  static double[] shifts(
      List<SeriesBlock> blocks, AxisTicks ticks, double plotHeight, double height) {
    List<Integer> labelled = new ArrayList<>();
    List<LabelStack.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int last = LinePoints.last(blocks.get(i).values());
      if (last >= 0) {
        double value = blocks.get(i).points().get(last).orZero();
        labelled.add(i);
        wanted.add(new LabelStack.Wanted((1 - ticks.share(value)) * plotHeight, HEIGHT));
      }
    }
    List<Double> middles = LabelStack.placed(wanted, 0, 0, plotHeight);
    double[] shifts = new double[blocks.size()];
    for (int i = 0; i < labelled.size(); i++) {
      double moved = middles.get(i) - wanted.get(i).middle();
      shifts[labelled.get(i)] = moved / height;
    }
    return shifts;
  }
}
