package io.tradebrief.pipeline.tariff;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The lines of an import file with the duty of column 1: the agreement's rate where the schedule
 * has one for the line, else the most favoured nation's. A rate that is free or ad valorem is
 * applied to the value. Of any other rate, and of a line the schedule does not have, column 1 is
 * the duty that was calculated on the imports, so that specific duties count at their ad valorem
 * equivalent, duty over customs value.
 */
public final class DutyLines {
  static final String CODE = "product_code";
  static final String VALUE = "value_usd";
  static final String CALCULATED = "calculated_duty_usd";

  /** The duty of column 1 in millionths of a dollar. */
  static final String COLUMN_ONE = "column_one_millionths";

  /** Which {@link Origin} the duty of column 1 has. */
  static final String ORIGIN = "origin";

  private static final String MFN = "mfn";
  private static final int SHORTER_LINE = 8;

  private DutyLines() {}

  /** Where the duty of column 1 of a line comes from. */
  public enum Origin {
    /** A free or ad valorem rate of the agreement. */
    AGREEMENT("rates of the agreement"),
    /** A free or ad valorem rate of the most favoured nation. */
    MFN("free and ad valorem MFN rates"),
    /** Another kind of rate: the duty that was calculated. */
    CALCULATED("other rates, column 1 as calculated"),
    /** The schedule has no rate: the duty that was calculated. */
    NO_RATE("lines without a rate in the schedule");

    private final String text;

    Origin(String text) {
      this.text = text;
    }

    /** The origin as tables write it. */
    public String text() {
      return text;
    }
  }

  /**
   * One row a line.
   *
   * @param flows trade flows with values and calculated duties
   * @param rates tariff lines of the importer
   * @param programmes the agreement columns that the partner's goods may enter under
   */
  public static Dataset<Row> of(
      Dataset<Row> flows,
      Dataset<Row> rates,
      String importer,
      String partner,
      int year,
      List<String> programmes) {
    Dataset<Row> byLine = rates(rates, importer, programmes);
    Column agreement = max(col("agreement_pct"));
    Column mfn = max(col("mfn_pct"));
    Column origin =
        when(
                max(col("has_agreement")).equalTo(1),
                when(agreement.isNotNull(), lit(Origin.AGREEMENT.name()))
                    .otherwise(lit(Origin.CALCULATED.name())))
            .when(mfn.isNotNull(), lit(Origin.MFN.name()))
            .when(max(col("has_mfn")).equalTo(1), lit(Origin.CALCULATED.name()))
            .otherwise(lit(Origin.NO_RATE.name()));
    Column percent = when(max(col("has_agreement")).equalTo(1), agreement).otherwise(mfn);
    Column ppm = round(percent.multiply(lit((double) Charge.PPM_OF_A_PERCENT))).cast("long");
    return imports(flows, importer, partner, year)
        .withColumn("key", explode(array(col(CODE), substring(col(CODE), 1, SHORTER_LINE))))
        .join(broadcast(byLine), col("key").equalTo(col("line_code")), "left")
        .groupBy(col(CODE))
        .agg(
            first(col(VALUE)).as(VALUE),
            first(col(CALCULATED)).as(CALCULATED),
            origin.as(ORIGIN),
            ppm.as("ppm"))
        .withColumn(
            COLUMN_ONE,
            coalesce(
                col(VALUE).multiply(col("ppm")),
                col(CALCULATED).multiply(lit(WholeDollars.MILLIONTHS))))
        .drop("ppm");
  }

  private static Dataset<Row> imports(
      Dataset<Row> flows, String importer, String partner, int year) {
    return flows
        .where(
            col("reporter_code")
                .equalTo(importer)
                .and(col("partner_code").equalTo(partner))
                .and(col("flow").equalTo(TradeFlow.IMPORT))
                .and(col("classification").equalTo("hs10"))
                .and(col("period").equalTo(Integer.toString(year))))
        .groupBy(col(CODE))
        .agg(amount(TradeFlow.VALUE).as(VALUE), amount(TradeFlow.CALCULATED_DUTY).as(CALCULATED));
  }

  private static Dataset<Row> rates(Dataset<Row> rates, String importer, List<String> programmes) {
    Column agreement = col("programme").isin(programmes.toArray());
    Column mfn = col("programme").equalTo(MFN);
    return rates
        .where(col("importer_code").equalTo(importer).and(mfn.or(agreement)))
        .groupBy(col("line_code"))
        .agg(
            max(when(agreement, col("ad_valorem_pct"))).as("agreement_pct"),
            max(when(mfn, col("ad_valorem_pct"))).as("mfn_pct"),
            max(when(agreement, lit(1))).as("has_agreement"),
            max(when(mfn, lit(1))).as("has_mfn"));
  }

  /** The sum of the amounts of a measure, zero where a group has none. */
  public static Column amount(String measure) {
    return coalesce(sum(when(col("measure").equalTo(measure), col("amount"))), lit(0L));
  }
}
