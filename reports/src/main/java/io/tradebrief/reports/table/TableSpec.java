package io.tradebrief.reports.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a table is before it has rows.
 *
 * @param id the exhibit's stable id; names its sheet, CSV and chart
 * @param title what the table shows, place and period included
 * @param about what the sheet holds and on which basis (Census or balance of payments, adjusted or
 *     not, general or consumption imports), in one or two sentences
 * @param citations the releases the figures come from; empty only for tables about the edition
 * @param columns in order; names unique, headers also ignoring case
 * @param key the columns whose values together name a row
 */
public record TableSpec(
    String id,
    String title,
    String about,
    List<Citation> citations,
    List<ColumnSpec> columns,
    List<String> key) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_SHEET_NAME = 31;

  public TableSpec {
    if (!ID.matcher(id).matches() || id.length() > LONGEST_SHEET_NAME) {
      throw new IllegalArgumentException(
          "exhibit id '" + id + "' must be lower-case words joined by '-', 31 characters at most");
    }
    citations = List.copyOf(citations);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    Set<String> names = new HashSet<>();
    Set<String> headers = new HashSet<>();
    for (ColumnSpec column : columns) {
      if (!names.add(column.name()) || !headers.add(column.header().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(id + ": column '" + column.name() + "' appears twice");
      }
    }
    if (key.isEmpty() || !names.containsAll(key)) {
      throw new IllegalArgumentException(id + ": key " + key + " must name columns of the table");
    }
  }

  /** The position of the column called {@code name}. */
  public int indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("exhibit '" + id + "' has no column '" + name + "'");
  }

  public boolean hasColumn(String name) {
    return columns.stream().anyMatch(column -> column.name().equals(name));
  }

  public ColumnSpec column(String name) {
    return columns.get(indexOf(name));
  }
}
