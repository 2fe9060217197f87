package io.tradebrief.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads categories as periods, {@code 2024}, {@code 2024-Q1}, {@code 2024-03} and the like. */
final class Periods {
  /** A category that an axis may name, and the name. */
  record Tick(int index, String text) {}

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WITHIN_YEAR = Pattern.compile("(\\d{4})[- ]?(Q?\\d.*)");
  private static final Pattern FIRST_OF_YEAR = Pattern.compile("Q?0?1(-0?1)?");
  private static final int LEAST_YEARS = 3;

  private Periods() {}

  /**
   * The categories worth naming: the first of every year where they are parts of years that span at
   * least three, otherwise all.
   */
  static List<Tick> ticks(List<String> categories) {
    List<Tick> years = yearStarts(categories);
    if (years.size() >= LEAST_YEARS) {
      return years;
    }
    List<Tick> all = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      all.add(new Tick(i, categories.get(i)));
    }
    return all;
  }

  /** Every {@code step}-th tick; of years those that {@code step} divides, such as 2010, 2015. */
  static List<Tick> every(int step, List<Tick> ticks, boolean years) {
    List<Tick> kept = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      int number = years ? Integer.parseInt(ticks.get(i).text()) : i;
      if (number % step == 0) {
        kept.add(ticks.get(i));
      }
    }
    return kept;
  }

  /** Whether the tick is a whole year; those are named in round steps, every 2, 5 or 10. */
  public static boolean isYear(Tick tick) {
    return YEAR.matcher(tick.text()).matches();
  }

  private static List<Tick> yearStarts(List<String> categories) {
    List<Tick> starts = new ArrayList<>();
    String last = "";
    for (int i = 0; i < categories.size(); i++) {
      Matcher part = WITHIN_YEAR.matcher(categories.get(i));
      if (!part.matches()) {
        return List.of();
      }
      String year = part.group(1);
      boolean isStart = i > 0 || FIRST_OF_YEAR.matcher(part.group(2)).matches();
      if (!year.equals(last) && isStart) {
        starts.add(new Tick(i, year));
      }
      last = year;
    }
    return starts;
  }
}
