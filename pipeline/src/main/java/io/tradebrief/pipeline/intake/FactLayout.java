package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the fields of a kind of fact stand in a {@link FactRow}: worked out once a file and not for
 * each of its rows.
 */
final class FactLayout {
  private final FactKind<?> kind;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] key;
  private final int[] stated;
  private final int amount;
  private final boolean money;

  FactLayout(FactKind<?> kind) {
    this.kind = kind;
    for (FactField<?> field : kind.fields()) {
      places.put(field.name(), places.size());
    }
    key = places(kind.keyFields());
    stated = places(kind.stated());
    amount = kind.amount().isPresent() ? stated[0] : -1;
    money = kind.has("currency") && kind.stated().contains("amount");
  }

  private int[] places(List<String> fields) {
    return fields.stream().mapToInt(places::get).toArray();
  }

  FactKind<?> kind() {
    return kind;
  }

  /** How many fields there are. */
  int size() {
    return places.size();
  }

  /** Where a field stands; -1 if the kind does not have it. */
  int of(String field) {
    return places.getOrDefault(field, -1);
  }

  int[] key() {
    return key;
  }

  int[] stated() {
    return stated;
  }

  /** Where the amount or rate stands; -1 if the kind has none. */
  int amount() {
    return amount;
  }

  /** Whether its amounts are money, which can be added up. */
  boolean isMoney() {
    return money;
  }
}
