package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.tariff.QuantityUnits;
import io.tradebrief.pipeline.tariff.RateColumns;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The national lines of both tariffs with their MFN and agreement rates, the unit values of their
 * imports, and the reporter's imports with the duty calculated on them.
 */
final class NationalLines {
  static final String MFN = "mfn";
  private static final int LAST_CHAPTER = 97;

  private NationalLines() {}

  /** A row a line and season: {@code importer_code, line_code, hs6, mfn, agreement}. */
  static Dataset<Row> rates(Context context) {
    Question question = context.question();
    String agreement = question.agreement().orElse("");
    Column rate = struct(col("rate_kind"), col("rate_terms"), col("rate_remainder"));
    return context
        .facts(TariffLine.KIND, Role.TARIFF_SCHEDULES)
        .orElseThrow()
        .where(
            col("importer_code")
                .isin(question.reporter(), question.partner())
                .and(col("programme").isin(MFN, agreement))
                .and(left(col("hs6"), lit(2)).cast("int").leq(LAST_CHAPTER)))
        .groupBy(
            col("importer_code"),
            col("line_code"),
            col("hs6"),
            regexp_extract(col("programme_symbol"), "\\[.*\\]", 0).as("season"))
        .agg(
            max(when(col("programme").equalTo(MFN), rate)).as("mfn"),
            max(when(col("programme").equalTo(agreement), rate)).as("agreement"));
  }

  /**
   * Unit values by {@code importer_code} and {@code code}, a national code, its first eight digits
   * or its first six: {@code unit_values}, a map from currency and unit to money a unit.
   */
  static Optional<Dataset<Row>> unitValues(Context context) {
    Optional<Dataset<Row>> flows =
        both(
            context.facts(TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE),
            context.facts(TradeFlow.KIND, Role.PREFERENTIAL_IMPORTS));
    Column thousandths =
        round(col("quantity").multiply(QuantityUnits.factor(col("quantity_unit"))).multiply(1000));
    return flows.map(
        all ->
            all.where(
                    col("flow")
                        .equalTo(TradeFlow.IMPORT)
                        .and(col("measure").isin(TradeFlow.VALUE, TradeFlow.PREFERENTIAL_VALUE))
                        .and(length(col("period")).equalTo(4))
                        .and(col("quantity").gt(0))
                        .and(col("amount").gt(0)))
                .select(
                    col("reporter_code").as("importer_code"),
                    explode(codes()).as("code"),
                    RateColumns.unitValueKey(col("currency"), col("quantity_unit")).as("key"),
                    col("amount"),
                    thousandths.cast("long").as("thousandths"))
                .where(col("key").isNotNull().and(col("thousandths").gt(0)))
                .groupBy("importer_code", "code", "key")
                .agg(
                    sum("amount")
                        .cast("double")
                        .multiply(1000)
                        .divide(sum("thousandths").cast("double"))
                        .as("unit_value"))
                .groupBy("importer_code", "code")
                .agg(
                    map_from_entries(collect_list(struct(col("key"), col("unit_value"))))
                        .as("unit_values")));
  }

  /**
   * The reporter's imports from the partner by {@code importer_code} and {@code code}: {@code
   * imports} and {@code duty} in dollars.
   */
  static Optional<Dataset<Row>> imports(Context context, int year) {
    Question question = context.question();
    return context
        .facts(TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE)
        .map(
            flows ->
                flows
                    .where(
                        col("reporter_code")
                            .equalTo(question.reporter())
                            .and(col("partner_code").equalTo(question.partner()))
                            .and(col("flow").equalTo(TradeFlow.IMPORT))
                            .and(col("period").equalTo(Integer.toString(year))))
                    .select(
                        col("reporter_code").as("importer_code"),
                        explode(codes()).as("code"),
                        col("measure"),
                        col("amount"))
                    .groupBy("importer_code", "code")
                    .agg(
                        amount(TradeFlow.VALUE).as("imports"),
                        amount(TradeFlow.CALCULATED_DUTY).as("duty")));
  }

  private static Column amount(String measure) {
    return coalesce(sum(when(col("measure").equalTo(measure), col("amount"))), lit(0L));
  }

  /** A code and the shorter ones it stands under; tariff lines have six, eight, nine or ten. */
  private static Column codes() {
    Column code = col("product_code");
    return array_distinct(array(code, left(code, lit(8)), left(code, lit(6))));
  }

  private static Optional<Dataset<Row>> both(
      Optional<Dataset<Row>> one, Optional<Dataset<Row>> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().union(other.get()))
        : one.or(() -> other);
  }
}
