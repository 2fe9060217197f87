package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.TypeSizes;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The four lines above every table: title, what the sheet holds, its sources, and links. Each text
 * is one cell and one line, which runs over the empty cells beside it: cells are not merged, and
 * wrapped in the first column alone a text would push the figures off the screen.
 *
 * @param title stands in A1
 * @param about what the sheet holds, with the shorthand that occurs in it
 * @param source the releases the figures come from
 * @param points the size of the title
 */
public record TitleBlock(String title, String about, String source, int points) {
  /** How many lines there are. */
  public static final int LINES = 4;

  /** The longest line in pixels; so much fits a page in type that can be read. */
  private static final double LONGEST_LINE = 1350;

  /** What a cell keeps free before its text, and some more, as typefaces differ. */
  static final double MARGIN = 12;

  private static final float TITLE_LEADING = 1.6f;
  private static final float LINE = 14;
  private static final double BETWEEN_LINKS = 18;
  private static final TextMeasure ABOUT = TextMeasure.plain(10);
  private static final TextMeasure SOURCE = TextMeasure.plain(9);

  /** A link in the fourth line. */
  public record Link(String text, String sheet, String cell) {}

  /** A block whose texts are given as they are. */
  public static TitleBlock of(String title, String about, String source, TypeSizes sizes) {
    return new TitleBlock(title, about, source, sizes.title());
  }

  /** The room for a line on a sheet that prints so wide. */
  static double room(double printed) {
    return Math.min(LONGEST_LINE, printed) - MARGIN;
  }

  /** Whether a text about the sheet fits a line. */
  static boolean aboutFits(String text, double room) {
    return ABOUT.width(text) <= room;
  }

  /** Whether a line of sources fits. */
  static boolean sourceFits(String text, double room) {
    return SOURCE.width(text) <= room;
  }

  /** The room that a title needs, in pixels. */
  public static double titleWidth(String title, int points) {
    return TextMeasure.bold(points).width(title) + MARGIN;
  }

  /** Writes the lines; widths of columns must be set, for each link begins in a cell of its own. */
  public void write(XSSFSheet sheet, Styles styles, List<Link> links) {
    text(row(sheet, 0, points * TITLE_LEADING), 0, title, styles.title);
    text(row(sheet, 1, LINE), 0, about, styles.line);
    text(row(sheet, 2, LINE), 0, source, styles.mutedLine);
    XSSFRow ways = row(sheet, 3, LINE + 3);
    int column = 0;
    for (Link link : links) {
      link(text(ways, column, link.text(), styles.link), link);
      double needed = ABOUT.width(link.text()) + BETWEEN_LINKS;
      while (needed > 0) {
        needed -= sheet.getColumnWidthInPixels(column++);
      }
    }
  }

  /** The room the widest of the lines needs, in pixels. */
  public double width() {
    double lines = Math.max(ABOUT.width(about), SOURCE.width(source));
    return Math.max(titleWidth(title, points), lines + MARGIN);
  }

  private static XSSFRow row(XSSFSheet sheet, int index, float height) {
    XSSFRow row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    row.setHeightInPoints(height);
    return row;
  }

  /** Fills a cell with a text, which stays a text whatever it begins with. */
  public static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(LegalText.of(text));
    cell.setCellStyle(style);
    return cell;
  }

  /** Makes a cell lead to the top of a sheet. */
  public static void link(XSSFCell cell, String sheet) {
    link(cell, new Link("", sheet, "A1"));
  }

  private static void link(XSSFCell cell, Link to) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + to.sheet() + "'!" + to.cell());
    link.setTooltip("Go to the sheet " + to.sheet());
    cell.setHyperlink(link);
  }
}
