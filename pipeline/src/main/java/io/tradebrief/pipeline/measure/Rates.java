package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.reports.table.Citation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Average exchange rates in units of local currency for one US dollar, by year ({@code 2024}) and
 * by month ({@code 2024-03}), from every dataset of exchange rates at hand. A year is not derived
 * from months. Collected once an edition.
 *
 * <p>A rate is filed under its currency, or where the publisher names a country only, under that
 * country; {@link #ofCountry} says how a country's rate is found.
 */
public final class Rates {
  static final String OF_COUNTRY = "country ";
  static final String DOLLAR = "USD";
  static final String USES_DOLLAR = "uses the US dollar";

  private final Context context;
  private final Map<Filed, Double> rates;

  private record Filed(String dataset, String under, String period) {}

  private Rates(Context context, Map<Filed, Double> rates) {
    this.context = context;
    this.rates = Map.copyOf(rates);
  }

  /**
   * Rates of several periods that can be compared, because one dataset states them all of one
   * currency.
   *
   * @param byPeriod the rates
   * @param source the publisher; or that the country uses the dollar, which needs no source
   * @param citation the release; empty if none is needed
   */
  public record Found(
      SortedMap<String, Double> byPeriod, String source, Optional<Citation> citation) {}

  /** The rates of an edition. */
  public static Rates of(Context context) {
    return context.shared(Rates.class, Rates::collect);
  }

  /** The average of one period from the preferred dataset that has it; of the dollar it is one. */
  public OptionalDouble ofCurrency(String currency, String period) {
    if (currency.equals(DOLLAR)) {
      return OptionalDouble.of(1);
    }
    return datasets(context).stream()
        .map(dataset -> rates.get(new Filed(dataset, currency, period)))
        .filter(rate -> rate != null)
        .mapToDouble(Double::doubleValue)
        .findFirst();
  }

  /** The like, where a rate that names the country only serves as well. */
  public OptionalDouble ofCurrency(String currency, String country, String period) {
    return ofPeriods(currency, Optional.of(country), List.of(period))
        .map(found -> OptionalDouble.of(found.byPeriod().get(period)))
        .orElse(OptionalDouble.empty());
  }

  /**
   * The averages of the base and of a later year, for a partner. The currency is that of the later
   * year in both, so a country that has joined the euro since is measured by the euro in both. A
   * rate stated for a country serves only if the country used one currency in both years.
   *
   * @return empty if no dataset has both
   */
  public Optional<Found> ofCountry(String partner, int baseYear, int year) {
    Optional<String> currency = context.currencies().currencyOf(partner, year);
    boolean same = currency.equals(context.currencies().currencyOf(partner, baseYear));
    return ofPeriods(
        currency.orElse(""),
        same ? Optional.of(partner) : Optional.empty(),
        List.of(Integer.toString(baseYear), Integer.toString(year)));
  }

  /** The averages of some periods, all from the first dataset in the configured order with all. */
  public Optional<Found> ofPeriods(
      String currency, Optional<String> country, Collection<String> periods) {
    if (currency.equals(DOLLAR)) {
      SortedMap<String, Double> one = new TreeMap<>();
      periods.forEach(period -> one.put(period, 1.0));
      return Optional.of(new Found(one, USES_DOLLAR, Optional.empty()));
    }
    for (String dataset : datasets(context)) {
      for (String under :
          country.map(c -> List.of(currency, OF_COUNTRY + c)).orElse(List.of(currency))) {
        SortedMap<String, Double> found = new TreeMap<>();
        for (String period : periods) {
          Double rate = rates.get(new Filed(dataset, under, period));
          if (rate != null) {
            found.put(period, rate);
          }
        }
        if (found.keySet().containsAll(periods)) {
          Citation citation = context.facts().citation(dataset);
          return Optional.of(new Found(found, citation.publisher(), Optional.of(citation)));
        }
      }
    }
    return Optional.empty();
  }

  /** The datasets of exchange rates at hand, the preferred one first, those of months last. */
  static List<String> datasets(Context context) {
    return Stream.of(Role.EXCHANGE_RATES, Role.MONTHLY_EXCHANGE_RATES)
        .flatMap(role -> context.question().datasets(role).stream())
        .distinct()
        .filter(context.facts()::has)
        .toList();
  }

  /**
   * The averages in Spark, a row each: {@code under}, {@code preference} (0 for the dataset the
   * configuration names first), {@code period}, {@code rate}.
   */
  static Optional<Dataset<Row>> averages(Context context) {
    Column under = coalesce(col("currency"), concat(lit(OF_COUNTRY), col("area_code")));
    List<String> datasets = datasets(context);
    Optional<Dataset<Row>> all = Optional.empty();
    for (int i = 0; i < datasets.size(); i++) {
      Dataset<Row> one =
          context
              .facts()
              .of(FxRate.KIND, datasets.get(i))
              .where(
                  col("measure")
                      .equalTo(FxRate.AVERAGE)
                      .and(col("period").rlike("^\\d{4}(-\\d{2})?$")))
              .groupBy(under.as("under"), lit(i).as("preference"), col("period"))
              .agg(max(col("local_per_usd")).as("rate"));
      all = Optional.of(all.map(before -> before.union(one)).orElse(one));
    }
    return all;
  }

  private static Rates collect(Context context) {
    List<String> datasets = datasets(context);
    Map<Filed, Double> rates = new HashMap<>();
    for (Row row : averages(context).map(OutOfSpark::rows).orElse(List.of())) {
      rates.put(
          new Filed(datasets.get(row.getInt(1)), row.getString(0), row.getString(2)),
          row.getDouble(3));
    }
    return new Rates(context, rates);
  }
}
