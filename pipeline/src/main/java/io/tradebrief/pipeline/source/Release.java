package io.tradebrief.pipeline.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a file was released, to the day or, where only that is known, to the month. A month counts
 * as released on its last day.
 *
 * @param text ISO 8601: {@code 2025-04-03} or {@code 2025-04}
 * @param date the day it counts as released
 */
public record Release(String text, LocalDate date) implements Comparable<Release> {

  /** The release written as {@code text}; empty if it is neither a day nor a month. */
  public static Optional<Release> parse(String text) {
    try {
      LocalDate date =
          text.length() == 7 ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
      return Optional.of(new Release(text, date));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(Release other) {
    return date.compareTo(other.date);
  }
}
