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
import java.util.Optional;
import java.util.TreeSet;

/**
 * The Federal Reserve's own averages of exchange rates from FRED: {@code AEX…} those of years
 * (release G.5A), {@code EX…} those of months (G.5), one series a file or several. A date is the
 * first day of its period.
 *
 * <pre>
 * observation_date,AEXJPUS
 * 2017-01-01,112.0986
 * 2024-01-01,151.4551
 * </pre>
 *
 * A year is not derived from months. A series that was aggregated is refused, see {@link
 * FredColumns#of}.
 */
public final class FredAverages implements Source<FxRate> {

  @Override
  public String id() {
    return "fred-averages";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<Frequency> named = List.copyOf(FredColumns.frequencies(glimpse.firstRow()));
    return !named.isEmpty() && !named.contains(Frequency.DAILY);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    Frequency frequency = FredColumns.of(file, Table.of(file)).frequency();
    return new Dataset(
        "fred-fx-" + frequency.word(),
        "Federal Reserve Bank of St. Louis",
        "Exchange rates (FRED, " + frequency.word() + " averages)");
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    FredColumns columns = FredColumns.of(file, table);
    Screened.Builder<FxRate> screened = columns.screened(file, table);
    List<FxRate> averages = new ArrayList<>();
    TreeSet<String> periods = new TreeSet<>();
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Optional<String> period =
          FredColumns.day(row).flatMap(day -> period(day, columns.frequency()));
      check.that(period.isPresent(), Rule.PERIOD);
      List<Optional<Double>> rates = columns.rates(row, check);
      List<FxRate> facts = period.map(p -> facts(columns.series(), p, rates)).orElse(List.of());
      screened.settle(row, check, () -> facts);
      averages.addAll(check.passed() ? facts : List.of());
      period.ifPresent(periods::add);
    }
    RateGaps.remark(averages, periods).ifPresent(screened::remark);
    return screened.build();
  }

  private static List<FxRate> facts(
      List<FredSeries> series, String period, List<Optional<Double>> rates) {
    List<FxRate> facts = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      FredSeries one = series.get(i);
      rates.get(i).map(rate -> one.average(period, rate)).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<String> period(LocalDate first, Frequency frequency) {
    if (frequency == Frequency.ANNUAL) {
      return first.getDayOfYear() == 1
          ? Optional.of(first.toString().substring(0, 4))
          : Optional.empty();
    }
    return first.getDayOfMonth() == 1
        ? Optional.of(first.toString().substring(0, 7))
        : Optional.empty();
  }
}
