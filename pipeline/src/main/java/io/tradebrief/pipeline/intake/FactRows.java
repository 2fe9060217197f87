package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FactKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/**
 * Reads the staged facts of a small file back into memory, without Spark: column by column, each
 * text of a column once.
 */
final class FactRows {
  private FactRows() {}

  /**
   * Every fact, in the order of the file.
   *
   * @throws UncheckedIOException if the staged file cannot be read
   */
  static List<FactRow> of(StagedFile file) {
    FactLayout layout = new FactLayout(file.source().kind());
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(file.facts()), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      String writer = reader.getFileMetaData().getCreatedBy();
      List<FactRow> rows = new ArrayList<>();
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        read(pages, schema, writer, layout, file, rows);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the staged facts of " + file.file().name(), e);
    }
  }

  private static void read(
      PageReadStore pages,
      MessageType schema,
      String writer,
      FactLayout layout,
      StagedFile file,
      List<FactRow> rows) {
    ColumnReadStoreImpl store =
        new ColumnReadStoreImpl(
            pages, new GroupRecordConverter(schema).getRootConverter(), schema, writer);
    int count = Math.toIntExact(pages.getRowCount());
    Object[][] values = new Object[count][layout.size()];
    Object[] places = new Object[count];
    for (ColumnDescriptor column : schema.getColumns()) {
      String name = column.getPath()[0];
      int at = layout.of(name);
      if (at < 0 && !name.equals(FactKind.SOURCE_PLACE)) {
        continue;
      }
      ColumnReader reader = store.getColumnReader(column);
      Map<Binary, String> texts = new HashMap<>();
      for (int row = 0; row < count; row++) {
        Object value =
            reader.getCurrentDefinitionLevel() < column.getMaxDefinitionLevel()
                ? null
                : value(reader, column, texts);
        if (at < 0) {
          places[row] = value;
        } else {
          values[row][at] = value;
        }
        reader.consume();
      }
    }
    for (int row = 0; row < count; row++) {
      rows.add(new FactRow(layout, values[row], file, String.valueOf(places[row])));
    }
  }

  private static Object value(
      ColumnReader reader, ColumnDescriptor column, Map<Binary, String> texts) {
    return switch (column.getPrimitiveType().getPrimitiveTypeName()) {
      case INT64 -> reader.getLong();
      case INT32 -> reader.getInteger();
      case DOUBLE -> reader.getDouble();
      default -> texts.computeIfAbsent(reader.getBinary().copy(), Binary::toStringUsingUTF8);
    };
  }
}
