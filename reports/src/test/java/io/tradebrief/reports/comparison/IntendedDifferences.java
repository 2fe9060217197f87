package io.tradebrief.reports.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What is meant to differ. A CSV file with the columns {@code exhibit,row,column,before,after,why};
 * {@code *} stands for anything, {@code row} is a row's name or one of the key values in it:
 *
 * <pre>
 * exhibit,row,column,before,after,why
 * deficit-ranking,All deficits,partner_code,[z],TOTAL,totals have codes
 * mirror,*,partner_usd,*,*,unrounded
 * </pre>
 *
 * <p>An entry on a key column with both values also says which rows are the same.
 */
final class IntendedDifferences {
  private static final String ANY = "*";

  private final List<Entry> entries;
  private final Set<Entry> met = new HashSet<>();

  private IntendedDifferences(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** One line of the file. */
  private record Entry(
      String exhibit, String row, String column, String before, String after, String why) {
    boolean isAt(String otherExhibit, String otherRow, String otherColumn) {
      boolean sameRow =
          row.equals(ANY)
              || row.equals(otherRow)
              || List.of(otherRow.split(" \\| ", -1)).contains(row);
      return sameRow && is(exhibit, otherExhibit) && is(column, otherColumn);
    }

    boolean covers(Difference difference) {
      return isAt(difference.exhibit(), difference.row(), difference.column())
          && is(before, difference.before())
          && is(after, difference.after());
    }

    private static boolean is(String pattern, String value) {
      return pattern.equals(ANY) || pattern.equals(value);
    }
  }

  static IntendedDifferences none() {
    return new IntendedDifferences(List.of());
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException naming the column that it lacks
   */
  static IntendedDifferences read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Entry> entries = new ArrayList<>();
    try (CSVParser lines = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord line : lines) {
        entries.add(
            new Entry(
                line.get("exhibit"),
                line.get("row"),
                line.get("column"),
                line.get("before"),
                line.get("after"),
                line.get("why")));
      }
    }
    return new IntendedDifferences(entries);
  }

  /** What a key value of the earlier edition has become; itself if no entry says. */
  String translated(String exhibit, String row, String column, String value) {
    return entries.stream()
        .filter(entry -> entry.isAt(exhibit, row, column) && entry.before().equals(value))
        .filter(entry -> !entry.after().equals(ANY))
        .map(Entry::after)
        .findFirst()
        .orElse(value);
  }

  /** Whether the difference is meant to be; the entries that say so have been met. */
  boolean cover(Difference difference) {
    List<Entry> covering = entries.stream().filter(entry -> entry.covers(difference)).toList();
    met.addAll(covering);
    return !covering.isEmpty();
  }

  /** The entries that no difference has met: intended, but it did not come to pass. */
  List<String> unmet() {
    return entries.stream().filter(entry -> !met.contains(entry)).map(Entry::toString).toList();
  }
}
