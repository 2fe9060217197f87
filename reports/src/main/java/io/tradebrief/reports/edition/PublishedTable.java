package io.tradebrief.reports.edition;

import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as an edition publishes it: every value as its tidy CSV writes it.
 *
 * @param id the exhibit's id
 * @param columns the names in order
 * @param units the unit of each column that has one, by name
 * @param key the columns that together name a row
 * @param rows as long as {@code columns} each
 */
public record PublishedTable(
    String id,
    List<String> columns,
    Map<String, String> units,
    List<String> key,
    List<List<String>> rows) {
  public PublishedTable {
    columns = List.copyOf(columns);
    units = Map.copyOf(units);
    key = List.copyOf(key);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table of the edition in the making. */
  public static PublishedTable of(ResultTable table) {
    List<ColumnSpec> columns = table.spec().columns();
    return new PublishedTable(
        table.spec().id(),
        columns.stream().map(ColumnSpec::name).toList(),
        columns.stream()
            .filter(column -> !column.unit().text().isEmpty())
            .collect(Collectors.toMap(ColumnSpec::name, DataResource::unit)),
        table.spec().key(),
        table.rows().stream().map(row -> row.stream().map(TidyCsv::value).toList()).toList());
  }

  /** The same table with its key and those of its columns that are among {@code names}. */
  public PublishedTable keeping(Set<String> names) {
    Set<String> kept = new HashSet<>(names);
    kept.addAll(key);
    int[] indexes =
        IntStream.range(0, columns.size()).filter(c -> kept.contains(columns.get(c))).toArray();
    return new PublishedTable(
        id, pick(columns, indexes), units, key, rows.stream().map(r -> pick(r, indexes)).toList());
  }

  String unit(String column) {
    return units.getOrDefault(column, "");
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  /** What names a row, in the words of a claim's row selector: {@code year=2024 & flow=imports}. */
  String name(List<String> row) {
    List<String> parts = new ArrayList<>();
    for (String column : key) {
      String value = row.get(columns.indexOf(column));
      boolean plain = value.indexOf('&') < 0 && value.indexOf('"') < 0;
      parts.add(column + "=" + (plain ? value : '"' + value.replace("\"", "\"\"") + '"'));
    }
    return String.join(" & ", parts);
  }

  private static List<String> pick(List<String> all, int[] indexes) {
    return IntStream.of(indexes).mapToObj(all::get).toList();
  }
}
