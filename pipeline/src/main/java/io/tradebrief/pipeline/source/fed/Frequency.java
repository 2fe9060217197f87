package io.tradebrief.pipeline.source.fed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How often a series has a figure. */
enum Frequency {
  DAILY("daily", 1, 4),
  MONTHLY("monthly", 28, 31),
  ANNUAL("annual", 360, Long.MAX_VALUE);

  private final String word;
  private final long fewestDays;
  private final long mostDays;

  Frequency(String word, long fewestDays, long mostDays) {
    this.word = word;
    this.fewestDays = fewestDays;
    this.mostDays = mostDays;
  }

  /** {@code daily}, {@code monthly} or {@code annual}. */
  String word() {
    return word;
  }

  /**
   * Whether dates stand as far apart as those of a series of this frequency do. Half of the steps
   * decide, so that a gap or a misprint does not; of an annual series any years may be there. One
   * date has no step: a first of January may be a day only of a year, because no market is open on
   * it.
   */
  boolean fits(Collection<LocalDate> dates) {
    Optional<Long> step = medianStep(dates);
    if (step.isEmpty()) {
      return dates.stream().allMatch(date -> date.getDayOfYear() == 1) == (this == ANNUAL);
    }
    return step.get() >= fewestDays && step.get() <= mostDays;
  }

  /** The middle one of the steps from date to date in days; empty for fewer than two dates. */
  static Optional<Long> medianStep(Collection<LocalDate> dates) {
    List<LocalDate> sorted = List.copyOf(new TreeSet<>(dates));
    List<Long> steps =
        IntStream.range(1, sorted.size())
            .mapToObj(i -> sorted.get(i).toEpochDay() - sorted.get(i - 1).toEpochDay())
            .sorted()
            .toList();
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() / 2));
  }
}
