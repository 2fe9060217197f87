package io.tradebrief.reports.comparison;

import io.tradebrief.reports.comparison.Comparison.Compared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares one table of two editions. */
final class TableComparison {
  private final TableRows before;
  private final TableRows after;
  private final long ulps;
  private final List<String> columns;
  private final Set<String> rows;
  private final List<Difference> differences = new ArrayList<>();
  private int onSheets;
  private int formulas;
  private int reasons;

  TableComparison(TableRows before, TableRows after, long ulps) {
    this.before = before;
    this.after = after;
    this.ulps = ulps;
    this.columns =
        after.table().columns().stream().filter(before.table().columns()::contains).toList();
    this.rows = new LinkedHashSet<>(after.names());
    this.rows.retainAll(before.names());
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }

  Compared compared() {
    return new Compared(
        after.table().id(), rows.size(), rows.size() * columns.size(), onSheets, formulas, reasons);
  }

  /** Columns, rows and their order, then every value of the common ones. */
  void values() {
    onlyOne(before.table().columns(), after.table().columns(), Kind.COLUMN);
    onlyOne(before.names(), after.names(), Kind.ROW);
    List<String> order = before.names().stream().filter(rows::contains).toList();
    if (!order.equals(List.copyOf(rows))) {
      add(Difference.ALL, Difference.ALL, Kind.ORDER, "one order", "another");
    }
    Map<String, Integer> old = new HashMap<>();
    before.names().forEach(name -> old.put(name, old.size()));
    for (int r = 0; r < after.names().size(); r++) {
      String name = after.names().get(r);
      if (!rows.contains(name)) {
        continue;
      }
      for (String column : columns) {
        value(name, column, before.value(old.get(name), column), after.value(r, column));
      }
    }
  }

  /** The formulas of the common rows and columns, as far as both workbooks show the row. */
  void sheets(SheetFormulas was, SheetFormulas is) {
    for (String row : rows) {
      boolean shown = was.rows().contains(row);
      if (shown != is.rows().contains(row)) {
        add(row, Difference.ALL, Kind.SHEET, shown ? "row" : "", shown ? "" : "row");
      } else if (shown) {
        onSheets++;
        columns.forEach(column -> formula(new Spot(row, column), was, is));
      }
    }
  }

  /** The reasons of cells that are missing on both pages. */
  void reasons(Map<Spot, String> was, Map<Spot, String> is) {
    for (String row : rows) {
      for (String column : columns) {
        Spot spot = new Spot(row, column);
        if (was.containsKey(spot) && is.containsKey(spot)) {
          reasons++;
          if (!was.get(spot).equals(is.get(spot))) {
            add(row, column, Kind.REASON, was.get(spot), is.get(spot));
          }
        }
      }
    }
  }

  private void value(String row, String column, String was, String is) {
    if (!was.equals(is)) {
      boolean numbers = !after.field(column).unit().isEmpty();
      CellDifference how = CellDifference.of(was, is, numbers, ulps);
      differences.add(
          new Difference(after.table().id(), row, column, how.kind(), was, is, how.ulps()));
    }
  }

  private void formula(Spot spot, SheetFormulas was, SheetFormulas is) {
    String old = was.formulas().getOrDefault(spot, "");
    String now = is.formulas().getOrDefault(spot, "");
    if (!old.isEmpty() && !now.isEmpty()) {
      formulas++;
    }
    if (!old.equals(now)) {
      add(spot.row(), spot.column(), Kind.FORMULA, old, now);
    }
  }

  private void onlyOne(List<String> was, List<String> is, Kind kind) {
    boolean ofRows = kind == Kind.ROW;
    for (String name : was) {
      if (!is.contains(name)) {
        add(ofRows ? name : Difference.ALL, ofRows ? Difference.ALL : name, kind, "there", "");
      }
    }
    for (String name : is) {
      if (!was.contains(name)) {
        add(ofRows ? name : Difference.ALL, ofRows ? Difference.ALL : name, kind, "", "there");
      }
    }
  }

  private void add(String row, String column, Kind kind, String was, String is) {
    differences.add(new Difference(after.table().id(), row, column, kind, was, is));
  }
}
