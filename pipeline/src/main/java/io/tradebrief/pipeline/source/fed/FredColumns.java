package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exchange-rate series of a table from FRED, which has dates in its first column and a series
 * in each of the others.
 *
 * @param series those whose currency is known
 * @param columns where each of them stands, counted from 0
 * @param leftOut the names of the other series of exchange rates
 * @param frequency of all of them
 */
record FredColumns(
    List<FredSeries> series, List<Integer> columns, List<String> leftOut, Frequency frequency) {
  private static final Set<String> DATE = Set.of("observation_date", "DATE");

  /** The frequencies of the exchange-rate series that the first row of a file names. */
  static Set<Frequency> frequencies(List<String> header) {
    if (header.isEmpty() || !DATE.contains(header.get(0))) {
      return Set.of();
    }
    return header.stream()
        .flatMap(name -> FredSeries.frequency(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads the names of the series, and holds the dates against their frequency. FRED's graph page
   * aggregates a series on request and leaves its name as it is; the file does not say whether a
   * figure is then an average, a sum or the last day, so no rate can be told from it. Taking it for
   * an average would often be right, and wrong by several per cent where it is not.
   *
   * @throws BrokenFile if no series is known, their frequencies differ, or the series was
   *     aggregated
   */
  static FredColumns of(SourceFile file, Table table) {
    List<FredSeries> series = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (int column = 1; column < table.columns(); column++) {
      String name = table.first().cell(column);
      Optional<FredSeries> known = FredSeries.of(name);
      if (known.isPresent()) {
        series.add(known.get());
        columns.add(column);
      } else if (FredSeries.frequency(name).isPresent()) {
        leftOut.add(name);
      }
    }
    FredColumns all = new FredColumns(series, columns, leftOut, frequency(file, series, leftOut));
    all.checkSteps(file, table);
    return all;
  }

  private static Frequency frequency(
      SourceFile file, List<FredSeries> series, List<String> leftOut) {
    if (series.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "line 1 names the series "
              + String.join(", ", leftOut)
              + ", of which the currency or the unit is not known",
          "Move the file out of the input folder; known are "
              + FredSeries.names()
              + ", and the same with EX (monthly) or AEX (annual) in place of DEX");
    }
    Set<Frequency> frequencies =
        series.stream()
            .flatMap(one -> FredSeries.frequency(one.name()).stream())
            .collect(Collectors.toSet());
    if (frequencies.size() > 1) {
      throw new BrokenFile(
          file.name(),
          "line 1 names series of different frequencies ("
              + series.stream().map(FredSeries::name).collect(Collectors.joining(", "))
              + "), so all but one were aggregated",
          "Download one frequency at a time");
    }
    return frequencies.iterator().next();
  }

  private void checkSteps(SourceFile file, Table table) {
    List<LocalDate> dates = table.rows().stream().flatMap(row -> day(row).stream()).toList();
    if (dates.isEmpty() || frequency.fits(dates)) {
      return;
    }
    FredSeries first = series.get(0);
    throw new BrokenFile(
        file.name(),
        Frequency.medianStep(dates)
                .map(days -> "its dates stand " + days + " days apart")
                .orElse("its only date is " + dates.get(0))
            + ", but "
            + first.name()
            + " is "
            + frequency.word()
            + "; so it was aggregated when it was downloaded, and nothing says whether a figure is"
            + " an average, a sum or the last day",
        "Download the Federal Reserve's own averages, "
            + first.as(Frequency.ANNUAL)
            + " (annual) or "
            + first.as(Frequency.MONTHLY)
            + " (monthly), or "
            + first.as(Frequency.DAILY)
            + " with every day");
  }

  /** The day a row stands for. */
  static Optional<LocalDate> day(Row row) {
    try {
      return Optional.of(LocalDate.parse(row.cell(0)))
          .filter(day -> Periods.isPeriod(Integer.toString(day.getYear())));
    } catch (DateTimeParseException notDate) {
      return Optional.empty();
    }
  }

  /** The observations of a row, empty where there is none, as on a holiday. */
  List<Optional<Double>> rates(Row row, RowCheck check) {
    List<Optional<Double>> rates = new ArrayList<>();
    for (int column : columns) {
      String text = row.cell(column);
      if (text.isEmpty() || text.equals(".")) {
        rates.add(Optional.empty());
      } else {
        double rate = check.number(text);
        check.that(!(rate <= 0), Rule.POSITIVE);
        rates.add(Optional.of(rate));
      }
    }
    return rates;
  }

  /**
   * A result that names what was left out.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  Screened.Builder<FxRate> screened(SourceFile file, Table table) {
    KnownColumns known = new KnownColumns(DATE, name -> FredSeries.frequency(name).isPresent());
    Screened.Builder<FxRate> screened = table.screened(file, FxRate.KIND, known);
    if (!leftOut.isEmpty()) {
      screened.remark(
          Remark.finding(
              "the series "
                  + String.join(", ", leftOut)
                  + " were left out, because their currency or unit is not known"));
    }
    return screened;
  }
}
