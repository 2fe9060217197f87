package io.tradebrief.reports.edition;

/**
 * Something that differs between two editions.
 *
 * @param exhibit the exhibit's id
 * @param row what names the row, or {@link #ALL_ROWS}
 * @param column the column's name, or {@link #ALL_COLUMNS}
 * @param previous the value as the earlier edition's tidy CSV writes it, or what it had
 * @param current the same of the later edition
 * @param unit the unit of both values; empty for texts
 * @param kind what became of it
 */
public record Revision(
    String exhibit,
    String row,
    String column,
    String previous,
    String current,
    String unit,
    Kind kind) {
  static final String ALL_ROWS = "all rows";
  static final String ALL_COLUMNS = "all columns";

  /** What can become of a part of an edition. */
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED
  }
}
