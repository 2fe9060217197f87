package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The room that texts take in a cell: lines in a column so wide, and the height of a row. */
public final class CellRoom {
  /** The width of a digit of the workbook's typeface, the unit of column widths. */
  static final double DIGIT = 7;

  static final double PADDING = 14;
  static final double INDENT = 10;

  /** The points a row is higher than its lines. */
  public static final float SPACE = 4;

  /** The height in points of a row that is kept for totals and has none. */
  static final float UNUSED = 2;

  private static final float LINE = 13;
  private static final float FIELD_LINE = 10;
  private static final float HIGHEST_ROW = 409;

  /** The lines that the highest row a workbook can have holds. */
  public static final int MOST_LINES = (int) ((HIGHEST_ROW - SPACE) / LINE);

  private static final TextMeasure BODY = TextMeasure.plain(10);

  private CellRoom() {}

  /** The cells of a column. */
  public static List<Cell> column(ResultTable table, int column) {
    return table.rows().stream().map(row -> row.get(column)).toList();
  }

  /** How many lines {@code text} fills in a column {@code width} pixels wide. */
  public static int lines(String text, double width) {
    return BODY.lines(text, width - PADDING - INDENT);
  }

  /** The height in points of a row whose tallest cell has {@code lines} lines. */
  public static float height(int lines) {
    return Math.min(HIGHEST_ROW, lines * LINE + SPACE);
  }

  /** The height in points of a header of field names. */
  static float fieldHeight(int lines) {
    return lines * FIELD_LINE + SPACE;
  }

  /** Sets the width of a column. */
  public static void width(XSSFSheet sheet, int column, double pixels) {
    sheet.setColumnWidth(column, (int) Math.ceil(pixels / DIGIT * 256));
  }
}
