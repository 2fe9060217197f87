package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import io.tradebrief.pipeline.list.Partner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rate of each period of a year beside the base year's annual average, a row a country and
 * period: {@code rate_partner}, {@code rate_period}, {@code rate}, {@code base}.
 *
 * <p>All periods of a year come from one dataset, the first in the configured order that has every
 * one of them and whose rate has a base. The base of years is of the same dataset. The base of
 * months is of the same dataset if that states years, else of the first one that states the annual
 * average of the same currency, because a publisher keeps months and years in tables of their own;
 * it is not derived from months. Which rate is a country's is said in {@link Rates#ofCountry}.
 */
final class RatePairs {
  private static final StructType FILED =
      new StructType()
          .add("partner", DataTypes.StringType, false)
          .add("of_year", DataTypes.StringType, false)
          .add("filed", DataTypes.StringType, false)
          .add("choice", DataTypes.IntegerType, false);
  private static final StructType DOLLARS =
      new StructType()
          .add("under", DataTypes.StringType, false)
          .add("preference", DataTypes.IntegerType, false)
          .add("period", DataTypes.StringType, false)
          .add("rate", DataTypes.DoubleType, false);

  private RatePairs() {}

  /** The pairs; empty if no dataset of exchange rates is at hand. */
  static Optional<Dataset<Row>> of(
      Context context, Step step, Collection<Integer> years, int baseYear) {
    return Rates.averages(context)
        .map(rates -> rates.union(dollar(context, years, baseYear)))
        .map(rates -> pairs(context, rates, step, years, baseYear));
  }

  private static Dataset<Row> pairs(
      Context context, Dataset<Row> rates, Step step, Collection<Integer> years, int baseYear) {
    Dataset<Row> base =
        rates
            .where(col("period").equalTo(Integer.toString(baseYear)))
            .select(col("under"), col("preference"), col("rate").as("base"));
    Dataset<Row> whole = based(whole(rates, step), base, step);
    Column best =
        min(struct(col("preference"), col("choice"), col("periods"), col("base"))).as("best");
    return whole
        .join(
            broadcast(filed(context, years, baseYear)),
            col("under").equalTo(col("filed")).and(col("year").equalTo(col("of_year"))))
        .groupBy("partner", "year")
        .agg(best)
        .select(
            col("partner").as("rate_partner"),
            explode(col("best.periods")).as("one"),
            col("best.base").as("base"))
        .select(
            col("rate_partner"), col("one.period").as("rate_period"), col("one.rate"), col("base"));
  }

  /** The years of which a dataset has every period. */
  private static Dataset<Row> whole(Dataset<Row> rates, Step step) {
    return rates
        .where(length(col("period")).equalTo(step.length))
        .groupBy(col("under"), col("preference"), col("period").substr(1, 4).as("year"))
        .agg(array_sort(collect_list(struct(col("period"), col("rate")))).as("periods"))
        .where(size(col("periods")).equalTo(step.perYear));
  }

  private static Dataset<Row> based(Dataset<Row> whole, Dataset<Row> base, Step step) {
    Dataset<Row> own =
        base.select(
            col("under").as("under_own"), col("preference").as("preference_own"), col("base"));
    Column same =
        col("under")
            .equalTo(col("under_own"))
            .and(col("preference").equalTo(col("preference_own")));
    if (step == Step.YEARS) {
      return whole.join(own, same);
    }
    Dataset<Row> first =
        base.groupBy(col("under").as("under_first"))
            .agg(min(struct(col("preference"), col("base"))).as("first"));
    return whole
        .join(own, same, "left")
        .join(first, col("under").equalTo(col("under_first")))
        .withColumn("base", coalesce(col("base"), col("first.base")));
  }

  /** What each country's rate of a year may be filed under, its currency before itself. */
  private static Dataset<Row> filed(Context context, Collection<Integer> years, int baseYear) {
    List<Row> rows = new ArrayList<>();
    for (Partner partner : context.partners().all()) {
      for (int year : years) {
        Optional<String> currency = context.currencies().currencyOf(partner.code(), year);
        String of = Integer.toString(year);
        currency.ifPresent(c -> rows.add(RowFactory.create(partner.code(), of, c, 0)));
        if (currency.equals(context.currencies().currencyOf(partner.code(), baseYear))) {
          rows.add(RowFactory.create(partner.code(), of, Rates.OF_COUNTRY + partner.code(), 1));
        }
      }
    }
    return context.facts().spark().createDataFrame(rows, FILED);
  }

  /** A country that uses the US dollar needs no source: its rate is one. */
  private static Dataset<Row> dollar(Context context, Collection<Integer> years, int baseYear) {
    List<String> periods = new ArrayList<>(List.of(Integer.toString(baseYear)));
    for (int year : years) {
      if (year != baseYear) {
        periods.add(Integer.toString(year));
      }
      for (int month = 1; month <= 12; month++) {
        periods.add(String.format("%d-%02d", year, month));
      }
    }
    List<Row> rows =
        periods.stream().map(period -> RowFactory.create(Rates.DOLLAR, -1, period, 1.0)).toList();
    return context.facts().spark().createDataFrame(rows, DOLLARS);
  }
}
