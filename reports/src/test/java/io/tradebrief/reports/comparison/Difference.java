package io.tradebrief.reports.comparison;

/**
 * One place in which two editions differ.
 *
 * @param row the row's name (see {@link RowNames}), or {@link #ALL}
 * @param column the column's name, or {@link #ALL}
 * @param before the value, reason or formula there; empty if the earlier edition has none
 * @param after the same of the later edition
 * @param ulps how many doubles lie between two numbers, in units in the last place; 0 for texts
 */
record Difference(
    String exhibit, String row, String column, Kind kind, String before, String after, long ulps) {
  /** Stands for every row or column of a table. */
  static final String ALL = "all";

  Difference(String exhibit, String row, String column, Kind kind, String before, String after) {
    this(exhibit, row, column, kind, before, after, 0);
  }
}
