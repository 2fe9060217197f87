package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.Partners;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A daily exchange rate from FRED, the database of the Federal Reserve Bank of St. Louis, one
 * series a file. Holidays are empty; older files head the first column {@code DATE} and write a
 * point.
 *
 * <pre>
 * observation_date,DEXJPUS
 * 2015-09-04,118.90
 * 2015-09-07,
 * </pre>
 *
 * Days become averages of months and calendar years, see {@link DailyAverages}. The facts of a
 * period stand at the row of its last day.
 */
public final class FredDaily implements Source<FxRate> {
  private static final Set<String> DATE = Set.of("observation_date", "DATE");

  @Override
  public String id() {
    return "fred-daily";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return header.size() == 2 && DATE.contains(header.get(0)) && header.get(1).startsWith("DEX");
  }

  @Override
  public Dataset dataset(SourceFile file) {
    FredSeries series = series(file, Glimpses.of(file).firstRow());
    return new Dataset(
        "fred-dex-" + series.currency().toLowerCase(Locale.ROOT),
        "Federal Reserve Bank of St. Louis",
        "Spot exchange rate " + series.name() + " (FRED, daily)");
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    FredSeries series = series(file, Glimpses.of(file).firstRow());
    DailyAverages averages = new DailyAverages();
    Set<LocalDate> days = new HashSet<>();
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Optional<LocalDate> day = day(row.cell(0));
      check.that(day.isPresent(), Rule.PERIOD);
      check.that(day.map(days::add).orElse(true), Rule.UNIQUE);
      Optional<Double> rate = rate(row.cell(1), check);
      averages.add(row, check, day, rate);
    }
    return averages.screened(table.screened(FxRate.KIND), series);
  }

  private static FredSeries series(SourceFile file, List<String> header) {
    String name = header.get(header.size() - 1);
    return FredSeries.of(name)
        .orElseThrow(
            () ->
                new BrokenFile(
                    file.name(),
                    "line 1 names the series " + name + ", whose currency is not known",
                    "Move the file out of the input folder; known are "
                        + String.join(", ", FredSeries.names())));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** The observation, empty on a holiday. */
  private static Optional<Double> rate(String text, RowCheck check) {
    if (text.isEmpty() || text.equals(".")) {
      return Optional.empty();
    }
    double rate = check.number(text);
    check.that(!(rate <= 0), Rule.POSITIVE);
    return Optional.of(rate);
  }
}
