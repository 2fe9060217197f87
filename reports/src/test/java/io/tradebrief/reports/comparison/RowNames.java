package io.tradebrief.reports.comparison;

import io.tradebrief.reports.edition.PublishedTable;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which row of one edition is which row of the other. Rows are the same if the values of their key
 * columns are; after that, if an intended difference says so; after that, if they differ only where
 * one edition has shorthand (a total that was {@code [z]} and got a code) and no other row fits.
 */
final class RowNames {
  private final PublishedTable before;
  private final PublishedTable after;
  private final List<String> keyed;
  private final IntendedDifferences intended;
  private final Map<Integer, Integer> pairs = new HashMap<>();

  /** The rows of the two tables that are left. */
  private final Map<List<String>, Integer> oldRows;

  private final Map<List<String>, Integer> newRows;

  RowNames(PublishedTable before, PublishedTable after, IntendedDifferences intended) {
    this.before = before;
    this.after = after;
    this.intended = intended;
    this.keyed = keyed(before, after);
    this.oldRows = byKey(before);
    this.newRows = byKey(after);
    for (List<String> key : List.copyOf(oldRows.keySet())) {
      pair(key, key);
    }
    for (List<String> key : List.copyOf(oldRows.keySet())) {
      pair(key, translated(key));
    }
    pairWhereOneHasShorthand();
  }

  /** The columns that name a row in either edition and that both have. */
  static List<String> keyed(PublishedTable before, PublishedTable after) {
    return before.columns().stream()
        .filter(after.columns()::contains)
        .filter(column -> before.key().contains(column) || after.key().contains(column))
        .toList();
  }

  /** The names of the later edition's rows: their keys, told apart by a number if need be. */
  List<String> after() {
    Set<String> taken = new HashSet<>();
    return after.rows().stream().map(row -> free(name(key(after, row)), taken)).toList();
  }

  /** The names of the earlier edition's rows: those that the same rows have later. */
  List<String> before() {
    List<String> later = after();
    Set<String> taken = new HashSet<>(later);
    return IntStream.range(0, before.rows().size())
        .mapToObj(
            row ->
                pairs.containsKey(row)
                    ? later.get(pairs.get(row))
                    : free(name(key(before, before.rows().get(row))), taken))
        .toList();
  }

  List<String> keyed() {
    return keyed;
  }

  static String name(List<String> key) {
    return String.join(" | ", key);
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + " #" + i;
    }
    return free;
  }

  private Map<List<String>, Integer> byKey(PublishedTable table) {
    Map<List<String>, Integer> rows = new LinkedHashMap<>();
    for (int r = 0; r < table.rows().size(); r++) {
      rows.putIfAbsent(key(table, table.rows().get(r)), r);
    }
    return rows;
  }

  private List<String> key(PublishedTable table, List<String> row) {
    return keyed.stream().map(column -> row.get(table.columns().indexOf(column))).toList();
  }

  private void pair(List<String> old, List<String> now) {
    if (oldRows.containsKey(old) && newRows.containsKey(now)) {
      pairs.put(oldRows.remove(old), newRows.remove(now));
    }
  }

  private List<String> translated(List<String> key) {
    return IntStream.range(0, keyed.size())
        .mapToObj(i -> intended.translated(before.id(), name(key), keyed.get(i), key.get(i)))
        .toList();
  }

  private void pairWhereOneHasShorthand() {
    Map<List<String>, List<List<String>>> likely = new LinkedHashMap<>();
    Map<List<String>, Integer> asked = new HashMap<>();
    for (List<String> old : oldRows.keySet()) {
      List<List<String>> fitting = newRows.keySet().stream().filter(now -> fits(old, now)).toList();
      likely.put(old, new ArrayList<>(fitting));
      fitting.forEach(now -> asked.merge(now, 1, Integer::sum));
    }
    likely.forEach(
        (old, fitting) -> {
          if (fitting.size() == 1 && asked.get(fitting.get(0)) == 1) {
            pair(old, fitting.get(0));
          }
        });
  }

  private static boolean fits(List<String> old, List<String> now) {
    boolean shared = false;
    for (int i = 0; i < old.size(); i++) {
      boolean blank = Shorthand.of(old.get(i)).isPresent() || Shorthand.of(now.get(i)).isPresent();
      if (!blank && !old.get(i).equals(now.get(i))) {
        return false;
      }
      shared = shared || !blank;
    }
    return shared;
  }
}
