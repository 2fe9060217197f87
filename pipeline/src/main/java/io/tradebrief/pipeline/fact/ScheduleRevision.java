package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A revision of a tariff schedule.
 *
 * @param revision its name: {@code basic}, {@code rev_7}, {@code 2026_rev_1}
 * @param effectiveFrom the day it took effect, ISO 8601
 * @param event what it brought about, empty if nothing of note
 */
public record ScheduleRevision(String revision, String effectiveFrom, String event) {

  public static final FactKind<ScheduleRevision> KIND =
      new FactKind<>(
          "schedule-revisions",
          List.of(
              FactField.of("revision", ValueType.TEXT, ScheduleRevision::revision),
              FactField.of("effective_from", ValueType.TEXT, ScheduleRevision::effectiveFrom),
              FactField.of("event", ValueType.TEXT, ScheduleRevision::event)),
          List.of("effective_from", "event"));
}
