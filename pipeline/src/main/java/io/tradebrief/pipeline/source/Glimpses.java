package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.source.Glimpse.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the glimpse of a file by which its source is recognised. */
public final class Glimpses {
  private static final int LINES = 40;
  private static final int ROWS = 20;

  private Glimpses() {}

  /**
   * Reads the beginning of the file, and of each of its sheets.
   *
   * @throws BrokenFile if the file cannot be opened, or is a workbook or Parquet file that is cut
   *     off or damaged
   */
  public static Glimpse of(SourceFile file) {
    byte[] head = FileFormat.head(file);
    Format format = FileFormat.of(file, head);
    return switch (format) {
      case TEXT, JSON, HTML ->
          new Glimpse(format, HeadText.of(head).lines().limit(LINES).toList(), Map.of(), List.of());
      case XLSX -> ofSheets(format, XlsxSheets.of(file, ROWS));
      case XLS -> ofSheets(format, XlsSheets.of(file, ROWS));
      case PARQUET -> new Glimpse(format, List.of(), Map.of(), ParquetColumns.of(file));
      case ENCRYPTED_WORKBOOK, EMPTY, UNKNOWN ->
          new Glimpse(format, List.of(), Map.of(), List.of());
    };
  }

  private static Glimpse ofSheets(Format format, List<Sheet> sheets) {
    Map<String, List<List<String>>> beginnings = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      beginnings.put(sheet.name(), sheet.rows().stream().map(Row::cells).toList());
    }
    return new Glimpse(format, List.of(), beginnings, List.of());
  }
}
