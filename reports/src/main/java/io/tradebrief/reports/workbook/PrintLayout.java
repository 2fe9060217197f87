package io.tradebrief.reports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a sheet prints: landscape A4, one page wide, header repeated, pages numbered. */
final class PrintLayout {
  private static final double SIDE_INCHES = 0.5;
  private static final double TOP_INCHES = 0.6;
  private static final int LONGEST_FOOTER = 100;
  private static final double PAGE_WIDTH = (11.69 - 2 * SIDE_INCHES) * 96;
  private static final double PAGE_HEIGHT = (8.27 - 2 * TOP_INCHES) * 96;
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;

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
  void repeatHeader() {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("5:5"));
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
    if (PAGE_HEIGHT / height >= LEAST_SHRINKING * scaleOfWidth) {
      sheet.getPrintSetup().setFitHeight((short) 1);
    }
  }
}
