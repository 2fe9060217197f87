package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The series of a file of the Data Download Program.
 *
 * @param series the exchange rates; indexes and Venezuela, which changes its unit, are left out
 * @param columns where each of them stands, counted from 0
 * @param leftOut the names of the series left out
 * @param frequency {@code annual}, {@code monthly} or {@code daily}
 * @param firstData how many rows stand above the figures
 * @param cells how many cells a row has
 */
record FedDownloadColumns(
    List<FredSeries> series,
    List<Integer> columns,
    List<String> leftOut,
    String frequency,
    int firstData,
    int cells) {
  private static final String PERIOD = "Time Period";
  private static final Pattern PER = Pattern.compile("Currency:_Per_([A-Z]{3})");

  /** ISO 4217, with those no longer in use. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> VENEZUELA = Set.of("VEB", "VEF", "VES");

  /**
   * Reads the lines that describe the series.
   *
   * @throws BrokenFile if one is missing, no series is an exchange rate, a multiplier is one nobody
   *     has seen, a currency no known one, or the frequencies differ
   */
  static FedDownloadColumns of(SourceFile file, List<Row> rows) {
    Row unit = line(file, rows, "Unit");
    Row multiplier = line(file, rows, "Multiplier");
    Row currency = line(file, rows, "Currency");
    Row names = line(file, rows, PERIOD);
    List<FredSeries> series = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (int column = 1; column < names.cells().size(); column++) {
      Matcher per = PER.matcher(unit.cell(column));
      String other = currency.cell(column);
      if (per.matches() && !VENEZUELA.contains(other)) {
        boolean dollars = other.equals("USD");
        series.add(new FredSeries(names.cell(column), dollars ? per.group(1) : other, dollars));
        columns.add(column);
        check(file, series.get(series.size() - 1), multiplier.cell(column));
      } else if (!unit.cell(column).isEmpty()) {
        leftOut.add(names.cell(column));
      }
    }
    if (series.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "none of its series is an exchange rate (their units are "
              + String.join(", ", unit.cells().subList(1, unit.cells().size()))
              + "); an index of the dollar has no currency to convert",
          "Download the rates of the H.10 or G.5 release instead");
    }
    return new FedDownloadColumns(
        series,
        columns,
        leftOut,
        frequency(file, series),
        rows.indexOf(names) + 1,
        names.cells().size());
  }

  /**
   * Looks for columns that the publisher did not make: all of its own state a unit.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  void checkOthers(SourceFile file, List<Row> rows, Screened.Builder<?> screened) {
    Set<String> own = new HashSet<>(leftOut);
    own.add(PERIOD);
    series.forEach(one -> own.add(one.name()));
    KnownColumns.of(List.copyOf(own))
        .check(file, rows.get(firstData - 1), rows.subList(firstData, rows.size()), screened);
  }

  /** What was left out, if anything was. */
  Optional<Remark> remark() {
    return leftOut.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Remark.notice(
                "the series "
                    + String.join(", ", leftOut)
                    + " give no rates: they are indexes of the dollar, or of a currency that"
                    + " changes its unit within the series"));
  }

  /**
   * The pound has the multiplier 0.01 and is printed in dollars all the same (2.39 in January
   * 1971): it is not to be applied.
   */
  private static void check(SourceFile file, FredSeries series, String multiplier) {
    if (!CURRENCIES.contains(series.currency())) {
      throw new BrokenFile(
          file.name(),
          "the series "
              + series.name()
              + " is in "
              + series.currency()
              + ", which is no code of a currency",
          "Compare its header with the publisher's, or download the file again");
    }
    boolean pound = series.currency().equals("GBP") && multiplier.equals("0.01");
    if (!multiplier.equals("1") && !pound) {
      throw new BrokenFile(
          file.name(),
          "the series "
              + series.name()
              + " has the multiplier "
              + multiplier
              + ", of which nobody knows whether its figures are to be multiplied",
          "Compare its figures with the release before using them");
    }
  }

  private static Row line(SourceFile file, List<Row> rows, String label) {
    for (Row row : rows.subList(0, Math.min(rows.size(), 40))) {
      if (PlainText.of(row.cell(0).replace(":", "")).equals(label)) {
        return row;
      }
    }
    throw new BrokenFile(
        file.name(),
        "the line \"" + label + "\" is missing above the figures",
        "Download the file again, with its header");
  }

  private static String frequency(SourceFile file, List<FredSeries> series) {
    List<String> frequencies =
        series.stream().map(one -> frequency(one.name())).distinct().toList();
    if (frequencies.size() != 1 || frequencies.get(0).isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "its series are not all annual, all monthly or all daily: "
              + series.stream().map(FredSeries::name).collect(Collectors.joining(", ")),
          "Download one frequency at a time");
    }
    return frequencies.get(0);
  }

  /** The middle of {@code RXI_N.B.JA}: annual, monthly, business days. */
  private static String frequency(String name) {
    String[] parts = name.toUpperCase(Locale.ROOT).split("\\.", -1);
    return switch (parts.length > 1 ? parts[1] : "") {
      case "A" -> "annual";
      case "M" -> "monthly";
      case "B" -> "daily";
      default -> "";
    };
  }
}
