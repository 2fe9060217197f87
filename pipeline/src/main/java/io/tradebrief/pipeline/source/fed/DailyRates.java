package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The rows of a file of daily rates, each day once. A day that is said again in the same words
 * counts once; rows that say different things of one day are all void, because nothing tells which
 * of them is right.
 *
 * @param series in the order of their columns
 * @param rows every row with data
 * @param days the rows that broke no rule, one a day
 */
record DailyRates(
    List<FredSeries> series, List<DailyRow> rows, NavigableMap<LocalDate, DailyRow> days) {

  static DailyRates of(List<FredSeries> series, List<DailyRow> rows) {
    Map<LocalDate, List<DailyRow>> byDay = new LinkedHashMap<>();
    for (DailyRow row : rows) {
      if (row.check().passed()) {
        byDay.computeIfAbsent(row.date().orElseThrow(), day -> new ArrayList<>()).add(row);
      }
    }
    NavigableMap<LocalDate, DailyRow> days = new TreeMap<>();
    byDay.forEach(
        (day, same) -> {
          if (same.stream().map(DailyRow::rates).distinct().count() > 1) {
            same.forEach(row -> row.check().that(false, Rule.UNIQUE));
          } else {
            days.put(day, same.get(0));
          }
        });
    return new DailyRates(series, rows, days);
  }

  /** Settles every row, with the averages that end on it, and says which periods have none. */
  void settle(Screened.Builder<FxRate> screened) {
    Map<Place, List<FxRate>> facts = new HashMap<>();
    DailyRemarks remarks = new DailyRemarks();
    for (int i = 0; i < series.size(); i++) {
      DailyAverages averages = new DailyAverages(series.get(i), places(), rates(i));
      averages
          .byPlace()
          .forEach(
              (place, rates) -> facts.computeIfAbsent(place, p -> new ArrayList<>()).addAll(rates));
      remarks.add(averages);
    }
    remarks.all().forEach(screened::remark);
    AbsentDays.remark(rows).ifPresent(screened::remark);
    for (DailyRow row : rows) {
      Place place = row.row().place();
      screened.settle(row.row(), row.check(), () -> facts.getOrDefault(place, List.of()));
    }
    long sound = rows.stream().filter(row -> row.check().passed()).count();
    if (sound > days.size()) {
      screened.remark(
          Remark.notice(
              sound - days.size() + " rows repeat a day in the same words and are counted once"));
    }
  }

  private NavigableMap<LocalDate, Place> places() {
    NavigableMap<LocalDate, Place> places = new TreeMap<>();
    days.forEach((day, row) -> places.put(day, row.row().place()));
    return places;
  }

  private NavigableMap<LocalDate, Double> rates(int column) {
    NavigableMap<LocalDate, Double> rates = new TreeMap<>();
    days.forEach((day, row) -> row.rates().get(column).ifPresent(rate -> rates.put(day, rate)));
    return rates;
  }
}
