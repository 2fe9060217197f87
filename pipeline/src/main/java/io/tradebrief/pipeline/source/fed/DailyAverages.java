package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Averages of daily rates over months and calendar years: the mean of the days that have one, as
 * the Federal Reserve computes its own averages.
 *
 * <p>A period that the file does not cover from its first to its last weekday gives nothing: a mean
 * of half a year is no annual average. Nor does one that lacks more of its weekdays than holidays
 * explain, see {@link BusinessDays}; that is a finding, while the period that is running at either
 * end of the file is only noted.
 *
 * <p>A series quoted in dollars per unit is averaged as quoted and the mean then inverted. The
 * Federal Reserve's averages are means of the quotation, so this gives the inverse of the figure it
 * prints; a mean of inverted days would differ from it and be always higher.
 *
 * @param series whose rates these are
 * @param days where the row of each day of the file stands, with a rate or without
 * @param rates those of the days that have one
 */
record DailyAverages(
    FredSeries series, NavigableMap<LocalDate, Place> days, NavigableMap<LocalDate, Double> rates) {
  /** The averages, by the place of the last day of the period. */
  Map<Place, List<FxRate>> byPlace() {
    Map<Place, List<FxRate>> averages = new TreeMap<>();
    for (BusinessDays period : periods()) {
      if (isCovered(period)) {
        Place place = within(period, days).lastEntry().getValue();
        FxRate average = series.average(period.period(), mean(within(period, rates).values()));
        averages.computeIfAbsent(place, p -> new ArrayList<>()).add(average);
      }
    }
    return averages;
  }

  /** The periods of which the file holds only a part, in order. */
  List<String> running() {
    return periods().stream().filter(this::isRunning).map(BusinessDays::period).sorted().toList();
  }

  /** The others that have no average, with the weekdays they have, in order. */
  List<String> thin() {
    return periods().stream()
        .filter(period -> !isRunning(period) && !isCovered(period))
        .map(BusinessDays::toString)
        .sorted()
        .toList();
  }

  /** Months and then years, from the first rate to the last row of the file. */
  private List<BusinessDays> periods() {
    if (rates.isEmpty()) {
      return List.of();
    }
    List<BusinessDays> periods = new ArrayList<>();
    NavigableSet<String> years = new TreeSet<>();
    YearMonth end = YearMonth.from(days.lastKey());
    YearMonth month = YearMonth.from(rates.firstKey());
    for (; !month.isAfter(end); month = month.plusMonths(1)) {
      periods.add(BusinessDays.of(month.toString(), rates.keySet()));
      years.add(Integer.toString(month.getYear()));
    }
    years.forEach(year -> periods.add(BusinessDays.of(year, rates.keySet())));
    return periods;
  }

  private boolean isCovered(BusinessDays period) {
    return period.enough() && period.isWithin(days.firstKey(), days.lastKey());
  }

  /** Whether the series begins or the file ends within the period, so that it cannot be whole. */
  private boolean isRunning(BusinessDays period) {
    boolean whole = period.isWithin(days.firstKey(), days.lastKey());
    boolean begun = period.isWithin(rates.firstKey(), days.lastKey());
    return !whole || (!begun && !period.enough());
  }

  private static <V> NavigableMap<LocalDate, V> within(
      BusinessDays period, NavigableMap<LocalDate, V> values) {
    LocalDate last = Periods.end(period.period());
    LocalDate first =
        period.period().length() == 4 ? last.withDayOfYear(1) : last.withDayOfMonth(1);
    return values.subMap(first, true, last, true);
  }

  private static double mean(Collection<Double> rates) {
    double sum = 0;
    for (double rate : rates) {
      sum += rate;
    }
    return sum / rates.size();
  }
}
