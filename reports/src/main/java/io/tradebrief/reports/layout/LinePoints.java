package io.tradebrief.reports.layout;

import java.util.List;
import java.util.OptionalDouble;

/** Which points of a line are marked and labelled. */
public final class LinePoints {
  private LinePoints() {}

  /** The index of the last value, beside which the line has its name; -1 if there is none. */
  public static int last(List<OptionalDouble> values) {
    int last = values.size() - 1;
    while (last >= 0 && values.get(last).isEmpty()) {
      last--;
    }
    return last;
  }

  /** Whether a value has no neighbour to draw a line to, and so needs a dot to be seen. */
  public static boolean isAlone(List<OptionalDouble> values, int index) {
    return isPresent(values, index)
        && !isPresent(values, index - 1)
        && !isPresent(values, index + 1);
  }

  private static boolean isPresent(List<OptionalDouble> values, int index) {
    return index >= 0 && index < values.size() && values.get(index).isPresent();
  }
}
