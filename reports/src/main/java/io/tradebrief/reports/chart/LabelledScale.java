package io.tradebrief.reports.chart;

import java.util.List;
import org.jfree.data.Range;

/**
 * Finds the range of values that uses a length best when labels must fit beyond the bars' ends. A
 * label takes the same space whatever the scale, so a fixed margin in per cent would be too small
 * for short bars or wasteful for long ones.
 */
final class LabelledScale {
  /**
   * Where a bar ends and how much space its label needs beyond.
   *
   * @param label units of the slide; 0 for an end without a label
   * @param forward whether the label lies on the side of larger values
   */
  record Reach(double value, double label, boolean forward) {}

  /** Halvings of the interval that holds the scale: beyond double precision. */
  private static final int HALVINGS = 60;

  /** The share of the length that bars keep when labels alone would fill it. */
  private static final double LEAST_FOR_BARS = 0.1;

  private LabelledScale() {}

  /** The widest scale at which every reach lies within {@code length}; zero is always inside. */
  static Range over(List<Reach> reaches, double length) {
    double largest = reaches.stream().mapToDouble(reach -> Math.abs(reach.value())).max().orElse(0);
    if (largest == 0) {
      double before = beyond(reaches, 1, false);
      return new Range(-before, Math.max(length - before, 1));
    }
    double fits = 0;
    double tooLong = 2 * length / largest;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fits + tooLong) / 2;
      if (beyond(reaches, middle, true) + beyond(reaches, middle, false) <= length) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    double unitsPerValue = Math.max(fits, LEAST_FOR_BARS * length / largest);
    double before = beyond(reaches, unitsPerValue, false);
    return new Range(-before / unitsPerValue, (length - before) / unitsPerValue);
  }

  private static double beyond(List<Reach> reaches, double unitsPerValue, boolean forward) {
    double most = 0;
    for (Reach reach : reaches) {
      double end = (forward ? reach.value() : -reach.value()) * unitsPerValue;
      most = Math.max(most, end + (reach.forward() == forward ? reach.label() : 0));
    }
    return most;
  }
}
