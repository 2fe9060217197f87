package io.tradebrief.reports.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a table's cells stand in a sheet or on a page, whatever stands above, below or between: a
 * row that names key columns is a header and holds for the rows below it (the first also for those
 * above it), and a row whose key is one of the table's is that row.
 */
final class Placement {
  private final TableRows table;
  private final NavigableMap<Integer, Map<Integer, Field>> headers = new TreeMap<>();
  private final Map<Integer, String> names = new TreeMap<>();
  private final Map<List<String>, Map<List<String>, String>> indexes = new HashMap<>();

  /**
   * Places a table.
   *
   * @param grid the texts of each row, by its index
   */
  Placement(TableRows table, NavigableMap<Integer, List<String>> grid) {
    this.table = table;
    grid.forEach(
        (index, texts) -> {
          Map<Integer, Field> columns = columns(texts);
          boolean keyed = columns.values().stream().anyMatch(this::isKey);
          if (keyed && columns.size() >= Math.min(2, table.fields().size())) {
            headers.put(index, columns);
          }
        });
    grid.forEach(this::place);
  }

  /** The names of the rows that were found. */
  Set<String> rows() {
    return new HashSet<>(names.values());
  }

  /** The table's cell that stands there, if one does. */
  Optional<Spot> at(int row, int column) {
    Field field = names.containsKey(row) ? header(row).get(column) : null;
    return field == null ? Optional.empty() : Optional.of(new Spot(names.get(row), field.name()));
  }

  /** The column that holds for {@code row} and that {@code header} fits best. */
  Optional<String> columnHeaded(int row, String header) {
    return headers.isEmpty()
        ? Optional.empty()
        : header(row).values().stream()
            .filter(field -> field.likeness(header) > 0)
            .max(Comparator.comparingInt(field -> field.likeness(header)))
            .map(Field::name);
  }

  private void place(int index, List<String> texts) {
    if (headers.isEmpty() || headers.containsKey(index)) {
      return;
    }
    TreeMap<String, String> key = new TreeMap<>();
    header(index)
        .forEach(
            (column, field) -> {
              if (isKey(field) && column < texts.size()) {
                key.put(field.name(), field.canonical(texts.get(column)));
              }
            });
    String name =
        indexes
            .computeIfAbsent(List.copyOf(key.keySet()), this::index)
            .get(List.copyOf(key.values()));
    if (name != null && !name.isEmpty() && !names.containsValue(name)) {
      names.put(index, name);
    }
  }

  private Map<Integer, Field> header(int row) {
    var above = headers.floorEntry(row);
    return (above == null ? headers.firstEntry() : above).getValue();
  }

  private boolean isKey(Field field) {
    return table.keyed().contains(field.name());
  }

  /** The rows' names by the values of some key columns; empty where several rows share them. */
  private Map<List<String>, String> index(List<String> columns) {
    Map<List<String>, String> index = new HashMap<>();
    for (int r = 0; r < table.names().size(); r++) {
      int row = r;
      List<String> key =
          columns.stream().map(c -> table.field(c).canonical(table.value(row, c))).toList();
      index.merge(key, table.names().get(r), (one, other) -> "");
    }
    return index;
  }

  private Map<Integer, Field> columns(List<String> texts) {
    Map<Integer, Field> columns = new TreeMap<>();
    for (int likeness = Field.MOST_LIKE; likeness > 0; likeness--) {
      for (int c = 0; c < texts.size(); c++) {
        for (Field field : table.fields()) {
          if (field.likeness(texts.get(c)) == likeness && !columns.containsValue(field)) {
            columns.putIfAbsent(c, field);
          }
        }
      }
    }
    return columns;
  }
}
