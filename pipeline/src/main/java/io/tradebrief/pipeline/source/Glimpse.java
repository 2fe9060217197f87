package io.tradebrief.pipeline.source;

import java.util.List;
import java.util.Map;

/**
 * The beginning of a file, enough to tell what it is.
 *
 * @param format what the first bytes say
 * @param lines the first lines of a text file, byte-order mark removed, at most 40; empty otherwise
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

  /** The first line of a text file, empty if there is none. */
  public String firstLine() {
    return lines.isEmpty() ? "" : lines.get(0);
  }
}
