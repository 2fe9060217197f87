package io.tradebrief.pipeline.fact;

import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * One column of a kind of fact.
 *
 * @param value reads it from a record; null only if {@code nullable}
 */
public record FactField<F>(
    String name, ValueType type, boolean nullable, Function<F, Object> value) {

  /** The column types facts are made of. */
  public enum ValueType {
    TEXT,
    INT,
    LONG,
    DOUBLE;

    DataType inSpark() {
      return switch (this) {
        case TEXT -> DataTypes.StringType;
        case INT -> DataTypes.IntegerType;
        case LONG -> DataTypes.LongType;
        case DOUBLE -> DataTypes.DoubleType;
      };
    }
  }

  public static <F> FactField<F> of(String name, ValueType type, Function<F, Object> value) {
    return new FactField<>(name, type, false, value);
  }

  public static <F> FactField<F> optional(String name, ValueType type, Function<F, Object> value) {
    return new FactField<>(name, type, true, value);
  }
}
