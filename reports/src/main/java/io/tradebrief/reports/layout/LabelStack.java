package io.tradebrief.reports.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places labels one below the other near where they belong, so that none covers another. */
public final class LabelStack {
  private static final int PASSES = 60;

  private final List<Wanted> labels;
  private final double between;
  private final double[] middles;

  /**
   * A label before it is placed; lengths grow downwards.
   *
   * @param middle where its middle would best be
   * @param height the room it takes
   */
  public record Wanted(double middle, double height) {}

  private LabelStack(List<Wanted> labels, double between) {
    this.labels = labels;
    this.between = between;
    middles = labels.stream().mapToDouble(Wanted::middle).toArray();
  }

  /**
   * Where the middle of each label comes to lie. Labels that want the same place keep their order.
   * All lie between {@code top} and {@code bottom} if there is room; else they run on below.
   *
   * @param between the least distance between two labels
   */
  public static List<Double> placed(
      List<Wanted> labels, double between, double top, double bottom) {
    List<Integer> downwards =
        IntStream.range(0, labels.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> labels.get(i).middle()))
            .toList();
    LabelStack stack = new LabelStack(downwards.stream().map(labels::get).toList(), between);
    stack.pushApart();
    stack.settle(top, bottom);
    Double[] placed = new Double[labels.size()];
    for (int i = 0; i < placed.length; i++) {
      placed[downwards.get(i)] = stack.middles[i];
    }
    return List.of(placed);
  }

  /** Moves neighbours that overlap by half the overlap each, until the shifts have spread. */
  private void pushApart() {
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 1; i < middles.length; i++) {
        double overlap = middles[i - 1] + half(i - 1) + between + half(i) - middles[i];
        if (overlap > 0) {
          middles[i - 1] -= overlap / 2;
          middles[i] += overlap / 2;
        }
      }
    }
  }

  /** Halving approaches the distance without reaching it; two sweeps settle it within the plot. */
  private void settle(double top, double bottom) {
    double below = bottom;
    for (int i = middles.length - 1; i >= 0; i--) {
      middles[i] = Math.min(middles[i], below - half(i));
      below = middles[i] - half(i) - between;
    }
    double above = top;
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.max(middles[i], above + half(i));
      above = middles[i] + half(i) + between;
    }
  }

  private double half(int i) {
    return labels.get(i).height() / 2;
  }
}
