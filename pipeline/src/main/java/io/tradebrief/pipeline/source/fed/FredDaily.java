package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Daily exchange rates from FRED, the database of the Federal Reserve Bank of St. Louis, one series
 * or several. Holidays are empty; older files head the first column {@code DATE} and write a point.
 *
 * <pre>
 * observation_date,DEXJPUS
 * 2015-09-04,118.90
 * 2015-09-07,
 * </pre>
 *
 * Days become averages of months and calendar years, see {@link DailyAverages}. The facts of a
 * period stand at the row of its last day. A series that was aggregated is refused, see {@link
 * FredColumns#of}.
 */
public final class FredDaily implements Source<FxRate> {
  private static final String PUBLISHER = "Federal Reserve Bank of St. Louis";
  private static final Dataset SEVERAL =
      new Dataset("fred-fx-daily", PUBLISHER, "Spot exchange rates (FRED, daily)");

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
    return FredColumns.frequencies(glimpse.firstRow()).contains(Frequency.DAILY);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    List<FredSeries> series = FredColumns.of(file, Table.of(file)).series();
    if (series.size() > 1) {
      return SEVERAL;
    }
    FredSeries only = series.get(0);
    return new Dataset(
        "fred-dex-" + only.currency().toLowerCase(Locale.ROOT),
        PUBLISHER,
        "Spot exchange rate " + only.name() + " (FRED, daily)");
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    FredColumns columns = FredColumns.of(file, table);
    List<DailyRow> days = new ArrayList<>();
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Optional<LocalDate> day = FredColumns.day(row);
      check.that(day.isPresent(), Rule.PERIOD);
      days.add(new DailyRow(row, check, day, columns.rates(row, check)));
    }
    Screened.Builder<FxRate> screened = columns.screened(file, table);
    DailyRates.of(columns.series(), days).settle(screened);
    return screened.build();
  }
}
