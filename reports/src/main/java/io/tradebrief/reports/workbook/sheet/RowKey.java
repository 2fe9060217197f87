package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.ResultTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What tells a row from all others of its block, so that it is found wherever it is sorted to. */
final class RowKey {
  private RowKey() {}

  /** The conditions that only {@code row} meets: on one column of the key if one will do. */
  static List<Condition> of(ResultTable table, int row) {
    List<String> key = table.spec().key();
    for (String column : key) {
      if (tellsRowsApart(table, row, column)) {
        return List.of(is(table, row, column));
      }
    }
    return key.stream().map(column -> is(table, row, column)).toList();
  }

  private static Condition is(ResultTable table, int row, String column) {
    Cell cell = table.cell(row, column);
    return cell.number().isPresent()
        ? Condition.is(column, cell.number().getAsDouble())
        : Condition.is(column, cell.raw());
  }

  /** Spreadsheets do not tell capital from small letters. */
  private static boolean tellsRowsApart(ResultTable table, int row, String column) {
    Set<String> seen = new HashSet<>();
    return table.rows(table.places().get(row).block()).stream()
        .allMatch(r -> seen.add(table.cell(r, column).raw().toLowerCase(Locale.ROOT)));
  }
}
