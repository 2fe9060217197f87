package io.tradebrief.pipeline.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts that stand, by their keys, but for what only the day of the release decides. */
final class Figures {
  private static final List<String> OF_THE_RELEASE = List.of("valid_from");

  /** What a finding on all figures of a file says anyhow, so that it names nothing. */
  private static final Set<String> COMMON = Set.of("flow", "direction", "period", "valid_from");

  static final Figures NONE = new Figures();

  private final Map<List<String>, FactRow> byKey = new LinkedHashMap<>();

  private Figures() {}

  static Figures of(Standing standing) {
    Figures figures = new Figures();
    List<FactRow> rows = standing.rows();
    if (rows.isEmpty()) {
      // Files that stand as they are were not read into memory.
      rows = standing.parts().stream().flatMap(p -> FactRows.of(p.file()).stream()).toList();
    }
    for (FactRow row : rows) {
      FactRow other = figures.byKey.put(row.keyWithout(OF_THE_RELEASE), row);
      if (other != null) {
        throw new AssertionError("two facts stand under one key: " + row.label());
      }
    }
    return figures;
  }

  int size() {
    return byKey.size();
  }

  /** Words for all facts. */
  List<String> names() {
    return names(byKey.values());
  }

  /** Words for the facts that the others lack, state otherwise, or have more. */
  List<String> namesOfDifferent(Figures others) {
    List<FactRow> different = new ArrayList<>();
    byKey.forEach(
        (key, row) -> {
          FactRow other = others.byKey.get(key);
          if (other == null || !other.statement().equals(row.statement())) {
            different.add(row);
          }
        });
    others.byKey.forEach(
        (key, row) -> {
          if (!byKey.containsKey(key)) {
            different.add(row);
          }
        });
    return names(different);
  }

  /** The texts in the keys of facts that tell them from the rest of the file. */
  private List<String> names(Iterable<FactRow> rows) {
    Set<String> names = new TreeSet<>();
    Set<String> common = new TreeSet<>();
    for (FactRow row : rows) {
      for (String field : row.kind().keyFields()) {
        String text = row.text(field);
        if (!text.isEmpty() && varies(field)) {
          (COMMON.contains(field) ? common : names).add(text);
        }
      }
    }
    return List.copyOf(names.isEmpty() ? common : names);
  }

  private boolean varies(String field) {
    Set<String> texts = new HashSet<>();
    byKey.values().forEach(row -> texts.add(row.text(field)));
    return texts.size() > 1;
  }

  private Map<List<String>, List<String>> statements() {
    Map<List<String>, List<String>> statements = new LinkedHashMap<>();
    byKey.forEach((key, row) -> statements.put(key, row.statement()));
    return statements;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures && statements().equals(figures.statements());
  }

  @Override
  public int hashCode() {
    return statements().hashCode();
  }
}
