package io.tradebrief.reports.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The columns of a waterfall: each begins where the one before ended; the last is the total. */
public final class RunningSteps {
  /** Relative difference up to which steps count as adding up to the total. */
  private static final double SAME = 1e-6;

  private RunningSteps() {}

  /**
   * One column.
   *
   * @param from where it begins: the sum of the steps before, or zero for the total
   * @param to where it ends
   * @param missing whether its value is not there; it then ends where it begins
   * @param total whether it is the total
   */
  public record Step(double from, double to, boolean missing, boolean total) {
    /** Whether its label stands above it. */
    public boolean rises() {
      return missing || to >= from;
    }

    /**
     * Whether the sum of the steps before {@code next} goes on in it, so that a line joins them.
     */
    public boolean leadsTo(Step next) {
      double scale = Math.max(Math.abs(to), Math.abs(next.to));
      return !next.total || Math.abs(next.to - to) <= SAME * scale;
    }
  }

  /** The columns of {@code values}, of which the last is the total. */
  public static List<Step> of(List<OptionalDouble> values) {
    List<Step> steps = new ArrayList<>();
    double running = 0;
    for (int i = 0; i < values.size(); i++) {
      boolean total = i == values.size() - 1;
      double from = total ? 0 : running;
      running = from + values.get(i).orElse(0);
      steps.add(new Step(from, running, values.get(i).isEmpty(), total));
    }
    return List.copyOf(steps);
  }
}
