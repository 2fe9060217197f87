package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A bulk file after its source has screened the rows; the counterpart of {@link Screened} that
 * stays in Spark.
 *
 * @param kind of its facts
 * @param facts each key once, in the columns of the kind, clustered by reporter
 * @param doubled the rows without a fact because of another one of their key: their number and the
 *     columns of {@link BulkKeys}
 * @param remarkable the rows that break a rule by themselves, or have something beside them: their
 *     number, {@code rules} (names of {@link Rule}), {@code raw}, {@code beside}, and what {@code
 *     stated} needs
 * @param stated the fact of a row that lacks nothing but a partner, with a {@linkplain
 *     RowCheck#partner stand-in}
 * @param lines of the file; the first is the header
 */
public record BulkScreened<F>(
    FactKind<F> kind,
    Dataset<Row> facts,
    Dataset<Row> doubled,
    Dataset<Row> remarkable,
    Function<Row, F> stated,
    BulkLines lines) {

  /** How many lines the file has. */
  public long rows() {
    return lines.count();
  }

  /** How many of them are the header or blank. */
  public long structure() {
    return 1 + lines.blank();
  }
}
