package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * By what facts are added up, or what is fixed of them: a field of the facts, or the beginning of
 * one. Its values are texts; a fact that states nothing in the field has the empty text.
 *
 * @param name by which lookups call it
 * @param field of the facts, {@link #DATASET}, or a column of a {@link ProductList}
 * @param length how many characters of the field count; 0 for all
 * @param of a field that says whether the field is cut; empty if it always is
 * @param beginning what {@code of} must begin with for the field to be cut
 */
public record Axis(String name, String field, int length, String of, String beginning) {
  /** The dataset a fact is of, which every kind of fact has. */
  public static final String DATASET = "dataset";

  /** The calendar year of a fact's period. */
  public static final Axis YEAR = beginning("year", "period", 4);

  /** A field as it stands. */
  public static Axis field(String field) {
    return new Axis(field, field, 0, "", "");
  }

  /** The first characters of a field: the year of a period, the chapter of a code. */
  public static Axis beginning(String name, String field, int length) {
    return new Axis(name, field, length, "", "");
  }

  /** The first characters of a field where another field begins so; elsewhere all of it. */
  public static Axis beginningWhere(
      String name, String field, int length, String of, String beginning) {
    return new Axis(name, field, length, of, beginning);
  }

  /** The values in Spark; null where the fact states nothing. */
  Column stated() {
    Column all = col(field).cast("string");
    if (length == 0) {
      return all;
    }
    Column cut = all.substr(1, length);
    return of.isEmpty() ? cut : when(col(of).startsWith(beginning), cut).otherwise(all);
  }

  /** The values in Spark, never null. */
  Column column() {
    return coalesce(stated(), lit(""));
  }
}
