package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.source.StagedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A staged fact of any kind.
 *
 * @param kind its kind
 * @param values the texts and numbers of its fields by name; absent where the fact says nothing
 * @param file where it was stated
 * @param place the line or row there
 */
public record FactRow(FactKind<?> kind, Map<String, Object> values, StagedFile file, String place) {

  /** The text of a field; empty if the fact says nothing, or the kind has no such field. */
  public String text(String field) {
    Object value = values.get(field);
    return value == null ? "" : value.toString();
  }

  /** What no two facts of a release share. */
  List<String> key() {
    List<String> key = new ArrayList<>();
    kind.keyFields().forEach(field -> key.add(text(field)));
    return key;
  }

  /** The key without some of its fields. */
  List<String> keyWithout(List<String> left) {
    List<String> key = new ArrayList<>();
    for (String field : kind.keyFields()) {
      if (!left.contains(field)) {
        key.add(text(field));
      }
    }
    return key;
  }

  /** What it states under that key. */
  List<String> statement() {
    return kind.stated().stream().map(this::text).toList();
  }

  /**
   * Whether both cannot be right under one key: a number is another one. A holder's name that is
   * spelt otherwise, or a quantity that only one of them gives, is no contradiction; where a kind
   * has no numbers, its texts are what it states.
   */
  boolean contradicts(FactRow other) {
    if (kind.amount().isEmpty()) {
      return !statement().equals(other.statement());
    }
    return kind.stated().stream()
        .anyMatch(
            field ->
                values.get(field) instanceof Number one
                    && other.values.get(field) instanceof Number two
                    && !one.equals(two));
  }

  /** Its amount or rate; empty for a kind without one. */
  OptionalDouble amount() {
    return kind.amount()
        .map(field -> values.get(field.name()))
        .map(value -> OptionalDouble.of(((Number) value).doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  /** The weight of its amount in a sum, whatever its sign; 1 for a kind that has no amounts. */
  double weight() {
    boolean money = kind.has("currency") && kind.stated().contains("amount");
    return money ? Math.abs(amount().orElse(0)) : 1;
  }

  /** The year of its period; empty if it has none. */
  String year() {
    String period = text("period");
    return period.length() < 4 ? "" : period.substring(0, 4);
  }

  /** The filled fields of the key, as a person reads them. */
  String label() {
    return String.join(" ", key().stream().filter(text -> !text.isEmpty()).toList());
  }
}
