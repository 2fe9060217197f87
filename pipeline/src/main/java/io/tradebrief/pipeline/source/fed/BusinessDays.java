package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.source.Periods;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The weekdays of a month or a calendar year, and how many of them a series of daily rates has.
 * Which of them were holidays depends on the market, so all count, and some may be missing: of a
 * year 5%, since the Federal Reserve's series have at most 12 holidays in 261 weekdays; of a month
 * three, as January has in a year in which a president takes office. Three in a row are a gap and
 * no holidays.
 *
 * @param period {@code 2024} or {@code 2024-03}
 * @param weekdays Mondays to Fridays, in order
 * @param rated how many of them have a rate
 * @param enough whether their mean is an average of the period
 */
record BusinessDays(String period, List<LocalDate> weekdays, long rated, boolean enough) {
  private static final int PER_CENT_OF_YEAR = 95;
  private static final int MISSING_IN_MONTH = 3;
  private static final int GAP = 3;

  static BusinessDays of(String period, Set<LocalDate> days) {
    List<LocalDate> weekdays = weekdays(period);
    long rated = weekdays.stream().filter(days::contains).count();
    boolean enough =
        period.length() == 4
            ? rated * 100 >= PER_CENT_OF_YEAR * (long) weekdays.size()
                && months(period).stream().allMatch(month -> of(month, days).enough())
            : weekdays.size() - rated <= MISSING_IN_MONTH && !hasGap(weekdays, days);
    return new BusinessDays(period, weekdays, rated, enough);
  }

  /** Whether rows from one day to another reach from the first weekday to the last. */
  boolean isWithin(LocalDate first, LocalDate last) {
    // Publishers leave out New Year's Day.
    LocalDate begin = weekdays.get(weekdays.get(0).getDayOfYear() == 1 ? 1 : 0);
    return !first.isAfter(begin) && !last.isBefore(weekdays.get(weekdays.size() - 1));
  }

  private static boolean hasGap(List<LocalDate> weekdays, Set<LocalDate> days) {
    int missing = 0;
    for (LocalDate weekday : weekdays) {
      missing = days.contains(weekday) ? 0 : missing + 1;
      if (missing == GAP) {
        return true;
      }
    }
    return false;
  }

  private static List<LocalDate> weekdays(String period) {
    LocalDate last = Periods.end(period);
    LocalDate first = period.length() == 4 ? last.withDayOfYear(1) : last.withDayOfMonth(1);
    return first.datesUntil(last.plusDays(1)).filter(BusinessDays::isWeekday).toList();
  }

  private static List<String> months(String year) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> YearMonth.of(Integer.parseInt(year), month).toString())
        .toList();
  }

  /** Whether it is one of Monday to Friday. */
  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** {@code 2023 has 190 of 260 weekdays}. */
  @Override
  public String toString() {
    return period + " has " + rated + " of " + weekdays.size() + " weekdays";
  }
}
