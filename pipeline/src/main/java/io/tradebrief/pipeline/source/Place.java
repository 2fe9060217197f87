package io.tradebrief.pipeline.source;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param sheet the sheet or block, empty for a text file
 * @param row the line or row, counted from 1 as an editor or spreadsheet shows it
 */
public record Place(String sheet, long row) implements Comparable<Place> {
  private static final Comparator<Place> AS_IN_THE_FILE =
      Comparator.comparing(Place::sheet).thenComparingLong(Place::row);

  public static Place line(long line) {
    return new Place("", line);
  }

  /** {@code 12} for a line, {@code country!12} for a row of a sheet. */
  @Override
  public String toString() {
    return sheet.isEmpty() ? Long.toString(row) : sheet + "!" + row;
  }

  @Override
  public int compareTo(Place other) {
    return AS_IN_THE_FILE.compare(this, other);
  }
}
