package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.TypeSizes;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The lines above every table: title, what the sheet holds, its sources, and the way back. Long
 * texts take several rows, for a line that is wider than a page would be cut or shrink the print.
 *
 * @param title stands in A1
 * @param about what the sheet holds, with the shorthand that occurs in it
 * @param source the releases the figures come from
 * @param back the sheet that the link in the fourth line leads to
 * @param points the size of the title
 */
public record TitleBlock(
    String title, List<String> about, List<String> source, String back, int points) {
  /** The longest line in pixels; so much fits a page in type that can be read. */
  private static final double LONGEST_LINE = 1350;

  /** What a cell keeps free before its text, and some more, as typefaces differ. */
  public static final double MARGIN = 12;

  private static final float TITLE_LEADING = 1.8f;
  private static final TextMeasure ABOUT = TextMeasure.plain(10);
  private static final TextMeasure SOURCE = TextMeasure.plain(9);

  /** Breaks the texts into lines that fit a page. */
  public static TitleBlock of(
      String title, String about, String source, String back, TypeSizes sizes) {
    return of(title, about, source, back, sizes, LONGEST_LINE);
  }

  /** Breaks the texts into lines of at most {@code room} pixels. */
  public static TitleBlock of(
      String title, String about, String source, String back, TypeSizes sizes, double room) {
    double line = Math.min(room, LONGEST_LINE);
    return new TitleBlock(
        title,
        ABOUT.breaks().lines(about, line),
        SOURCE.breaks().lines(source, line),
        back,
        sizes.title());
  }

  /** The room that a title needs, in pixels. */
  public static double titleWidth(String title, int points) {
    return TextMeasure.bold(points).width(title) + MARGIN;
  }

  /** The index of the row below the block. */
  public int end() {
    return about.size() + source.size() + 2;
  }

  public void write(XSSFSheet sheet, Styles styles) {
    int row = 0;
    text(row(sheet, row++, points * TITLE_LEADING), 0, title, styles.title);
    for (String line : about) {
      text(row(sheet, row++, 15), 0, line, styles.line);
    }
    for (String line : source) {
      text(row(sheet, row++, 14), 0, line, styles.mutedLine);
    }
    XSSFCell way =
        text(row(sheet, row, 24), 0, "Back to " + back.toLowerCase(Locale.ROOT), styles.link);
    link(way, back, "Go to the sheet " + back);
  }

  /** The room the widest of the lines needs, in pixels. */
  public double width() {
    double lines =
        Math.max(
            about.stream().mapToDouble(ABOUT::width).max().orElse(0),
            source.stream().mapToDouble(SOURCE::width).max().orElse(0));
    return Math.max(titleWidth(title, points), lines + MARGIN);
  }

  private static XSSFRow row(XSSFSheet sheet, int index, float height) {
    XSSFRow row = sheet.createRow(index);
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

  public static void link(XSSFCell cell, String sheet, String tip) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet + "'!A1");
    link.setTooltip(tip);
    cell.setHyperlink(link);
  }
}
