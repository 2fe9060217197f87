package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.TableSpec;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the cells of a table stand: the title block fills the first four rows of every sheet, the
 * header is the fifth, and the table begins in the first column.
 */
record TablePlace(String sheet, TableSpec spec) {
  /** The index of the header row. */
  static final int HEADER = 4;

  /** The index of the first row of figures. */
  static final int FIRST = HEADER + 1;

  /** The address of a cell as it moves with its row, for example {@code D8}. */
  String relative(String column, int row) {
    return CellReference.convertNumToColString(spec.indexOf(column)) + (FIRST + row + 1);
  }

  /** The address of a cell that stays put, for example {@code $D$8}. */
  String absolute(String column, int row) {
    return "$"
        + CellReference.convertNumToColString(spec.indexOf(column))
        + "$"
        + (FIRST + row + 1);
  }

  /** The address of a cell as other sheets see it, for example {@code 'deficit-ranking'!D8}. */
  String fromElsewhere(String column, int row) {
    return "'" + sheet + "'!" + relative(column, row);
  }
}
