package io.tradebrief.pipeline.analysis;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

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
  private FxRates() {}

  /**
   * One row a partner that has both rates: {@code partner_code}, {@code fx_base}, {@code
   * fx_reference} in local currency per US dollar, {@code fx_source}.
   */
  static Dataset<Row> of(Context context, Dataset<Row> partners) {
    Dataset<Row> candidates = usDollarUsers(partners);
    List<String> datasets = context.question().fxDatasets();
    for (int i = 0; i < datasets.size(); i++) {
      if (context.facts().has(datasets.get(i))) {
        candidates = candidates.unionByName(candidates(context, partners, datasets.get(i), i + 1));
      }
    }
    Column preferred =
        row_number().over(Window.partitionBy("partner_code").orderBy(col("preference")));
    return candidates
        .withColumn("choice", preferred)
        .where(col("choice").equalTo(1))
        .select("partner_code", "fx_base", "fx_reference", "fx_source");
  }

  private static Dataset<Row> usDollarUsers(Dataset<Row> partners) {
    return partners
        .where(col("currency_reference").equalTo("USD").and(col("currency_base").equalTo("USD")))
        .select(
            col("partner_code"),
            lit(1.0).as("fx_base"),
            lit(1.0).as("fx_reference"),
            lit("uses the US dollar").as("fx_source"),
            lit(0).as("preference"));
  }

  private static Dataset<Row> candidates(
      Context context, Dataset<Row> partners, String dataset, int preference) {
    Question question = context.question();
    Dataset<Row> rates =
        context
            .facts()
            .of(FxRate.KIND, dataset)
            .where(col("measure").equalTo(FxRate.AVERAGE))
            .groupBy(col("currency"), col("area_code"))
            .agg(
                rate(question.baseYear()).as("fx_base"),
                rate(question.referenceYear()).as("fx_reference"))
            .where(col("fx_base").isNotNull().and(col("fx_reference").isNotNull()));
    Column sameCurrency = col("currency").equalTo(col("currency_reference"));
    Column sameCountry =
        col("currency")
            .isNull()
            .and(col("area_code").equalTo(col("partner_code")))
            .and(
                coalesce(col("currency_base"), lit(""))
                    .equalTo(coalesce(col("currency_reference"), lit(""))));
    return partners
        .join(rates, sameCurrency.or(sameCountry))
        .select(
            col("partner_code"),
            col("fx_base"),
            col("fx_reference"),
            lit(context.facts().citation(dataset).publisher()).as("fx_source"),
            lit(preference).as("preference"));
  }

  private static Column rate(int year) {
    return max(when(col("period").equalTo(Integer.toString(year)), col("local_per_usd")));
  }
}
