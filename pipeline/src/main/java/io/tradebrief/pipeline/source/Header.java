package io.tradebrief.pipeline.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which column of a table has which name. Names are compared exactly, but for blanks around. */
public final class Header {
  private final SourceFile file;
  private final Place place;
  private final Map<String, Integer> columns;

  private Header(SourceFile file, Place place, Map<String, Integer> columns) {
    this.file = file;
    this.place = place;
    this.columns = columns;
  }

  /**
   * Reads the names from the row that holds them; cells without a name are no columns.
   *
   * @throws BrokenFile if a name stands twice
   */
  public static Header of(SourceFile file, Row row) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String name = row.cell(i);
      if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
        throw new BrokenFile(
            file.name(),
            "row " + row.place() + " names the column " + name + " twice",
            "Keep the right one of the two, or download the file again");
      }
    }
    return new Header(file, row.place(), columns);
  }

  /** Whether there is a column of that name. */
  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /**
   * Where the column stands, counted from 0.
   *
   * @throws BrokenFile if there is none of that name
   */
  public int column(String name) {
    Integer column = columns.get(name);
    if (column == null) {
      throw new BrokenFile(
          file.name(),
          "row "
              + place
              + " has no column "
              + name
              + "; the columns are "
              + String.join(", ", columns.keySet()),
          "Download the file again, or restore the column");
    }
    return column;
  }
}
