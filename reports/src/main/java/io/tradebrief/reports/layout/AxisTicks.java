package io.tradebrief.reports.layout;

import io.tradebrief.reports.table.ChartSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The round numbers along an axis of values; the axis ends at the first and at the last.
 *
 * @param values at least two, rising
 * @param step the distance of two neighbours
 */
public record AxisTicks(List<Double> values, double step) {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};
  private static final int STEPS = 6;

  /** Lines whose axis would begin above this share of its end need not begin at zero. */
  private static final double NEAR_ZERO = 0.6;

  /** The ticks for {@code chart}: from zero on, but for lines that all run far above it. */
  public static AxisTicks of(ChartSpec.Kind chart, List<List<OptionalDouble>> values) {
    if (chart == ChartSpec.Kind.WATERFALL) {
      List<RunningSteps.Step> steps = RunningSteps.of(values.get(0));
      return fromZero(steps.stream().mapToDouble(RunningSteps.Step::to), STEPS);
    }
    double[] present = present(values).toArray();
    double low = DoubleStream.of(present).min().orElse(0);
    double high = DoubleStream.of(present).max().orElse(0);
    boolean line =
        switch (chart) {
          case LINES -> true;
          case BARS, DIVERGING_BARS, COLUMNS, STEPS, WATERFALL, STACKED_SHARES -> false;
        };
    return line && low > 0 && low > NEAR_ZERO * high
        ? enclosing(low, high, STEPS)
        : fromZero(DoubleStream.of(present), STEPS);
  }

  /** Ticks that enclose zero and every value in about {@code count} steps. */
  public static AxisTicks fromZero(DoubleStream values, int count) {
    double[] all = DoubleStream.concat(DoubleStream.of(0), values).toArray();
    return enclosing(
        DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(0), count);
  }

  /** Ticks that enclose {@code low} to {@code high} in about {@code count} steps. */
  public static AxisTicks enclosing(double low, double high, int count) {
    double span = high > low ? high - low : Math.max(1, Math.abs(high));
    BigDecimal step = step(span / count);
    long first = (long) Math.floor(low / step.doubleValue() + 1e-9);
    long last = (long) Math.ceil(low == high ? first + 1 : high / step.doubleValue() - 1e-9);
    List<Double> values = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      values.add(step.multiply(BigDecimal.valueOf(i)).doubleValue());
    }
    return new AxisTicks(List.copyOf(values), step.doubleValue());
  }

  private static BigDecimal step(double least) {
    int power = (int) Math.floor(Math.log10(least));
    for (double round : ROUND) {
      BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
      if (step.doubleValue() >= least * (1 - 1e-9)) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  private static DoubleStream present(List<List<OptionalDouble>> values) {
    return values.stream()
        .flatMap(List::stream)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  /** The value where the axis begins. */
  public double least() {
    return values.get(0);
  }

  /** The value where the axis ends. */
  public double greatest() {
    return values.get(values.size() - 1);
  }

  /** How far along the axis {@code value} lies, from 0 to 1. */
  public double share(double value) {
    return (value - least()) / (greatest() - least());
  }
}
