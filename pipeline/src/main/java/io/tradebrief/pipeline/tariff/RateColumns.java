package io.tradebrief.pipeline.tariff;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.Rate.Kind;
import org.apache.spark.sql.Column;

/**
 * Rates of duty as whole millionths of a percentage point of value, null where the rate has none.
 *
 * <p>The ad valorem equivalent of a specific duty is {@code 100 s / u}, with {@code s} the duty and
 * {@code u} the value of one unit, both in the same currency (WTO, World Tariff Profiles, technical
 * notes). Parts of a compound duty add up; of a mixed duty the greatest or the least applies. A
 * rate with a remainder that was not understood has no equivalent.
 *
 * @param kind the column of the rate's kind
 * @param terms the column of its parts, as {@code 50%; 25 JPY/kg}
 * @param remainder the column of what was not understood
 */
public record RateColumns(Column kind, Column terms, Column remainder) {
  private static final String SPECIFIC = "^(\\S+) ([A-Z]{3})/(.+)$";

  /** What a unit value is filed under: currency and base unit, {@code JPY/kg}. */
  public static Column unitValueKey(Column currency, Column unit) {
    return concat(currency, lit("/"), QuantityUnits.base(unit));
  }

  /** A percentage as whole millionths of a point. */
  public static Column fixed(Column percent) {
    return round(percent.multiply(lit(RateMean.POINT))).cast("long");
  }

  /** The rate if it is free or ad valorem and nothing else. */
  public Column adValorem() {
    return when(remainder.notEqual(""), lit(null).cast("long"))
        .when(is(Kind.FREE), lit(0L))
        .when(is(Kind.AD_VALOREM), fixed(percent(terms)));
  }

  /**
   * The ad valorem equivalent.
   *
   * @param unitValues a map from {@link #unitValueKey} to money a base unit, of the national line
   * @param wider the same for its six-digit code, for what the line has no unit value of
   */
  public Column equivalent(Column unitValues, Column wider) {
    Column parts = transform(parts(), part -> part(part, unitValues, wider));
    Column complete = exists(parts, Column::isNull).equalTo(lit(false));
    Column sum = aggregate(parts, lit(0.0), Column::plus);
    Column whole =
        when(is(Kind.SPECIFIC).or(is(Kind.COMPOUND)), sum)
            .when(is(Kind.MIXED_MAX), array_max(parts))
            .when(is(Kind.MIXED_MIN), array_min(parts));
    return coalesce(adValorem(), when(remainder.equalTo("").and(complete), fixed(whole)));
  }

  /** The least the text allows, never null. */
  public Column lowest() {
    Column least =
        when(is(Kind.COMPOUND), aggregate(percentages(), lit(0.0), Column::plus))
            .when(is(Kind.MIXED_MAX), array_max(percentages()));
    return coalesce(adValorem(), when(remainder.equalTo(""), fixed(least)), lit(0L));
  }

  /** The most the text allows; null where it states no upper bound. */
  public Column highest() {
    Column most = when(is(Kind.MIXED_MIN), array_min(percentages()));
    return coalesce(adValorem(), when(remainder.equalTo(""), fixed(most)));
  }

  private Column is(Kind one) {
    return kind.equalTo(one.text());
  }

  private Column parts() {
    return filter(split(terms, "; "), part -> part.notEqual(""));
  }

  private Column percentages() {
    return transform(filter(parts(), part -> part.endsWith("%")), RateColumns::percent);
  }

  private static Column percent(Column part) {
    return substring_index(part, "%", 1).cast("double");
  }

  private static Column part(Column part, Column unitValues, Column wider) {
    Column unit = regexp_extract(part, SPECIFIC, 3);
    Column key = unitValueKey(regexp_extract(part, SPECIFIC, 2), unit);
    Column value = coalesce(try_element_at(unitValues, key), try_element_at(wider, key));
    Column duty =
        try_divide(substring_index(part, " ", 1).cast("double"), QuantityUnits.factor(unit));
    return when(part.endsWith("%"), percent(part))
        .otherwise(try_divide(duty.multiply(lit(100.0)), value));
  }
}
