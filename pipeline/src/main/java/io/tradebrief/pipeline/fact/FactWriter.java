package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Hands the fields of a fact to Parquet, with the columns that lead back to its file. */
final class FactWriter<F> extends WriteSupport<FactWriter.Placed<F>> {
  /** A fact and the place in the file where it stood. */
  record Placed<F>(F fact, String place) {}

  private final FactKind<F> kind;
  private final Binary sourceFile;
  private RecordConsumer consumer;

  FactWriter(FactKind<F> kind, String sourceFile) {
    this.kind = kind;
    this.sourceFile = Binary.fromString(sourceFile);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  /** Deprecated in Parquet, but still abstract there. */
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Placed<F> placed) {
    consumer.startMessage();
    int index = 0;
    for (FactField<F> field : kind.fields()) {
      Object value = field.value().apply(placed.fact());
      if (value != null) {
        consumer.startField(field.name(), index);
        add(field.type(), value);
        consumer.endField(field.name(), index);
      } else if (!field.nullable()) {
        throw new IllegalArgumentException(
            kind.name() + ": '" + field.name() + "' is missing in " + placed.fact());
      }
      index++;
    }
    add(FactKind.SOURCE_FILE, index, sourceFile);
    add(FactKind.SOURCE_PLACE, index + 1, Binary.fromString(placed.place()));
    consumer.endMessage();
  }

  private void add(String name, int index, Binary text) {
    consumer.startField(name, index);
    consumer.addBinary(text);
    consumer.endField(name, index);
  }

  private void add(ValueType type, Object value) {
    switch (type) {
      case TEXT -> consumer.addBinary(Binary.fromString((String) value));
      case INT -> consumer.addInteger((Integer) value);
      case LONG -> consumer.addLong((Long) value);
      case DOUBLE -> consumer.addDouble((Double) value);
    }
  }

  private MessageType schema() {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (FactField<F> field : kind.fields()) {
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
