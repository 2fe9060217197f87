package io.tradebrief.pipeline.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Years, quarters and months as facts name them: {@code 2024}, {@code 2024-Q1}, {@code 2024-03}.
 */
public final class Periods {
  /** The months as publishers abbreviate them in the names of columns. */
  public static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d|2100");
  private static final Pattern PERIOD = Pattern.compile("(19|20)\\d\\d(-Q[1-4]|-(0[1-9]|1[0-2]))?");

  private Periods() {}

  /** Whether the text is a year from 1900 to 2100. */
  public static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** Whether the text names a period from 1900 on. */
  public static boolean isPeriod(String text) {
    return PERIOD.matcher(text).matches();
  }

  public static boolean isQuarter(String text) {
    return isPeriod(text) && text.contains("Q");
  }

  /** The last day of a period. */
  public static LocalDate end(String period) {
    if (period.length() == 4) {
      return LocalDate.of(Integer.parseInt(period), 12, 31);
    }
    int year = Integer.parseInt(period.substring(0, 4));
    return isQuarter(period)
        ? YearMonth.of(year, 3 * (period.charAt(6) - '0')).atEndOfMonth()
        : YearMonth.parse(period).atEndOfMonth();
  }

  /** Whether the period was over on the release day; a period still running has no figure yet. */
  public static boolean endedBy(String period, Release release) {
    return !end(period).isAfter(release.date());
  }
}
