package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a file with each key once. What a row says again counts once; rows that say
 * different things under one key are all void, because nothing tells which of them is right.
 *
 * @param facts the facts that stand
 * @param rowsAccepted the rows that gave them, or that state nothing
 * @param rowsRepeated the rows that only repeat
 * @param contradicted the rows that another row contradicts
 * @param weightContradicted the largest amount of each of those, added up
 */
record UniqueKeys<F>(
    List<Taken<F>> facts,
    long rowsAccepted,
    long rowsRepeated,
    List<Row<F>> contradicted,
    double weightContradicted) {

  /** A row that broke no rule by itself. */
  record Row<F>(Place place, String raw, List<F> facts, long weight) {}

  /** A fact that stands, and the row that gave it. */
  record Taken<F>(F fact, Row<F> row) {}

  static <F> UniqueKeys<F> of(FactKind<F> kind, List<Row<F>> rows) {
    Set<List<Object>> contradicted = contradicted(kind, rows);
    Set<List<Object>> stated = new HashSet<>();
    List<Taken<F>> facts = new ArrayList<>();
    List<Row<F>> rejected = new ArrayList<>();
    long repeated = 0;
    double weight = 0;
    for (Row<F> row : rows) {
      if (row.facts().stream().anyMatch(fact -> contradicted.contains(kind.key(fact)))) {
        rejected.add(row);
        weight += row.weight();
        continue;
      }
      List<F> fresh = row.facts().stream().filter(fact -> stated.add(kind.key(fact))).toList();
      fresh.forEach(fact -> facts.add(new Taken<>(fact, row)));
      if (fresh.isEmpty() && !row.facts().isEmpty()) {
        repeated++;
      }
    }
    return new UniqueKeys<>(
        List.copyOf(facts), rows.size() - repeated - rejected.size(), repeated, rejected, weight);
  }

  private static <F> Set<List<Object>> contradicted(FactKind<F> kind, List<Row<F>> rows) {
    Map<List<Object>, List<Object>> first = new HashMap<>();
    Set<List<Object>> contradicted = new HashSet<>();
    for (Row<F> row : rows) {
      for (F fact : row.facts()) {
        List<Object> key = kind.key(fact);
        List<Object> statement = kind.statement(fact);
        List<Object> earlier = first.putIfAbsent(key, statement);
        if (earlier != null && !earlier.equals(statement)) {
          contradicted.add(key);
        }
      }
    }
    return contradicted;
  }
}
