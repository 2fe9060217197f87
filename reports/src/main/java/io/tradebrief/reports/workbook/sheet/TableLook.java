package io.tradebrief.reports.workbook.sheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** What every table has on its sheet: a name, a filter when long, a header that stays in view. */
public final class TableLook {
  /** More rows than this do not fit on a screen. */
  private static final int SCREEN = 30;

  /** A wider table, in pixels, does not fit on a laptop's screen. */
  private static final double WIDE = 1300;

  /** Columns that stay in view may take so much of the screen. */
  private static final double WIDEST_FROZEN = 520;

  private TableLook() {}

  public static boolean isLong(int rows) {
    return rows > SCREEN;
  }

  /**
   * Keeps the header in view, and what names the rows, where a table is longer or wider than a
   * screen.
   *
   * @param keys how many columns name the rows
   * @param columns how many columns the sheet's tables have
   */
  public static void freeze(XSSFSheet sheet, int header, int rows, int keys, int columns) {
    double width = 0;
    int frozen = 0;
    for (int c = 0; c < columns; c++) {
      width += sheet.getColumnWidthInPixels(c);
      frozen = c < keys && width <= WIDEST_FROZEN ? c + 1 : frozen;
    }
    if (isLong(rows) || width > WIDE) {
      sheet.createFreezePane(frozen, header + 1);
    }
  }

  /**
   * Makes a named table of the cells from the header to the last of {@code rows} rows.
   *
   * @param filter whether its header has buttons to filter and sort by
   */
  public static void name(
      XSSFSheet sheet, int header, int column, String name, int columns, int rows, boolean filter) {
    int last = header + rows;
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(header, column),
                new CellReference(last, column + columns - 1),
                SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
    if (filter) {
      table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
    }
    // Codes such as 8703 are texts on purpose; without this each would carry a warning mark.
    sheet.addIgnoredErrors(
        new CellRangeAddress(header + 1, last, column, column + columns - 1),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  /** A table may not have a name that could be a cell's address, such as {@code fx2024}. */
  public static String tableName(String id) {
    String name = id.replace('-', '_');
    boolean address = name.matches("[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*");
    return address ? "table_" + name : name;
  }
}
