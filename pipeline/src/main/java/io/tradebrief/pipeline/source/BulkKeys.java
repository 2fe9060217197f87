package io.tradebrief.pipeline.source;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Marks rows that share their key, by the rules of {@link UniqueKeys} and with one sort. */
public final class BulkKeys {
  /** Whether another row of the key states something else. */
  public static final String CONTRADICTED = "contradicted";

  /** Whether an earlier row of the key states the same. */
  static final String REPEATED = "repeated";

  private BulkKeys() {}

  /**
   * The rows with two more columns, {@link #CONTRADICTED} and {@link #REPEATED}.
   *
   * @param rows each with its {@code line}
   * @param clusteredBy one of the key, by which the rows lie together afterwards
   * @param key what tells a row from every other
   * @param statement what it states
   */
  public static Dataset<Row> marked(
      Dataset<Row> rows, String clusteredBy, List<String> key, List<String> statement) {
    WindowSpec ofKey =
        Window.partitionBy(columns(key.stream()))
            .orderBy(columns(Stream.concat(statement.stream(), Stream.of("line"))));
    WindowSpec whole = ofKey.rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Column stated = struct(columns(statement.stream()));
    // Rows that lie together by one column of the key need not be moved again for the others.
    return rows.repartition(col(clusteredBy))
        .select(
            col("*"),
            not(first(stated).over(whole).equalTo(last(stated).over(whole))).as(CONTRADICTED),
            coalesce(lag(stated, 1).over(ofKey).equalTo(stated), lit(false)).as(REPEATED));
  }

  /** Whether the row gives its fact. */
  public static Column stands() {
    return not(col(CONTRADICTED).or(col(REPEATED)));
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(name -> col(name)).toArray(Column[]::new);
  }
}
