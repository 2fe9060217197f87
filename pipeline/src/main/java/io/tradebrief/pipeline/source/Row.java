package io.tradebrief.pipeline.source;

import java.util.List;

/**
 * One row of a text file or of a sheet.
 *
 * @param place where it stands
 * @param cells its cells from the left, empty text for an empty cell
 * @param raw the row as it stands in a text file, without its line end; the cells with commas
 *     between them for a row of a sheet
 * @param endsWithin whether the file ends within the row: the last line of a text file that no line
 *     break ends
 */
public record Row(Place place, List<String> cells, String raw, boolean endsWithin) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** A row that is there to its end. */
  public Row(Place place, List<String> cells, String raw) {
    this(place, cells, raw, false);
  }

  /** A row of a sheet. */
  public static Row ofSheet(Place place, List<String> cells) {
    return new Row(place, cells, String.join(",", cells));
  }

  /**
   * The cell without surrounding blanks, empty text where the row is too short to have it.
   *
   * @param column counted from 0
   */
  public String cell(int column) {
    return column < cells.size() ? PlainText.of(cells.get(column)) : "";
  }

  /** Whether no cell holds anything. */
  public boolean isBlank() {
    return cells.stream().allMatch(PlainText::isBlank);
  }
}
