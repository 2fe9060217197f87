package io.tradebrief.reports.workbook;

import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The four lines above every table: title, what the sheet holds, its sources, and the way back.
 *
 * @param title stands in A1
 * @param about what the sheet holds, with the shorthand that occurs in it
 * @param source the releases the figures come from
 * @param back the sheet that the link in the fourth line leads to
 */
record TitleBlock(String title, String about, String source, String back) {
  private static final float[] HEIGHTS = {27, 15, 14, 24};

  void write(XSSFSheet sheet, Styles styles) {
    String[] texts = {title, about, source, "Back to " + back.toLowerCase(Locale.ROOT)};
    XSSFCellStyle[] looks = {styles.title, styles.line, styles.mutedLine, styles.link};
    for (int i = 0; i < texts.length; i++) {
      XSSFRow row = sheet.createRow(i);
      row.setHeightInPoints(HEIGHTS[i]);
      text(row, 0, texts[i], looks[i]);
    }
    link(sheet.getRow(3).getCell(0), back, "Go to the sheet " + back);
  }

  /** The room the widest of the four lines needs, in pixels. */
  double width() {
    double lines = Math.max(TextMeasure.plain(10).width(about), TextMeasure.plain(9).width(source));
    return Math.max(TextMeasure.bold(15).width(title), lines);
  }

  /** Fills a cell with a text, which stays a text whatever it begins with. */
  static XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(LegalText.of(text));
    cell.setCellStyle(style);
    return cell;
  }

  static void link(XSSFCell cell, String sheet, String tip) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet + "'!A1");
    link.setTooltip(tip);
    cell.setHyperlink(link);
  }
}
