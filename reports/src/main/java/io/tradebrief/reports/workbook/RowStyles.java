package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.HouseStyle;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a table's rows: a hairline under each, numbers and shorthand to the right. */
final class RowStyles {
  private static final String TEXT = "@";

  private final XSSFWorkbook book;
  private final VerticalAlignment alignment;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
  private final XSSFCellStyle text;
  private final XSSFCellStyle wrappedText;
  private final XSSFCellStyle link;
  private final XSSFCellStyle missing;
  private final XSSFCellStyle leftNumber;

  RowStyles(XSSFWorkbook book, NamedStyles named, VerticalAlignment alignment) {
    this.book = book;
    this.alignment = alignment;
    text = ruled(book.createCellStyle(), TEXT);
    wrappedText = ruled(book.createCellStyle(), TEXT);
    wrappedText.setWrapText(true);
    link = ruled(named.hyperlink(), TEXT);
    missing = right(ruled(book.createCellStyle(), "General"));
    missing.setFont(named.font(10, false, HouseStyle.MUTED));
    leftNumber = ruled(book.createCellStyle(), "0");
    leftNumber.setAlignment(HorizontalAlignment.LEFT);
  }

  XSSFCellStyle text() {
    return text;
  }

  XSSFCellStyle wrappedText() {
    return wrappedText;
  }

  XSSFCellStyle link() {
    return link;
  }

  XSSFCellStyle missing() {
    return missing;
  }

  /** A number that names something, such as a year among names, and stands as they do. */
  XSSFCellStyle leftNumber() {
    return leftNumber;
  }

  /** A number shown with {@code pattern}. */
  XSSFCellStyle number(String pattern) {
    return numbers.computeIfAbsent(pattern, p -> right(ruled(book.createCellStyle(), p)));
  }

  /** The indent keeps a number apart from a text in the column after it. */
  static XSSFCellStyle right(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention((short) 1);
    return style;
  }

  private XSSFCellStyle ruled(XSSFCellStyle style, String pattern) {
    style.setVerticalAlignment(alignment);
    style.setDataFormat(book.createDataFormat().getFormat(pattern));
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(NamedStyles.color(HouseStyle.GRID));
    return style;
  }
}
