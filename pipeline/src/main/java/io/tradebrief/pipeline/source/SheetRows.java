package io.tradebrief.pipeline.source;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of one sheet from its cells, left to right and top to bottom. */
final class SheetRows {
  /** A workbook with more would not fit the memory of a small machine. */
  private static final int MOST_CELLS = 5_000_000;

  private final SourceFile file;
  private final String sheet;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private int stored;

  SheetRows(SourceFile file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  /**
   * Takes a cell of the current row.
   *
   * @param column counted from 0
   */
  void cell(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    while (cells.size() < column) {
      cells.add("");
    }
    if (column < cells.size()) {
      cells.set(column, text);
    } else {
      cells.add(text);
    }
  }

  /**
   * Ends the current row; one without a cell that holds anything is left out.
   *
   * @param number counted from 1
   */
  void endRow(long number) {
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    stored += cells.size();
    if (stored > MOST_CELLS) {
      throw new BrokenFile(
          file.name(),
          "the sheet " + sheet + " has more than " + MOST_CELLS + " cells",
          "Save the sheet as CSV and put that in its place");
    }
    if (!cells.isEmpty()) {
      rows.add(Row.ofSheet(new Place(sheet, number), cells));
      cells.clear();
    }
  }

  int size() {
    return rows.size();
  }

  Sheet sheet() {
    return new Sheet(sheet, rows);
  }
}
