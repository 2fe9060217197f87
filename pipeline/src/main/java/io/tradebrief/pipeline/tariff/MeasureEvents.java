package io.tradebrief.pipeline.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened to a measure, by day. */
public final class MeasureEvents {

  /** What can happen, in the order in which a day's events are told. */
  public enum Event {
    ANNOUNCED("Announced"),
    APPLIES_FROM("Applies from, by a later act"),
    IN_FORCE("In force"),
    END_ANNOUNCED("End announced"),
    WITHDRAWN("Withdrawn or replaced from its first day"),
    LAST_DAY_PASSED("No longer in force");

    private final String text;

    Event(String text) {
      this.text = text;
    }

    /** What happened, as tables write it. */
    public String text() {
      return text;
    }
  }

  /** One thing that happened. */
  public record Dated(LocalDate day, Event event, Measure measure) {}

  private MeasureEvents() {}

  /** Whatever happened to measures that are no mere proposals, day by day. */
  public static List<Dated> of(List<Measure> measures) {
    return measures.stream()
        .filter(measure -> measure.from().isPresent())
        .flatMap(measure -> of(measure).stream())
        .sorted(
            Comparator.comparing(Dated::day)
                .thenComparing(Dated::event)
                .thenComparing(dated -> dated.measure().id()))
        .toList();
  }

  private static List<Dated> of(Measure measure) {
    List<Dated> events = new ArrayList<>();
    events.add(new Dated(measure.announced(), Event.ANNOUNCED, measure));
    measure
        .retroactiveTo()
        .ifPresent(day -> events.add(new Dated(day, Event.APPLIES_FROM, measure)));
    boolean neverCame =
        measure.to().isEmpty()
            && measure.endAnnounced().isPresent()
            && measure.from().isPresent()
            && measure.endAnnounced().get().isBefore(measure.from().get());
    if (!neverCame) {
      measure.from().ifPresent(day -> events.add(new Dated(day, Event.IN_FORCE, measure)));
    }
    measure
        .endAnnounced()
        .ifPresent(
            day ->
                events.add(
                    new Dated(
                        day,
                        measure.to().isPresent() ? Event.END_ANNOUNCED : Event.WITHDRAWN,
                        measure)));
    measure
        .to()
        .ifPresent(day -> events.add(new Dated(day.plusDays(1), Event.LAST_DAY_PASSED, measure)));
    return events;
  }
}
