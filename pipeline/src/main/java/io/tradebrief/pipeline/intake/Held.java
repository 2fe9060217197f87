package io.tradebrief.pipeline.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a part states figures of.
 *
 * @param facts the keys of its facts
 * @param members the members it has, as the texts of all their fields
 * @param texts the texts of each of those fields
 */
record Held(Set<List<String>> facts, Set<List<String>> members, Map<String, Set<String>> texts) {
  private static final List<String> OF_THE_RELEASE = List.of("valid_from");

  static Held of(DatasetRule rule, List<FactRow> rows) {
    Held held = new Held(new HashSet<>(), new HashSet<>(), new HashMap<>());
    for (FactRow row : rows) {
      held.facts.add(key(row));
      held.members.add(members(rule, row));
      for (String field : rule.members()) {
        held.texts.computeIfAbsent(field, f -> new HashSet<>()).add(row.text(field));
      }
    }
    return held;
  }

  /** What tells the fact from others, whichever release states it. */
  static List<String> key(FactRow row) {
    return row.keyWithout(OF_THE_RELEASE);
  }

  static List<String> members(DatasetRule rule, FactRow row) {
    return rule.members().stream().map(row::text).toList();
  }

  /**
   * By which fields a fact that is not held is best named: the first whose text is nowhere, else
   * those that are not held together, else none.
   */
  List<String> missing(DatasetRule rule, FactRow row) {
    for (String field : rule.members()) {
      if (!texts.getOrDefault(field, Set.of()).contains(row.text(field))) {
        return List.of(field);
      }
    }
    return members.contains(members(rule, row)) ? List.of() : rule.members();
  }
}
