package io.tradebrief.pipeline.analysis.finance;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.reports.table.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Annual average exchange rates of one country's currency, in its units for one US dollar. All
 * years come from the same dataset, the first in the configured order that has them all.
 *
 * @param byYear the rates; empty if no dataset has every year
 * @param source the release they are from; empty if no dataset has every year, or none is needed
 */
record AverageRates(Map<Integer, Double> byYear, Optional<Citation> source) {

  static AverageRates of(
      Context context, String country, String currency, Collection<Integer> years) {
    List<String> atHand =
        context.question().datasets(Role.EXCHANGE_RATES).stream()
            .filter(context.facts()::has)
            .toList();
    if (currency.equals(InvestmentFacts.DOLLARS)) {
      Map<Integer, Double> one = new HashMap<>();
      years.forEach(year -> one.put(year, 1.0));
      return new AverageRates(one, Optional.empty());
    }
    Optional<Dataset<Row>> all = Optional.empty();
    for (int i = 0; i < atHand.size(); i++) {
      Dataset<Row> one = averages(context, atHand.get(i), i, country, currency);
      all = Optional.of(all.map(before -> before.union(one)).orElse(one));
    }
    List<Map<Integer, Double>> found = new ArrayList<>();
    atHand.forEach(any -> found.add(new HashMap<>()));
    for (Row row : all.map(Tables::collect).orElse(List.of())) {
      found
          .get(row.<Integer>getAs("preference"))
          .put(Integer.parseInt(row.getAs("period")), row.getAs("local_per_usd"));
    }
    for (int i = 0; i < atHand.size(); i++) {
      if (found.get(i).keySet().containsAll(years)) {
        return new AverageRates(found.get(i), Optional.of(context.facts().citation(atHand.get(i))));
      }
    }
    return new AverageRates(Map.of(), Optional.empty());
  }

  private static Dataset<Row> averages(
      Context context, String dataset, int preference, String country, String currency) {
    return context
        .facts()
        .of(FxRate.KIND, dataset)
        .where(
            col("measure")
                .equalTo(FxRate.AVERAGE)
                .and(col("period").rlike("^\\d{4}$"))
                .and(col("currency").equalTo(currency).or(col("area_code").equalTo(country))))
        .select(lit(preference).as("preference"), col("period"), col("local_per_usd"));
  }
}
