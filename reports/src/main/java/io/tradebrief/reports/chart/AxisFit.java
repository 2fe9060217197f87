package io.tradebrief.reports.chart;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Fits names below categories: all of them, wrapped, or so many that none collide.
 *
 * @param pitch the distance from one category to the next
 * @param middle where a category lies
 */
record AxisFit(List<String> names, double pitch, IntToDoubleFunction middle) {
  private static final double LARGEST = 22;
  private static final double SMALLEST = 18;
  private static final double SMALLEST_OF_ALL = 12;
  private static final int MOST_LINES = 3;
  private static final int MOST_LINES_OF_ALL = 5;
  private static final double WIDEST_THINNED = 260;
  private static final double NARROWEST = 30;
  private static final double BETWEEN = 26;
  private static final double BETWEEN_WRAPPED = 6;
  private static final double BETWEEN_WORDS = 16;
  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

  /** Names for an ordered category, of which some may go unnamed. */
  AxisLabels some() {
    return wrapped(SMALLEST, MOST_LINES).orElseGet(this::thinned);
  }

  /** Names for categories that must all be named, if need be shortened. */
  AxisLabels all() {
    if (width() < NARROWEST) {
      return thinned();
    }
    return wrapped(SMALLEST_OF_ALL, MOST_LINES_OF_ALL)
        .orElseGet(() -> wrappedAt(Typeface.regular(SMALLEST_OF_ALL), MOST_LINES_OF_ALL));
  }

  private double width() {
    return pitch * 0.94 - BETWEEN_WRAPPED;
  }

  /** Every name in full, in the largest size that allows it. */
  private Optional<AxisLabels> wrapped(double smallest, int most) {
    for (double size = LARGEST; size >= smallest; size -= 1) {
      Font font = Typeface.regular(size);
      if (names.stream().allMatch(name -> Typeface.breaks(font).fits(name, width(), most))) {
        AxisLabels labels = wrappedAt(font, most);
        // Names of one line read as one text unless they are further apart.
        if (labels.areApart(labels.lines() > 1 ? BETWEEN_WRAPPED : BETWEEN_WORDS)) {
          return Optional.of(labels);
        }
      }
    }
    return Optional.empty();
  }

  private AxisLabels wrappedAt(Font font, int most) {
    return new AxisLabels(
        font,
        IntStream.range(0, names.size())
            .mapToObj(i -> entry(i, names.get(i), font, width(), most))
            .toList());
  }

  private AxisLabels thinned() {
    Font font = Typeface.regular(LARGEST - 1);
    List<Periods.Tick> ticks = Periods.ticks(names);
    boolean years = ticks.stream().allMatch(Periods::isYear);
    for (int i = 0; i < ticks.size() && (!years || i < YEAR_STEPS.length); i++) {
      int step = years ? YEAR_STEPS[i] : i + 1;
      AxisLabels labels =
          new AxisLabels(
              font,
              Periods.every(step, ticks, years).stream()
                  .map(tick -> entry(tick.index(), tick.text(), font, WIDEST_THINNED, 1))
                  .toList());
      if (labels.areApart(BETWEEN)) {
        return labels;
      }
    }
    return new AxisLabels(font, List.of());
  }

  private AxisLabels.Entry entry(int index, String name, Font font, double width, int most) {
    List<String> lines = Typeface.breaks(font).lines(name, width, most);
    double widest = Typeface.breaks(font).widest(lines);
    double edge = (Slide.MARGIN + widest) / 2;
    double x = Math.max(edge, Math.min(Slide.WIDTH - edge, middle.applyAsDouble(index)));
    return new AxisLabels.Entry(index, lines, x, widest);
  }
}
