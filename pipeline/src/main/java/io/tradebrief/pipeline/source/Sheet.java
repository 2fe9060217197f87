package io.tradebrief.pipeline.source;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name as on its tab
 * @param rows the rows that hold anything, from the top; blank cells at the end of a row are left
 *     out
 */
public record Sheet(String name, List<Row> rows) {
  public Sheet {
    rows = List.copyOf(rows);
  }
}
