package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The rows of a small flat Parquet file as text; bulk files are read by Spark. */
public final class ParquetRows {
  private static final long MICROS_A_SECOND = 1_000_000;

  private ParquetRows() {}

  /**
   * The column names as a row numbered 0, then every row, numbered from 1. A moment is the month it
   * falls in, a missing value is empty text.
   *
   * @throws BrokenFile if the file is damaged, or has columns within columns
   */
  public static List<Row> of(SourceFile file) {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(file.path()), options)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<Row> rows = new ArrayList<>();
      List<String> names = schema.getFields().stream().map(Type::getName).toList();
      rows.add(Row.ofSheet(Place.line(0), names));
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        add(pages, schema, rows);
      }
      return rows;
    } catch (IOException | RuntimeException e) {
      throw new BrokenFile(
          file.name(),
          "the Parquet file is cut off, damaged or not flat (" + e.getMessage() + ")",
          "Download it again",
          e);
    }
  }

  private static void add(PageReadStore pages, MessageType schema, List<Row> rows) {
    RecordReader<Group> records =
        new ColumnIOFactory()
            .getColumnIO(schema)
            .getRecordReader(pages, new GroupRecordConverter(schema));
    for (long i = 0; i < pages.getRowCount(); i++) {
      Group record = records.read();
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < schema.getFieldCount(); column++) {
        cells.add(text(record, column, schema.getType(column)));
      }
      rows.add(Row.ofSheet(Place.line(rows.size()), cells));
    }
  }

  private static String text(Group record, int column, Type type) {
    if (record.getFieldRepetitionCount(column) == 0) {
      return "";
    }
    if (type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation moment) {
      return month(record.getLong(column, 0), moment.getUnit());
    }
    if (type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(record.getInteger(column, 0)).toString().substring(0, 7);
    }
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> record.getString(column, 0);
      case DOUBLE -> CellText.of(record.getDouble(column, 0));
      default -> record.getValueToString(column, 0);
    };
  }

  private static String month(long time, TimeUnit unit) {
    long second =
        switch (unit) {
          case MILLIS -> Math.floorDiv(time, 1_000);
          case MICROS -> Math.floorDiv(time, MICROS_A_SECOND);
          case NANOS -> Math.floorDiv(time, 1_000 * MICROS_A_SECOND);
        };
    return Instant.ofEpochSecond(second)
        .atZone(ZoneOffset.UTC)
        .toLocalDate()
        .toString()
        .substring(0, 7);
  }
}
