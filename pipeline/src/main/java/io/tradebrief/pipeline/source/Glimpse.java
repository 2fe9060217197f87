package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The beginning of a file, enough to tell what it is.
 *
 * @param format what the first bytes say
 * @param lines the first lines of a text, JSON or HTML file, byte-order mark removed, at most 40,
 *     the last perhaps cut; empty otherwise
 * @param sheets the first rows of each sheet of a workbook, at most 20, in sheet order; empty
 *     otherwise
 * @param columns the column names of a Parquet file; empty otherwise
 */
public record Glimpse(
    Format format,
    List<String> lines,
    Map<String, List<List<String>>> sheets,
    List<String> columns) {

  /** What the first bytes of a file say it is. */
  public enum Format {
    TEXT,
    JSON,
    HTML,
    XLSX,
    XLS,
    ENCRYPTED_WORKBOOK,
    PARQUET,
    EMPTY,
    UNKNOWN
  }

  /**
   * The cells of the first row, of the first sheet if it is a workbook, split at commas if it is a
   * text; empty for other formats and for a line that is no row.
   */
  public List<String> firstRow() {
    if (!sheets.isEmpty()) {
      List<List<String>> rows = sheets.values().iterator().next();
      return rows.isEmpty() ? List.of() : rows.get(0);
    }
    return row(0, ',');
  }

  /**
   * The cells of a line of a text file without blanks around them.
   *
   * @param line counted from 0; beyond the last line there are no cells
   */
  public List<String> row(int line, char delimiter) {
    if (line >= lines.size()) {
      return List.of();
    }
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(lines.get(line), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().stream().map(PlainText::of).toList() : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  /** The first line of a text file, empty if there is none. */
  public String firstLine() {
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
