package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a World Bank table with a row a country, counted from 0. A year is headed {@code
 * 2024} or {@code 2024 [YR2024]}; no figure is an empty cell or {@code ..}.
 *
 * @param cells how many the header has
 * @param code of the country or aggregate
 * @param indicator its code
 * @param columns by year, without those that had not ended when the file was updated
 * @param running the columns of those
 */
record WorldBankYears(
    int cells,
    int code,
    int indicator,
    Map<String, Integer> columns,
    Map<String, Integer> running) {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})( \\[YR\\1])?");

  /**
   * Finds them in the header.
   *
   * @throws BrokenFile if a code is missing, or every year
   */
  static WorldBankYears of(
      SourceFile file, Row header, String indicator, Optional<Release> updated) {
    Header names = Header.of(file, header);
    Map<String, Integer> columns = new TreeMap<>();
    Map<String, Integer> running = new TreeMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      int column = i;
      year(header.cell(i))
          .ifPresent(
              year -> {
                boolean ended = updated.map(r -> Periods.endedBy(year, r)).orElse(true);
                (ended ? columns : running).put(year, column);
              });
    }
    if (columns.isEmpty()) {
      throw new BrokenFile(
          file.name(), "row " + header.place() + " names no year", "Download the file again");
    }
    return new WorldBankYears(
        header.cells().size(),
        names.column("Country Code"),
        names.column(indicator),
        columns,
        running);
  }

  /** Whether a column is one of a year. */
  static boolean isYear(String name) {
    return year(name).isPresent();
  }

  private static Optional<String> year(String name) {
    Matcher year = YEAR.matcher(name);
    return year.matches() ? Optional.of(year.group(1)).filter(Periods::isYear) : Optional.empty();
  }

  /** What is left out because its year was running. */
  Optional<Remark> remark(List<Row> rows) {
    return WorldBankRates.running(
        running.keySet().stream()
            .filter(year -> rows.stream().anyMatch(row -> isFigure(row.cell(running.get(year)))))
            .toList());
  }

  /** Settles the row of a country or aggregate, with its rates; a year without one is left out. */
  void settle(Row row, Partners partners, Screened.Builder<FxRate> screened) {
    RowCheck check = new RowCheck();
    check.width(row, cells);
    check.that(row.cell(indicator).equals(WorldBankRates.INDICATOR), Rule.KNOWN_CODE);
    if (WorldBankRates.isNoCountry(row.cell(code))) {
      screened.settle(row, check, List::of);
      return;
    }
    Partner country = WorldBankRates.country(row.cell(code), partners, check);
    List<FxRate> rates = new ArrayList<>();
    columns.forEach(
        (year, column) -> {
          if (isFigure(row.cell(column))) {
            double rate = check.number(row.cell(column));
            check.that(!(rate <= 0), Rule.POSITIVE);
            rates.add(WorldBankRates.average(country.code(), year, rate));
          }
        });
    screened.settle(row, check, () -> rates);
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty() && !text.equals("..");
  }
}
