package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Writes the facts of one file as Parquet without starting Spark: small irregular files are read on
 * the driver, and a columnar file is what Spark reads back fastest.
 */
public final class FactFile<F> implements AutoCloseable {
  private final FactKind<F> kind;
  private final MessageType schema;
  private final String sourceFile;
  private final ParquetWriter<Group> writer;

  /**
   * Opens {@code path}, which must not exist.
   *
   * @param sourceFile the short hash that leads back to the source file
   */
  public FactFile(FactKind<F> kind, String sourceFile, Path path) throws IOException {
    this.kind = kind;
    this.schema = parquetSchema(kind);
    this.sourceFile = sourceFile;
    // Dictionary encoding keeps these files small; a codec would only add start-up time.
    this.writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(schema)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build();
  }

  /** Appends one fact and the place in the file where it stood. */
  public void write(F fact, String sourcePlace) throws IOException {
    Group row = new SimpleGroup(schema);
    for (FactField<F> field : kind.fields()) {
      Object value = field.value().apply(fact);
      if (value != null) {
        add(row, field, value);
      } else if (!field.nullable()) {
        throw new IllegalArgumentException(
            kind.name() + ": '" + field.name() + "' is missing in " + fact);
      }
    }
    row.add(FactKind.SOURCE_FILE, sourceFile);
    row.add(FactKind.SOURCE_PLACE, sourcePlace);
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static void add(Group row, FactField<?> field, Object value) {
    switch (field.type()) {
      case TEXT -> row.add(field.name(), (String) value);
      case INT -> row.add(field.name(), (Integer) value);
      case LONG -> row.add(field.name(), (Long) value);
      case DOUBLE -> row.add(field.name(), (Double) value);
    }
  }

  private static MessageType parquetSchema(FactKind<?> kind) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (FactField<?> field : kind.fields()) {
      message.addField(column(field.name(), field.type(), field.nullable()));
    }
    return message
        .addField(column(FactKind.SOURCE_FILE, ValueType.TEXT, false))
        .addField(column(FactKind.SOURCE_PLACE, ValueType.TEXT, false))
        .named(kind.name().replace('-', '_'));
  }

  private static Type column(String name, ValueType type, boolean nullable) {
    PrimitiveTypeName primitive =
        switch (type) {
          case TEXT -> PrimitiveTypeName.BINARY;
          case INT -> PrimitiveTypeName.INT32;
          case LONG -> PrimitiveTypeName.INT64;
          case DOUBLE -> PrimitiveTypeName.DOUBLE;
        };
    var column = nullable ? Types.optional(primitive) : Types.required(primitive);
    return type == ValueType.TEXT
        ? column.as(LogicalTypeAnnotation.stringType()).named(name)
        : column.named(name);
  }
}
