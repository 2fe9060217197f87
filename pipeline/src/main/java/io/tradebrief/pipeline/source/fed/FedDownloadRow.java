package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of a file of the Data Download Program.
 *
 * @param row as it stands
 * @param check what it was found to break
 * @param period a year, a month, or the text of a day
 * @param date the day of a daily file
 * @param rates as printed, in the order of the series; empty where there is none
 */
record FedDownloadRow(
    Row row,
    RowCheck check,
    String period,
    Optional<LocalDate> date,
    List<Optional<Double>> rates) {
  private static final Set<String> NO_FIGURE = Set.of("", "ND", "NA", "NC");

  /** A spreadsheet writes days with strokes and without zeros. */
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  static FedDownloadRow of(Row row, FedDownloadColumns columns) {
    RowCheck check = new RowCheck();
    check.width(row, columns.cells());
    String period = row.cell(0);
    Optional<LocalDate> date = day(period);
    switch (columns.frequency()) {
      case "annual" -> check.that(Periods.isYear(period), Rule.PERIOD);
      case "monthly" ->
          check.that(Periods.isPeriod(period) && period.matches("\\d{4}-\\d\\d"), Rule.PERIOD);
      default -> check.that(date.isPresent(), Rule.PERIOD);
    }
    List<Optional<Double>> rates = new ArrayList<>();
    for (int column : columns.columns()) {
      rates.add(rate(row.cell(column), check));
    }
    return new FedDownloadRow(row, check, period, date, rates);
  }

  private static Optional<Double> rate(String text, RowCheck check) {
    if (NO_FIGURE.contains(text)) {
      return Optional.empty();
    }
    double rate = check.number(text);
    check.that(!(rate <= 0), Rule.POSITIVE);
    return Optional.of(rate);
  }

  private static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
              LocalDate.of(
                  Integer.parseInt(day.group(1)),
                  Integer.parseInt(day.group(2)),
                  Integer.parseInt(day.group(3))))
          .filter(date -> Periods.isPeriod(Integer.toString(date.getYear())));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The row among those of a daily file. */
  DailyRow daily() {
    return new DailyRow(row, check, date, rates);
  }

  /** The averages the publisher computed. */
  List<FxRate> facts(FedDownloadColumns columns) {
    List<FxRate> facts = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      FredSeries series = columns.series().get(i);
      rates.get(i).map(rate -> series.average(period, rate)).ifPresent(facts::add);
    }
    return facts;
  }
}
