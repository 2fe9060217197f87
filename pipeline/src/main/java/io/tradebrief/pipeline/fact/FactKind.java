package io.tradebrief.pipeline.fact;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A kind of fact: its name, and how a record of it becomes a row. The schema of the staged rows is
 * the fields of the kind followed by the two columns that lead back to the file.
 *
 * @param name the kind's name, a folder in the staged store
 * @param fields in column order
 */
public record FactKind<F>(String name, List<FactField<F>> fields) {
  /** First 16 hex digits of the source file's SHA-256. */
  public static final String SOURCE_FILE = "source_file";

  /** Where in the file the fact stood: a line number, or sheet!row. */
  public static final String SOURCE_PLACE = "source_place";

  public FactKind {
    fields = List.copyOf(fields);
  }

  /** The schema of the staged rows. */
  public StructType schema() {
    StructType schema = new StructType();
    for (FactField<F> field : fields) {
      schema = schema.add(field.name(), field.type().inSpark(), field.nullable());
    }
    return schema
        .add(SOURCE_FILE, DataTypes.StringType, false)
        .add(SOURCE_PLACE, DataTypes.StringType, false);
  }
}
