package io.tradebrief.reports.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds from one day until the next one named, drawn as steps along a calendar.
 *
 * @param days rising
 */
public record DaySteps(List<LocalDate> days) {
  /**
   * A corner of the line.
   *
   * @param category the day whose value holds there
   */
  public record Corner(LocalDate day, int category) {}

  public DaySteps {
    days = List.copyOf(days);
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).isBefore(days.get(i))) {
        throw new IllegalArgumentException(
            "steps need days that rise; " + days.get(i) + " follows " + days.get(i - 1));
      }
    }
  }

  /**
   * Reads the categories of a chart.
   *
   * @throws IllegalArgumentException if one is not a day such as {@code 2025-04-03}, or the days do
   *     not rise
   */
  public static DaySteps of(List<String> categories) {
    try {
      return new DaySteps(categories.stream().map(LocalDate::parse).toList());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("steps need days: " + e.getMessage(), e);
    }
  }

  /** Two corners a change, the old value and the new one on the same day. */
  public List<Corner> corners() {
    List<Corner> corners = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (i > 0) {
        corners.add(new Corner(days.get(i), i - 1));
      }
      corners.add(new Corner(days.get(i), i));
    }
    return List.copyOf(corners);
  }

  /** One corner a day, for charts that allow no two: the old value stands on the day before. */
  public List<Corner> daily() {
    List<Corner> corners = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate before = days.get(i).minusDays(1);
      if (i > 0 && before.isAfter(days.get(i - 1))) {
        corners.add(new Corner(before, i - 1));
      }
      corners.add(new Corner(days.get(i), i));
    }
    return List.copyOf(corners);
  }

  /** The months the axis shows, from the one of the first day to the one of the last. */
  public List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    if (!days.isEmpty()) {
      YearMonth last = YearMonth.from(days.get(days.size() - 1));
      for (YearMonth m = YearMonth.from(days.get(0)); !m.isAfter(last); m = m.plusMonths(1)) {
        months.add(m);
      }
    }
    return List.copyOf(months);
  }
}
