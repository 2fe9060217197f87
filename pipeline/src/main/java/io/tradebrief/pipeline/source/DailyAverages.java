package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FxRate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Averages of daily rates over months and calendar years: the mean of the days that have one, as
 * the Federal Reserve computes its own averages.
 *
 * <p>A period that the file does not cover from its first to its last weekday gives nothing: a mean
 * of half a year is no annual average. New Year's Day does not count, since publishers leave it
 * out.
 *
 * <p>A series quoted in dollars per unit is averaged as quoted and the mean then inverted. The
 * Federal Reserve's averages are means of the quotation, so this gives the inverse of the figure it
 * prints; a mean of inverted days would differ from it and be always higher.
 */
final class DailyAverages {
  private final List<Day> days = new ArrayList<>();

  /** A row of the file; what could not be read of it is empty. */
  private record Day(Row row, RowCheck check, Optional<LocalDate> date, Optional<Double> rate) {
    LocalDate known() {
      return date.orElseThrow();
    }
  }

  void add(Row row, RowCheck check, Optional<LocalDate> date, Optional<Double> rate) {
    days.add(new Day(row, check, date, rate));
  }

  /** Settles every row, with the averages that end on it. */
  Screened<FxRate> screened(Screened.Builder<FxRate> screened, FredSeries series) {
    Map<Place, List<FxRate>> rates = byPlace(series);
    for (Day day : days) {
      Place place = day.row().place();
      screened.settle(day.row(), day.check(), () -> rates.getOrDefault(place, List.of()));
    }
    return screened.build();
  }

  /** The averages of the days that broke no rule, by the place of the last day of the period. */
  Map<Place, List<FxRate>> byPlace(FredSeries series) {
    List<Day> sound = days.stream().filter(day -> day.check().passed()).toList();
    Map<Place, List<FxRate>> rates = new TreeMap<>((a, b) -> Long.compare(a.row(), b.row()));
    collect(sound, date -> YearMonth.from(date).toString(), series, rates);
    collect(sound, date -> Integer.toString(date.getYear()), series, rates);
    return rates;
  }

  private static void collect(
      List<Day> sound,
      Function<LocalDate, String> period,
      FredSeries series,
      Map<Place, List<FxRate>> rates) {
    Map<String, List<Day>> byPeriod = new TreeMap<>();
    for (Day day : sound) {
      byPeriod.computeIfAbsent(period.apply(day.known()), p -> new ArrayList<>()).add(day);
    }
    byPeriod.forEach(
        (name, members) -> {
          if (isCovered(name, members)) {
            Day last = members.stream().max((a, b) -> a.known().compareTo(b.known())).orElseThrow();
            rate(name, members, series)
                .ifPresent(
                    rate ->
                        rates
                            .computeIfAbsent(last.row().place(), p -> new ArrayList<>())
                            .add(rate));
          }
        });
  }

  private static Optional<FxRate> rate(String period, List<Day> members, FredSeries series) {
    double sum = 0;
    int count = 0;
    for (Day day : members) {
      sum += day.rate().orElse(0.0);
      count += day.rate().isPresent() ? 1 : 0;
    }
    if (count == 0) {
      return Optional.empty();
    }
    double mean = sum / count;
    double local = series.dollarsPerUnit() ? 1 / mean : mean;
    return Optional.of(new FxRate(series.currency(), null, period, FxRate.AVERAGE, local));
  }

  private static boolean isCovered(String period, List<Day> members) {
    LocalDate last = Periods.end(period);
    LocalDate first = period.length() == 4 ? last.withDayOfYear(1) : last.withDayOfMonth(1);
    if (first.getDayOfYear() == 1) {
      first = first.plusDays(1);
    }
    while (isWeekend(first)) {
      first = first.plusDays(1);
    }
    while (isWeekend(last)) {
      last = last.minusDays(1);
    }
    boolean begins = false;
    boolean ends = false;
    for (Day day : members) {
      begins |= !day.known().isAfter(first);
      ends |= !day.known().isBefore(last);
    }
    return begins && ends;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
