package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A kind of fact: its name, and how a record of it becomes a row. The schema of the staged rows is
 * the fields of the kind followed by the two columns that lead back to the file.
 *
 * @param name the kind's name, a folder in the staged store
 * @param fields in column order
 * @param stated the names of the fields that a fact states; all others together are its key, which
 *     no two facts of a release may share. The first of them is the amount or rate, where the kind
 *     has one.
 */
public record FactKind<F>(String name, List<FactField<F>> fields, List<String> stated) {
  /** First 16 hex digits of the source file's SHA-256. */
  public static final String SOURCE_FILE = "source_file";

  /** Where in the file the fact stood: a line number, or sheet!row. */
  public static final String SOURCE_PLACE = "source_place";

  public FactKind {
    fields = List.copyOf(fields);
    stated = List.copyOf(stated);
    List<String> names = fields.stream().map(FactField::name).toList();
    if (!names.containsAll(stated)) {
      throw new IllegalArgumentException(name + ": not all of " + stated + " are among " + names);
    }
  }

  /** The values of the fields that tell a fact from every other one, in column order. */
  public List<Object> key(F fact) {
    return values(fact, false);
  }

  /** The values of the fields that a fact states, in column order. */
  public List<Object> statement(F fact) {
    return values(fact, true);
  }

  private List<Object> values(F fact, boolean ofStatement) {
    List<Object> values = new ArrayList<>(fields.size());
    for (FactField<F> field : fields) {
      if (stated.contains(field.name()) == ofStatement) {
        values.add(field.value().apply(fact));
      }
    }
    return values;
  }

  /** The names of the fields that make up the key, in column order. */
  public List<String> keyFields() {
    return fields.stream().map(FactField::name).filter(field -> !stated.contains(field)).toList();
  }

  /** The amount or rate of a fact: its first stated field if that is a number. */
  public Optional<FactField<F>> amount() {
    return stated.stream()
        .findFirst()
        .map(this::field)
        .filter(field -> field.type() == ValueType.LONG || field.type() == ValueType.DOUBLE);
  }

  /** Whether facts of the kind have a field of that name. */
  public boolean has(String field) {
    return fields.stream().anyMatch(f -> f.name().equals(field));
  }

  /**
   * The field of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FactField<F> field(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this.name + " has no field " + name));
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
