package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.TableSpec;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the cells of a table stand: below the title block, from the first column on.
 *
 * @param header the index of the header row
 */
public record TablePlace(String sheet, TableSpec spec, int header) {
  /** The index of the header row below a title block of four lines. */
  public static final int HEADER = 4;

  /** The index of the first row of figures below such a block. */
  public static final int FIRST = HEADER + 1;

  /** The index of the first row of figures. */
  public int first() {
    return header + 1;
  }

  /** The address of a cell as it moves with its row, for example {@code D8}. */
  String relative(String column, int row) {
    return CellReference.convertNumToColString(spec.indexOf(column)) + (first() + row + 1);
  }

  /** The address of a cell that stays put, for example {@code $D$8}. */
  String absolute(String column, int row) {
    return "$"
        + CellReference.convertNumToColString(spec.indexOf(column))
        + "$"
        + (first() + row + 1);
  }

  /** The address of a cell as other sheets see it, for example {@code 'deficit-ranking'!D8}. */
  public String fromElsewhere(String column, int row) {
    return "'" + sheet + "'!" + relative(column, row);
  }
}
