package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;

/**
 * The column names of a Parquet file. Apart from the other glimpses so that no class of Parquet is
 * loaded where there is no such file.
 */
final class ParquetColumns {
  private ParquetColumns() {}

  /** The names as the footer states them; no data is read. */
  static List<String> of(SourceFile file) {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(file.path()), options)) {
      return reader.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    } catch (IOException | RuntimeException e) {
      throw new BrokenFile(
          file.name(),
          "the Parquet file is cut off or damaged (" + e.getMessage() + ")",
          "Download it again",
          e);
    }
  }
}
