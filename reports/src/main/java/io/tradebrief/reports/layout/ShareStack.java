package io.tradebrief.reports.layout;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Bars stacked to the whole. Negative parts lie left of zero and count with their size; a missing
 * value has no part.
 *
 * @param values one list a series, one value a category
 */
public record ShareStack(List<List<OptionalDouble>> values) {
  /** The sum of a category's parts, each without its sign. */
  public double whole(int category) {
    return values.stream().mapToDouble(series -> Math.abs(series.get(category).orElse(0))).sum();
  }

  /** A part as a share of its category, 1 for the whole; 0 where the whole is. */
  public double share(int series, int category) {
    double whole = whole(category);
    return whole == 0 ? 0 : values.get(series).get(category).orElse(0) / whole;
  }

  /** The end of the longest stack of negative shares. */
  public double least() {
    double least = 0;
    for (int c = 0; c < values.get(0).size(); c++) {
      double negative = 0;
      for (int s = 0; s < values.size(); s++) {
        negative += Math.min(0, share(s, c));
      }
      least = Math.min(least, negative);
    }
    return least;
  }

  /** The end of the longest stack of positive shares; 1 where there are no parts at all. */
  public double greatest() {
    double greatest = 0;
    for (int c = 0; c < values.get(0).size(); c++) {
      double positive = 0;
      for (int s = 0; s < values.size(); s++) {
        positive += Math.max(0, share(s, c));
      }
      greatest = Math.max(greatest, positive);
    }
    return greatest == 0 && least() == 0 ? 1 : greatest;
  }

  /**
   * Whether a part is long enough for its value to be written on it.
   *
   * @param length of all stacks together, from the least to the greatest share
   * @param text the room the value takes
   */
  public boolean isWritten(int series, int category, double length, double text) {
    double part = Math.abs(share(series, category)) / (greatest() - least()) * length;
    return values.get(series).get(category).isPresent() && text <= part;
  }
}
