package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ConfList;
import java.time.LocalDate;
import java.util.Optional;

/** The order that the dates of a measure must have. */
final class MeasureDates {
  private final ConfList.Line line;

  private MeasureDates(ConfList.Line line) {
    this.line = line;
  }

  static void check(ConfList.Line line, Measure measure) {
    MeasureDates dates = new MeasureDates(line);
    Optional<LocalDate> announced = Optional.of(measure.announced());
    dates.inOrder("retroactive_to", measure.retroactiveTo(), "effective_from", measure.from());
    dates.inOrder("announced", announced, "end_announced", measure.endAnnounced());
    dates.inOrder("effective_from", measure.first(), "effective_to", measure.to());
    if (measure.retroactiveTo().isEmpty()) {
      dates.inOrder("announced", announced, "effective_from", measure.from());
    }
    if (measure.from().isEmpty()) {
      dates.absent("effective_to", measure.to());
      dates.absent("end_announced", measure.endAnnounced());
      dates.absent("retroactive_to", measure.retroactiveTo());
    }
  }

  private void inOrder(
      String before, Optional<LocalDate> first, String after, Optional<LocalDate> then) {
    if (first.isPresent() && then.isPresent() && first.get().isAfter(then.get())) {
      throw line.broken(
          after,
          before + " " + first.get() + " is after " + after + " " + then.get(),
          "Put the dates in order; what applies before it was announced has retroactive_to");
    }
  }

  private void absent(String column, Optional<LocalDate> day) {
    if (day.isPresent()) {
      throw line.broken(
          column,
          "a proposal, without effective_from, has the day " + day.get(),
          "Fill effective_from, or remove the day");
    }
  }
}
