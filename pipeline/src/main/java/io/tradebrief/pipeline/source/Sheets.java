package io.tradebrief.pipeline.source;

import java.util.List;

/**
 * The sheets of a workbook, {@code .xlsx} or {@code .xls}, in the order of their tabs.
 *
 * <p>Cells are what the workbook stores, not what it displays: a number is the plain decimal text
 * of its double (a date is its day number), a formula its last computed value, an error its code
 * such as {@code #N/A}, a truth value {@code TRUE} or {@code FALSE}.
 */
public final class Sheets {
  private Sheets() {}

  /**
   * Reads every sheet whole.
   *
   * @throws BrokenFile if the file is no workbook, cut off, password-protected or too large
   */
  public static List<Sheet> of(SourceFile file) {
    return switch (FileFormat.of(file, FileFormat.head(file))) {
      case XLSX -> XlsxSheets.of(file, Integer.MAX_VALUE);
      case XLS -> XlsSheets.of(file, Integer.MAX_VALUE);
      case ENCRYPTED_WORKBOOK -> throw Unreadable.locked(file);
      case EMPTY -> throw Unreadable.empty(file);
      case HTML -> throw Unreadable.webPage(file);
      case TEXT, JSON, PARQUET, UNKNOWN ->
          throw new BrokenFile(file.name(), "it is no workbook", "Download it again");
    };
  }
}
