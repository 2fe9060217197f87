package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.HouseStyle;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
  private final XSSFWorkbook book;
  private final NamedStyles named;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();

  final XSSFCellStyle coverTitle;
  final XSSFCellStyle coverSubtitle;
  final XSSFCellStyle finding;
  final XSSFCellStyle prose;
  final XSSFCellStyle title;
  final XSSFCellStyle section;
  final XSSFCellStyle line;
  final XSSFCellStyle mutedLine;
  final XSSFCellStyle link;
  final XSSFCellStyle textHeader;
  final XSSFCellStyle numberHeader;
  final XSSFCellStyle text;
  final XSSFCellStyle wrappedText;
  final XSSFCellStyle linkText;
  final XSSFCellStyle missing;
  final XSSFCellStyle categoryNumber;

  Styles(XSSFWorkbook book) {
    this.book = book;
    named = new NamedStyles(book);
    coverTitle = wrapped(named.heading1());
    coverTitle.setFont(named.font(24, true, HouseStyle.ACCENT));
    coverTitle.setVerticalAlignment(VerticalAlignment.BOTTOM);
    coverSubtitle = ruled(wrapped(plain(13, HouseStyle.MUTED)), BorderStyle.THICK);
    coverSubtitle.setBottomBorderColor(NamedStyles.color(HouseStyle.ACCENT));
    finding = wrapped(plain(11, HouseStyle.INK));
    finding.setBorderLeft(BorderStyle.THICK);
    finding.setLeftBorderColor(NamedStyles.color(HouseStyle.ACCENT));
    finding.setIndention((short) 1);
    finding.setVerticalAlignment(VerticalAlignment.CENTER);
    prose = wrapped(plain(10, HouseStyle.INK));
    title = named.heading1();
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    section = named.heading2();
    section.setVerticalAlignment(VerticalAlignment.BOTTOM);
    line = plain(10, HouseStyle.INK);
    mutedLine = plain(9, HouseStyle.MUTED);
    link = named.hyperlink();
    link.setVerticalAlignment(VerticalAlignment.TOP);
    textHeader = header(HorizontalAlignment.LEFT);
    numberHeader = header(HorizontalAlignment.RIGHT);
    text = cell(HorizontalAlignment.LEFT, HouseStyle.INK, "@");
    wrappedText = wrapped(cell(HorizontalAlignment.LEFT, HouseStyle.INK, "@"));
    linkText = ruled(named.hyperlink(), BorderStyle.THIN);
    linkText.setVerticalAlignment(VerticalAlignment.TOP);
    missing = cell(HorizontalAlignment.RIGHT, HouseStyle.MUTED, "General");
    categoryNumber = cell(HorizontalAlignment.LEFT, HouseStyle.INK, "0");
  }

  /** The style of a number shown with {@code pattern}. */
  XSSFCellStyle number(String pattern) {
    return numbers.computeIfAbsent(
        pattern, p -> cell(HorizontalAlignment.RIGHT, HouseStyle.INK, p));
  }

  private XSSFCellStyle plain(double points, int rgb) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(named.font(points, false, rgb));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle cell(HorizontalAlignment alignment, int rgb, String pattern) {
    XSSFCellStyle style = book.createCellStyle();
    if (rgb != HouseStyle.INK) {
      style.setFont(named.font(10, false, rgb));
    }
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(book.createDataFormat().getFormat(pattern));
    return ruled(style, BorderStyle.THIN);
  }

  private XSSFCellStyle header(HorizontalAlignment alignment) {
    XSSFCellStyle style = wrapped(book.createCellStyle());
    style.setFont(named.font(10, true, HouseStyle.ACCENT));
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    ruled(style, BorderStyle.MEDIUM);
    style.setBottomBorderColor(NamedStyles.color(HouseStyle.ACCENT));
    return style;
  }

  private static XSSFCellStyle ruled(XSSFCellStyle style, BorderStyle rule) {
    style.setBorderBottom(rule);
    style.setBottomBorderColor(NamedStyles.color(HouseStyle.GRID));
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }
}
