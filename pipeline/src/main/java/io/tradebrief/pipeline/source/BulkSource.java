package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.list.Partners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;

/**
 * A source whose files can be larger than the memory of a machine. {@link #read} serves small ones,
 * {@link #screen} those that Spark must read by splits; both take and reject the same rows.
 */
public interface BulkSource<F> extends Source<F> {
  /** Below this, starting Spark takes longer than reading the file. */
  long BULK_BYTES = 32L << 20;

  /**
   * Screens the file by splits. Nothing of it is held on the driver; jobs run when the result is
   * used, except one that counts the lines of each split.
   */
  BulkScreened<F> screen(SourceFile file, Partners partners, SparkSession spark);

  /** Whether a file is large enough for Spark. */
  default boolean isBulk(SourceFile file) {
    try {
      return Files.size(file.path()) >= BULK_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
  }
}
