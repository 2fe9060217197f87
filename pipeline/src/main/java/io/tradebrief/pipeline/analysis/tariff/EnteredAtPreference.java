package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.spark.sql.Row;

/**
 * What the partner imported from the reporter at a rate of an agreement in a year.
 *
 * @param year of the imports
 * @param amount in whole units of {@code currency}
 * @param currency ISO 4217
 * @param lines of the partner's tariff it entered under
 * @param perDollar units of the currency for one US dollar, average of the year
 * @param exports of goods of the reporter to the partner in the year, in dollars
 */
record EnteredAtPreference(
    int year,
    long amount,
    String currency,
    long lines,
    OptionalDouble perDollar,
    OptionalLong exports) {

  static Optional<EnteredAtPreference> of(Context context) {
    OptionalInt year = ImportYear.of(context, Role.PREFERENTIAL_IMPORTS);
    return year.isEmpty()
        ? Optional.empty()
        : context
            .facts(TradeFlow.KIND, Role.PREFERENTIAL_IMPORTS)
            .flatMap(
                flows ->
                    Tables.collect(
                            flows
                                .where(
                                    col("reporter_code")
                                        .equalTo(context.question().partner())
                                        .and(
                                            col("partner_code")
                                                .equalTo(context.question().reporter()))
                                        .and(col("measure").equalTo(TradeFlow.PREFERENTIAL_VALUE))
                                        .and(
                                            col("period")
                                                .equalTo(Integer.toString(year.getAsInt()))))
                                .groupBy("currency")
                                .agg(
                                    sum("amount").as("amount"),
                                    count_distinct(col("product_code")).as("lines"))
                                .orderBy("currency"))
                        .stream()
                        .findFirst())
            .map(row -> of(context, year.getAsInt(), row));
  }

  private static EnteredAtPreference of(Context context, int year, Row row) {
    String currency = row.getAs("currency");
    return new EnteredAtPreference(
        year,
        row.getAs("amount"),
        currency,
        row.getAs("lines"),
        rate(context, currency, year),
        exports(context, year));
  }

  /** In dollars at the average rate of the year; empty without a rate. */
  OptionalLong dollars() {
    return perDollar.isPresent()
        ? OptionalLong.of(Math.round(amount / perDollar.getAsDouble()))
        : OptionalLong.empty();
  }

  private static OptionalDouble rate(Context context, String currency, int year) {
    if (currency.equals("USD")) {
      return OptionalDouble.of(1);
    }
    for (String dataset : context.question().fxDatasets()) {
      if (!context.facts().has(dataset)) {
        continue;
      }
      List<Row> rows =
          Tables.collect(
              context
                  .facts()
                  .of(FxRate.KIND, dataset)
                  .where(
                      col("measure")
                          .equalTo(FxRate.AVERAGE)
                          .and(col("period").equalTo(Integer.toString(year)))
                          .and(
                              col("currency")
                                  .equalTo(currency)
                                  .or(col("area_code").equalTo(context.question().partner()))))
                  .agg(max("local_per_usd").as("rate")));
      if (!rows.get(0).isNullAt(0)) {
        return OptionalDouble.of(rows.get(0).getDouble(0));
      }
    }
    return OptionalDouble.empty();
  }

  private static OptionalLong exports(Context context, int year) {
    Question question = context.question();
    Row row =
        Tables.collect(
                context
                    .facts()
                    .of(TradeFlow.KIND, question.goodsDataset())
                    .where(
                        col("reporter_code")
                            .equalTo(question.reporter())
                            .and(col("partner_code").equalTo(question.partner()))
                            .and(col("flow").equalTo(TradeFlow.EXPORT))
                            .and(col("classification").equalTo(TradeFlow.ALL_PRODUCTS))
                            .and(col("adjustment").equalTo("nsa"))
                            .and(col("period").equalTo(Integer.toString(year))))
                    .agg(sum("amount").as("amount")))
            .get(0);
    return row.isNullAt(0) ? OptionalLong.empty() : OptionalLong.of(row.getLong(0));
  }
}
