package io.tradebrief.pipeline.measure;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The only door by which rows leave Spark; none goes back in. */
public final class OutOfSpark {
  private OutOfSpark() {}

  /** The rows of a small result, such as sums. */
  public static List<Row> rows(Dataset<Row> small) {
    return small.collectAsList();
  }
}
