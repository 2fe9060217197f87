package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactWriter.Placed;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Writes the facts of one file as Parquet without starting Spark: small irregular files are read on
 * the driver, and a columnar file is what Spark reads back fastest.
 */
public final class FactFile<F> implements AutoCloseable {
  private final ParquetWriter<Placed<F>> writer;

  /**
   * Opens {@code path}, which must not exist.
   *
   * @param sourceFile the short hash that leads back to the source file
   */
  public FactFile(FactKind<F> kind, String sourceFile, Path path) throws IOException {
    // Dictionary encoding keeps these files small; a codec would only add start-up time.
    this.writer =
        new Builder<>(new LocalOutputFile(path), new FactWriter<>(kind, sourceFile))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build();
  }

  /**
   * Appends one fact and the place in the file where it stood.
   *
   * @throws IllegalArgumentException if a field that may not be null is
   */
  public void write(F fact, String sourcePlace) throws IOException {
    writer.write(new Placed<>(fact, sourcePlace));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder<F> extends ParquetWriter.Builder<Placed<F>, Builder<F>> {
    private final WriteSupport<Placed<F>> support;

    Builder(OutputFile file, WriteSupport<Placed<F>> support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder<F> self() {
      return this;
    }

    @Override
    protected WriteSupport<Placed<F>> getWriteSupport(ParquetConfiguration configuration) {
      return support;
    }

    /** Deprecated in Parquet, but still abstract there. */
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<Placed<F>> getWriteSupport(Configuration configuration) {
      return support;
    }
  }
}
