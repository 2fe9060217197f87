package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;

/**
 * Cells of one column of an exhibit.
 *
 * @param exhibit the exhibit's id
 * @param rows which rows
 * @param column the column's name
 */
public record CellAddress(String exhibit, RowSelector rows, String column) {
  private static final int PARTS = 3;

  /**
   * Reads an address such as {@code deficit-ranking | partner_code=JPN | imports_usd}.
   *
   * @throws IllegalArgumentException if it has other parts than exhibit, rows and column
   */
  public static CellAddress parse(String text) {
    List<String> parts = List.of(text.split("\\|", -1)).stream().map(String::strip).toList();
    if (parts.size() != PARTS || parts.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException(
          "write exhibit | rows | column, for example deficit-ranking | partner_code=JPN | rank");
    }
    return new CellAddress(parts.get(0), RowSelector.parse(parts.get(1)), parts.get(2));
  }

  /** What a reader would call a row of a table: the last cell of its key. */
  static String name(ResultTable table, int row) {
    List<String> key = table.spec().key();
    for (int k = key.size() - 1; k > 0; k--) {
      Cell cell = table.cell(row, key.get(k));
      if (!(cell instanceof Cell.Missing)) {
        return cell.raw();
      }
    }
    return table.cell(row, key.get(0)).raw();
  }
}
