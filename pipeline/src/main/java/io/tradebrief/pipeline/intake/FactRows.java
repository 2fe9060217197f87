package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.source.StagedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Reads the staged facts of a small file back into memory, without Spark. */
final class FactRows {
  private FactRows() {}

  /**
   * Every fact, in the order of the file.
   *
   * @throws UncheckedIOException if the staged file cannot be read
   */
  static List<FactRow> of(StagedFile file) {
    FactKind<?> kind = file.source().kind();
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(file.facts()), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<FactRow> rows = new ArrayList<>();
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(row(kind, file, records.read(), schema));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the staged facts of " + file.file().name(), e);
    }
  }

  private static FactRow row(FactKind<?> kind, StagedFile file, Group record, MessageType schema) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int column = 0; column < schema.getFieldCount(); column++) {
      if (record.getFieldRepetitionCount(column) > 0) {
        values.put(schema.getFieldName(column), value(record, column, schema));
      }
    }
    return new FactRow(kind, values, file, String.valueOf(values.remove(FactKind.SOURCE_PLACE)));
  }

  private static Object value(Group record, int column, MessageType schema) {
    PrimitiveTypeName type = schema.getType(column).asPrimitiveType().getPrimitiveTypeName();
    return switch (type) {
      case INT64 -> record.getLong(column, 0);
      case INT32 -> record.getInteger(column, 0);
      case DOUBLE -> record.getDouble(column, 0);
      default -> record.getString(column, 0);
    };
  }
}
