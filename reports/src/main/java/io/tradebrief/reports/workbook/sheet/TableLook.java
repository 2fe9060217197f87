package io.tradebrief.reports.workbook.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** What every table has on its sheet: a header in one row, a name, a frozen header when long. */
public final class TableLook {
  /** More rows than this do not fit on a screen. */
  private static final int SCREEN = 30;

  private TableLook() {}

  public static boolean isLong(int rows) {
    return rows > SCREEN;
  }

  /**
   * Writes headers in a row, {@code rightAligned} telling which stand over numbers, and sets
   * widths.
   */
  public static void header(
      XSSFSheet sheet,
      int headerRow,
      List<String> headers,
      List<Boolean> rightAligned,
      double[] widths,
      boolean isLong,
      Styles styles) {
    ColumnWidths measure = new ColumnWidths(isLong);
    XSSFRow row = sheet.createRow(headerRow);
    int lines = 1;
    for (int c = 0; c < headers.size(); c++) {
      TitleBlock.text(row, c, headers.get(c), styles.header(c, rightAligned.get(c)));
      lines = Math.max(lines, measure.headerLines(headers.get(c), widths[c], !rightAligned.get(c)));
      CellRoom.width(sheet, c, widths[c]);
    }
    row.setHeightInPoints(CellRoom.height(lines) + CellRoom.SPACE);
    if (isLong) {
      sheet.createFreezePane(0, headerRow + 1);
    }
  }

  /** Names the cells from the header to the last of {@code rows} rows as a table. */
  public static void name(XSSFSheet sheet, int headerRow, String id, int columns, int rows) {
    int last = headerRow + rows;
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(headerRow, 0),
                new CellReference(last, columns - 1),
                SpreadsheetVersion.EXCEL2007));
    table.setName(tableName(id));
    table.setDisplayName(tableName(id));
    if (isLong(rows)) {
      table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
    }
    // Codes such as 8703 are texts on purpose; without this each would carry a warning mark.
    sheet.addIgnoredErrors(
        new CellRangeAddress(headerRow + 1, last, 0, columns - 1),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  /** A table may not have a name that could be a cell's address, such as {@code fx2024}. */
  private static String tableName(String id) {
    String name = id.replace('-', '_');
    boolean address = name.matches("[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*");
    return address ? "table_" + name : name;
  }
}
