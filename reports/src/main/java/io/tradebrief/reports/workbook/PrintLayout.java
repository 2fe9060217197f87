package io.tradebrief.reports.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet prints: landscape, header repeated, pages numbered; one page wide, or, where type
 * would become too small to read, in pages of columns that each begin with the columns that name
 * the row. Widths are those of Letter and heights those of A4, so that either paper will do.
 */
final class PrintLayout {
  private static final double SIDE_INCHES = 0.5;
  private static final double TOP_INCHES = 0.6;
  private static final int LONGEST_FOOTER = 100;
  private static final double PAGE_WIDTH = (11 - 2 * SIDE_INCHES) * 96;
  private static final double PAGE_HEIGHT = (8.27 - 2 * TOP_INCHES) * 96;
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;

  /** In per cent; type of ten points printed smaller than this is hard to read. */
  private static final int LEAST_SCALE = 60;

  /** The widest sheet, in pixels, that a page holds in type that can be read. */
  static final double WIDEST = PAGE_WIDTH * 100 / LEAST_SCALE;

  /** How much smaller than the width demands a sheet may print to spare its charts a break. */
  private static final double LEAST_SHRINKING = 0.55;

  private final XSSFSheet sheet;

  PrintLayout(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Sets the page; {@code title} is the publication's and stands at the foot. */
  void page(String title) {
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, TOP_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
    String shown = LegalText.of(title);
    String foot = shown.length() > LONGEST_FOOTER ? shown.substring(0, LONGEST_FOOTER) : shown;
    sheet.getFooter().setLeft("&8" + " " + foot.replace("&", "&&"));
    sheet.getFooter().setRight("&8 &A, page &P of &N");
  }

  /** Repeats the header row on every page. */
  void repeatHeader(int row) {
    sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
  }

  /**
   * Prints {@code columns} columns over several pages, the first {@code keys} of them on each.
   *
   * @param lastRow the last row that is printed
   */
  void columnPages(int lastRow, int columns, int keys) {
    double names = width(0, keys);
    int repeated = names > WIDEST / 2 ? 1 : keys;
    double room = WIDEST - width(0, repeated);
    double used = 0;
    for (int c = repeated; c < columns; c++) {
      double width = sheet.getColumnWidthInPixels(c);
      if (used > 0 && used + width > room) {
        sheet.setColumnBreak(c - 1);
        used = 0;
      }
      used += width;
    }
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeated - 1));
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setScale((short) LEAST_SCALE);
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), 0, columns - 1, 0, lastRow);
  }

  /** Breaks the page before each further chart where the sheet takes more than one page. */
  void keepWhole(List<Integer> firstRows) {
    if (sheet.getPrintSetup().getFitHeight() == 1) {
      return;
    }
    for (int row : firstRows.subList(Math.min(1, firstRows.size()), firstRows.size())) {
      sheet.setRowBreak(row - 1);
    }
  }

  private double width(int from, int to) {
    double width = 0;
    for (int c = from; c < to; c++) {
      width += sheet.getColumnWidthInPixels(c);
    }
    return width;
  }

  /**
   * Prints the cells from A1 to the given corner, and as many empty columns more as the title
   * block's lines need, because text that runs past the last printed column would be cut.
   */
  void area(int lastRow, int lastColumn, double textWidth) {
    int column = lastColumn;
    double room = 0;
    for (int c = 0; c <= column || room < textWidth; c++) {
      room += sheet.getColumnWidthInPixels(c);
      column = Math.max(column, c);
    }
    fitOnePage(lastRow, room);
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), 0, column, 0, lastRow);
  }

  private void fitOnePage(int lastRow, double width) {
    double height = 0;
    for (int r = 0; r <= lastRow; r++) {
      XSSFRow row = sheet.getRow(r);
      float points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
      height += points * PIXELS_PER_POINT;
    }
    double scaleOfWidth = Math.min(1, PAGE_WIDTH / width);
    double scaleOfHeight = PAGE_HEIGHT / height;
    if (scaleOfHeight >= LEAST_SHRINKING * scaleOfWidth && scaleOfHeight * 100 >= LEAST_SCALE) {
      sheet.getPrintSetup().setFitHeight((short) 1);
    }
  }
}
