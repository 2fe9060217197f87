package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.source.Glimpse.Format;
import java.util.List;

/** The rows of a table that its publisher releases as a workbook and people save as CSV. */
public final class FirstSheet {
  private FirstSheet() {}

  /**
   * The rows of the first sheet of a workbook, or of the comma-separated text saved from it. There
   * is at least one.
   *
   * @throws BrokenFile if it is neither, cannot be read or has no rows
   */
  public static List<Row> rows(SourceFile file) {
    if (FileFormat.of(file, FileFormat.head(file)) == Format.TEXT) {
      return DelimitedText.COMMAS_UTF_8.rows(file);
    }
    List<Sheet> sheets = Sheets.of(file);
    if (sheets.isEmpty() || sheets.get(0).rows().isEmpty()) {
      throw Unreadable.empty(file);
    }
    return sheets.get(0).rows();
  }
}
