package io.tradebrief.reports.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a sheet prints: landscape, header repeated, pages numbered, the title at the head of every
 * page; one page wide, or in ranges that each begin a page.
 */
public final class PrintLayout {
  private static final int LONGEST_FOOTER = 100;
  private static final int LONGEST_HEADING = 200;
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;

  /** A longer table prints so many of its rows, or some more if its page has room. */
  private static final int LEAST_ROWS = 30;

  private static final int MOST_ROWS = 40;

  private final XSSFSheet sheet;

  public PrintLayout(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Sets the page.
   *
   * @param publication its title stands at the foot
   * @param title the sheet's, at the head of every page
   */
  public void page(String publication, String title) {
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, Paper.SIDE_INCHES);
    sheet.setMargin(PageMargin.RIGHT, Paper.SIDE_INCHES);
    sheet.setMargin(PageMargin.TOP, Paper.TOP_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, Paper.TOP_INCHES);
    sheet.getHeader().setLeft("&8 " + escaped(title, LONGEST_HEADING));
    sheet.getFooter().setLeft("&8 " + escaped(publication, LONGEST_FOOTER));
    sheet.getFooter().setRight("&8 &A, page &P of &N");
  }

  private static String escaped(String text, int longest) {
    String shown = LegalText.of(text);
    String cut = shown.length() > longest ? shown.substring(0, longest) : shown;
    return cut.replace("&", "&&");
  }

  /** Repeats the heads of the columns, the totals and the header on every page. */
  public void repeatHeader(int header) {
    sheet.setRepeatingRows(new CellRangeAddress(TablePlace.HEADS, header, -1, -1));
  }

  /**
   * The last row of a table that prints: paper is for reading, and all rows are in the workbook.
   * Where some are left out the foot of the page says so.
   *
   * @param rows how many the table has
   */
  public int lastRow(int header, int rows) {
    int last = header + Math.min(rows, LEAST_ROWS);
    while (last < header + Math.min(rows, MOST_ROWS)
        && height(0, last + 2) <= Paper.HEIGHT * 100 / Paper.LEAST_SCALE) {
      last++;
    }
    if (last < header + rows) {
      sheet
          .getFooter()
          .setCenter("&8 The first " + (last - header) + " of " + rows + " rows of the table");
    }
    return last;
  }

  /**
   * Prints each block of columns as a range of its own. Only the first holds the lines above the
   * table: on the others they would be cut at the columns that are repeated. A table beside the
   * body is not printed: the columns that are repeated would name its rows wrongly.
   *
   * @param header the index of the header row, which is repeated
   * @param lastRow the last row that is printed
   */
  public void columnPages(ColumnPages pages, int header, int lastRow) {
    List<CellRangeAddress> ranges = new ArrayList<>();
    for (int block = 0; block < pages.count(); block++) {
      int from = block == 0 ? 0 : header + 1;
      ranges.add(new CellRangeAddress(from, lastRow, pages.from(block), pages.to(block)));
    }
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, pages.keys() - 1));
    double byWidth = Paper.WIDTH / pages.widest();
    double byHeight = Paper.HEIGHT / height(0, lastRow + 1);
    print(ranges, byHeight * 100 >= Paper.LEAST_SCALE ? Math.min(byWidth, byHeight) : byWidth);
  }

  /**
   * Prints the charts of a sheet that has no table: on one page where they can be read there, else
   * each on a page of its own, upright where a chart is too tall for a page that lies.
   *
   * @param firstRows the row each chart begins in
   */
  public void charts(List<Integer> firstRows, int lastRow, int lastColumn, double textWidth) {
    int column = reaching(lastColumn, textWidth);
    double width = width(0, column + 1);
    double byWidth = Paper.WIDTH / width;
    double whole = Math.min(byWidth, Paper.HEIGHT / height(0, lastRow + 1));
    List<CellRangeAddress> ranges = new ArrayList<>();
    if (whole * 100 >= Paper.LEAST_SCALE) {
      ranges.add(new CellRangeAddress(0, lastRow, 0, column));
      print(ranges, whole);
      return;
    }
    double tallest = 0;
    for (int i = 0; i < firstRows.size(); i++) {
      int from = i == 0 ? 0 : firstRows.get(i);
      int to = i + 1 < firstRows.size() ? firstRows.get(i + 1) - 1 : lastRow;
      tallest = Math.max(tallest, height(from, to + 1));
      ranges.add(new CellRangeAddress(from, to, 0, column));
    }
    double lying = Math.min(byWidth, Paper.HEIGHT / tallest);
    double upright = Math.min(Paper.UPRIGHT_WIDTH / width, Paper.UPRIGHT_HEIGHT / tallest);
    boolean turned = lying * 100 < Paper.LEAST_SCALE && upright > lying;
    sheet.getPrintSetup().setLandscape(!turned);
    print(ranges, turned ? upright : lying);
  }

  private void print(List<CellRangeAddress> ranges, double scale) {
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setScale((short) Math.min(100, Math.floor(scale * 100)));
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(
        book.getSheetIndex(sheet),
        ranges.stream()
            .map(range -> range.formatAsString(null, true))
            .collect(Collectors.joining(",")));
  }

  /**
   * Prints the cells from A1 to the given corner, and as many empty columns more as the title
   * block's lines need, because text that runs past the last printed column would be cut.
   *
   * @param breaks rows that begin a page where the sheet takes more than one
   */
  public void area(int lastRow, int lastColumn, double textWidth, List<Integer> breaks) {
    int column = reaching(lastColumn, textWidth);
    double byWidth = Paper.WIDTH / width(0, column + 1);
    double byHeight = Paper.HEIGHT / height(0, lastRow + 1);
    if (byHeight * 100 >= Paper.LEAST_SCALE) {
      sheet.getPrintSetup().setFitHeight((short) 1);
    } else if (!breaks.isEmpty()) {
      // Excel heeds breaks set by hand only where it does not fit the sheet to the page itself.
      breaks.forEach(row -> sheet.setRowBreak(row - 1));
      sheet.setFitToPage(false);
      sheet.getPrintSetup().setScale((short) Math.min(100, Math.floor(byWidth * 100)));
    }
    XSSFWorkbook book = sheet.getWorkbook();
    book.setPrintArea(book.getSheetIndex(sheet), 0, column, 0, lastRow);
  }

  private int reaching(int lastColumn, double textWidth) {
    int column = lastColumn;
    while (width(0, column + 1) < textWidth) {
      column++;
    }
    return column;
  }

  private double width(int from, int to) {
    double width = 0;
    for (int c = from; c < to; c++) {
      width += sheet.getColumnWidthInPixels(c);
    }
    return width;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int r = from; r < to; r++) {
      XSSFRow row = sheet.getRow(r);
      float points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
      height += points * PIXELS_PER_POINT;
    }
    return height;
  }
}
