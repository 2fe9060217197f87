package io.tradebrief.reports.edition;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table for programs: UTF-8, RFC 4180 with its CRLF line ends, one header of column names,
 * one record a row. Numbers are unrounded and without exponent, so that a reader gets back the very
 * number; a missing value is its shorthand alone, such as {@code [x]}.
 *
 * <p>The file is data, and texts stay as they are even if they begin with {@code = + - @}. A
 * spreadsheet that opens the file may take such a text for a formula: analysts should open the
 * workbook, which stores texts as text cells.
 */
public final class TidyCsv {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private TidyCsv() {}

  /**
   * Writes {@code table} into {@code file}, replacing it; the folder must exist.
   *
   * @param byteOrderMark whether the file begins with the mark without which Excel opens it in the
   *     encoding of the system and garbles the letters of names
   * @throws IOException if the file cannot be written
   */
  public static void write(ResultTable table, Path file, boolean byteOrderMark) throws IOException {
    String mark = byteOrderMark ? BYTE_ORDER_MARK : "";
    Files.writeString(file, mark + text(table), StandardCharsets.UTF_8);
  }

  /** The whole file as text. */
  public static String text(ResultTable table) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(table.spec().columns().stream().map(ColumnSpec::name).toList());
      for (List<Cell> row : table.rows()) {
        printer.printRecord(row.stream().map(TidyCsv::value).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  /** A cell as the file writes it. */
  static String value(Cell cell) {
    return cell instanceof Cell.Real real
        ? BigDecimal.valueOf(real.value()).toPlainString()
        : cell.raw();
  }
}
