package io.tradebrief.pipeline.analysis.bilateral;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.FxRate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Average rates of a currency by year, each from the preferred dataset that has it. */
final class AnnualRates {
  private static final String DOLLAR = "USD";

  private final Map<String, Double> rates;

  private AnnualRates(Map<String, Double> rates) {
    this.rates = rates;
  }

  /**
   * The rates of these currencies.
   *
   * @param area the country whose rate serves where a source names no currency
   */
  static AnnualRates of(Context context, List<String> currencies, String area) {
    List<String> datasets = context.question().fxDatasets();
    Optional<Dataset<Row>> all = Optional.empty();
    Column wanted =
        col("currency")
            .isin(currencies.toArray())
            .or(col("currency").isNull().and(col("area_code").equalTo(area)));
    for (int i = 0; i < datasets.size(); i++) {
      if (context.facts().has(datasets.get(i))) {
        Dataset<Row> rates =
            context
                .facts()
                .of(FxRate.KIND, datasets.get(i))
                .where(col("measure").equalTo(FxRate.AVERAGE).and(wanted))
                .select(
                    lit(-i).as("preference"), col("currency"), col("period"), col("local_per_usd"));
        all = Optional.of(all.map(before -> before.union(rates)).orElse(rates));
      }
    }
    TreeMap<String, Double> rates = new TreeMap<>();
    if (all.isPresent() && !currencies.isEmpty()) {
      for (Row row : Tables.collect(all.get().orderBy("preference", "currency", "period"))) {
        String currency = row.getAs("currency");
        for (String of : currency == null ? currencies : List.of(currency)) {
          rates.put(of + " " + row.getAs("period"), row.<Double>getAs("local_per_usd"));
        }
      }
    }
    return new AnnualRates(rates);
  }

  /** Units of the currency for one US dollar, the average of the year. */
  OptionalDouble rate(String currency, int year) {
    if (currency.equals(DOLLAR)) {
      return OptionalDouble.of(1);
    }
    Double rate = rates.get(currency + " " + year);
    return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
  }
}
