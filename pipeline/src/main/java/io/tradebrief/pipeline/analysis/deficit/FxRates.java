package io.tradebrief.pipeline.analysis.deficit;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.fact.FxRate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Annual average exchange rates of each partner for the base and the reference year, both from the
 * same source. A rate stated for a currency serves every country that uses it in the reference
 * year, so a country that has joined the euro since the base year is measured by the euro in both.
 * A rate stated for a country serves only if the country used one currency in both years; across a
 * change of currency it would compare two different units.
 */
final class FxRates {
  private static final String OF_COUNTRY = "country ";

  private FxRates() {}

  /**
   * One row a partner that has both rates: {@code partner_code}, {@code fx_base}, {@code
   * fx_reference} in local currency per US dollar, {@code fx_source}.
   */
  static Dataset<Row> of(Context context, Dataset<Row> countries) {
    Column preferred =
        row_number().over(Window.partitionBy("partner_code").orderBy(col("preference")));
    return keys(countries)
        .join(broadcast(rates(context)), "key")
        .withColumn("choice", preferred)
        .where(col("choice").equalTo(1))
        .select("partner_code", "fx_base", "fx_reference", "fx_source");
  }

  /** What each country's rate may be filed under: its currency, or the country itself. */
  private static Dataset<Row> keys(Dataset<Row> countries) {
    Column sameCurrency = col("currency_base").eqNullSafe(col("currency_reference"));
    Column keys =
        array(
            col("currency_reference"),
            when(sameCurrency, concat(lit(OF_COUNTRY), col("partner_code"))));
    return countries
        .select(col("partner_code"), explode(keys).as("key"))
        .where(col("key").isNotNull());
  }

  /** Both rates of each key and source, with the source's place in the configured order. */
  private static Dataset<Row> rates(Context context) {
    Dataset<Row> rates = usDollar(context);
    List<String> datasets = context.question().fxDatasets();
    for (int i = 0; i < datasets.size(); i++) {
      if (context.facts().has(datasets.get(i))) {
        rates = rates.union(averages(context, datasets.get(i), i + 1));
      }
    }
    return rates
        .groupBy(col("key"), col("fx_source"), col("preference"))
        .agg(
            rate(context.question().baseYear()).as("fx_base"),
            rate(context.question().referenceYear()).as("fx_reference"))
        .where(col("fx_base").isNotNull().and(col("fx_reference").isNotNull()));
  }

  private static Dataset<Row> averages(Context context, String dataset, int preference) {
    return context
        .facts()
        .of(FxRate.KIND, dataset)
        .where(col("measure").equalTo(FxRate.AVERAGE))
        .select(
            coalesce(col("currency"), concat(lit(OF_COUNTRY), col("area_code"))).as("key"),
            lit(context.facts().citation(dataset).publisher()).as("fx_source"),
            lit(preference).as("preference"),
            col("period"),
            col("local_per_usd"));
  }

  /** A country that uses the US dollar needs no source: its rate is one. */
  private static Dataset<Row> usDollar(Context context) {
    return context
        .facts()
        .spark()
        .range(1)
        .select(
            lit("USD").as("key"),
            lit("uses the US dollar").as("fx_source"),
            lit(0).as("preference"),
            explode(
                    array(
                        lit(Integer.toString(context.question().baseYear())),
                        lit(Integer.toString(context.question().referenceYear()))))
                .as("period"),
            lit(1.0).as("local_per_usd"));
  }

  private static Column rate(int year) {
    return max(when(col("period").equalTo(Integer.toString(year)), col("local_per_usd")));
  }
}
