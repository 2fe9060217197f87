package io.tradebrief.pipeline.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;

/** What facts must be to count, as data: two that say the same are equal. */
public sealed interface Where {

  /** The condition in Spark. */
  Column column();

  /** The columns it looks at. */
  Set<String> fields();

  /** One of several values; the empty text stands for a field that states nothing. */
  record In(Axis axis, List<String> values) implements Where {
    public In {
      values = List.copyOf(new TreeSet<>(values));
    }

    @Override
    public Column column() {
      // A bare field lets Spark skip blocks of a file in which no value can match.
      Column compared = values.contains("") ? axis.column() : axis.stated();
      return compared.isin(values.toArray());
    }

    @Override
    public Set<String> fields() {
      return axis.of().isEmpty() ? Set.of(axis.field()) : Set.of(axis.field(), axis.of());
    }
  }

  /** From the first to the last value as texts are ordered, both included. */
  record Between(Axis axis, String first, String last) implements Where {
    @Override
    public Column column() {
      return axis.stated().between(first, last);
    }

    @Override
    public Set<String> fields() {
      return Set.of(axis.field());
    }
  }

  /** A field that has, or has not, the form of a regular expression somewhere in it. */
  record Form(String field, String expression, boolean wanted) implements Where {
    @Override
    public Column column() {
      Column like = col(field).rlike(expression);
      return wanted ? like : not(like);
    }

    @Override
    public Set<String> fields() {
      return Set.of(field);
    }
  }

  /** A number above zero. */
  record AboveZero(String field) implements Where {
    @Override
    public Column column() {
      return col(field).gt(0);
    }

    @Override
    public Set<String> fields() {
      return Set.of(field);
    }
  }

  /** All of several conditions. */
  record Every(List<Where> conditions) implements Where {
    public Every {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Column column() {
      return conditions.stream().map(Where::column).reduce(lit(true), Column::and);
    }

    @Override
    public Set<String> fields() {
      return fieldsOf(conditions);
    }
  }

  /** At least one of several conditions. */
  record Either(List<Where> conditions) implements Where {
    public Either {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Column column() {
      return conditions.stream().map(Where::column).reduce(lit(false), Column::or);
    }

    @Override
    public Set<String> fields() {
      return fieldsOf(conditions);
    }
  }

  /** A field is one of these values. */
  static Where is(String field, String... values) {
    return new In(Axis.field(field), Arrays.asList(values));
  }

  /** A field is one of these values. */
  static Where is(String field, Collection<String> values) {
    return new In(Axis.field(field), List.copyOf(values));
  }

  /** The period is a calendar year, {@code 2024}. */
  static Where years() {
    return new Form("period", "^\\d{4}$", true);
  }

  /** The period is a month, {@code 2024-03}. */
  static Where months() {
    return new Form("period", "^\\d{4}-\\d{2}$", true);
  }

  private static Set<String> fieldsOf(List<Where> conditions) {
    return conditions.stream().flatMap(one -> one.fields().stream()).collect(Collectors.toSet());
  }
}
