package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.source.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Weekdays for which a file of daily rates has no row at all. Publishers write a row for a holiday
 * too, so in such a file a weekday without one was lost, even where the average of its month still
 * has days enough. Where no row is blank somebody took the holidays out, and little follows.
 */
final class AbsentDays {
  private static final int NAMED = 5;

  private AbsentDays() {}

  /** Which they are between the first and the last row, if there are any. */
  static Optional<Remark> remark(List<DailyRow> rows) {
    TreeSet<LocalDate> present =
        rows.stream()
            .flatMap(row -> row.date().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (present.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> absent =
        present
            .first()
            .datesUntil(present.last())
            .filter(BusinessDays::isWeekday)
            .filter(day -> day.getDayOfYear() != 1 && !present.contains(day))
            .toList();
    if (absent.isEmpty()) {
      return Optional.empty();
    }
    boolean hasHolidays =
        rows.stream().anyMatch(row -> row.rates().stream().allMatch(Optional::isEmpty));
    String text =
        "there is no row for "
            + absent.size()
            + (absent.size() == 1 ? " weekday" : " weekdays")
            + " ("
            + absent.stream()
                .limit(NAMED)
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "))
            + (absent.size() > NAMED ? ", ..." : "")
            + "), so averages are those of the other days";
    return Optional.of(hasHolidays ? Remark.finding(text) : Remark.notice(text));
  }
}
