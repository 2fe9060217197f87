package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.HouseStyle;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
public final class Styles {
  private final XSSFWorkbook book;
  private final HouseStyle house;
  private final NamedStyles named;
  private final RowStyles low;
  private final RowStyles tall;

  public final XSSFCellStyle coverTitle;
  public final XSSFCellStyle coverSubtitle;
  public final XSSFCellStyle finding;
  public final XSSFCellStyle prose;
  public final XSSFCellStyle title;
  public final XSSFCellStyle section;
  public final XSSFCellStyle line;
  final XSSFCellStyle mutedLine;
  public final XSSFCellStyle link;
  public final XSSFCellStyle coverLink;
  private final XSSFCellStyle firstHeader;
  private final XSSFCellStyle textHeader;
  private final XSSFCellStyle numberHeader;

  public Styles(XSSFWorkbook book, HouseStyle style) {
    this.book = book;
    house = style;
    named = new NamedStyles(book, style);
    coverTitle = wrapped(named.heading1());
    coverTitle.setFont(named.font(style.sizes().cover(), true, named.colours().accent()));
    coverTitle.setVerticalAlignment(VerticalAlignment.BOTTOM);
    coverSubtitle = ruled(wrapped(plain(13, named.colours().muted())), BorderStyle.THICK);
    coverSubtitle.setBottomBorderColor(NamedStyles.color(named.colours().accent()));
    finding = wrapped(plain(11, named.colours().ink()));
    finding.setBorderLeft(BorderStyle.THICK);
    finding.setLeftBorderColor(NamedStyles.color(named.colours().accent()));
    RowStyles.indented(finding);
    finding.setVerticalAlignment(VerticalAlignment.CENTER);
    prose = wrapped(plain(10, named.colours().ink()));
    prose.setVerticalAlignment(VerticalAlignment.CENTER);
    title = named.heading1();
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    section = named.heading2();
    section.setVerticalAlignment(VerticalAlignment.BOTTOM);
    line = plain(10, named.colours().ink());
    mutedLine = plain(9, named.colours().muted());
    link = named.hyperlink();
    link.setVerticalAlignment(VerticalAlignment.TOP);
    coverLink = RowStyles.indented(named.hyperlink());
    coverLink.setVerticalAlignment(VerticalAlignment.CENTER);
    firstHeader = header();
    textHeader = RowStyles.indented(header());
    numberHeader = RowStyles.right(header());
    low = new RowStyles(book, named, false);
    tall = new RowStyles(book, named, true);
  }

  public HouseStyle house() {
    return house;
  }

  /** The styles of a row of one line, or of a tall row, which is read from its top. */
  public RowStyles row(int lines) {
    return lines > 1 ? tall : low;
  }

  /** The style of a header over numbers or over texts. */
  public XSSFCellStyle header(int column, boolean overNumbers) {
    if (overNumbers) {
      return numberHeader;
    }
    return column == 0 ? firstHeader : textHeader;
  }

  private XSSFCellStyle plain(double points, int rgb) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(named.font(points, false, rgb));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle header() {
    XSSFCellStyle style = wrapped(book.createCellStyle());
    style.setFont(named.font(10, true, named.colours().accent()));
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    ruled(style, BorderStyle.MEDIUM);
    style.setBottomBorderColor(NamedStyles.color(named.colours().accent()));
    return style;
  }

  private XSSFCellStyle ruled(XSSFCellStyle style, BorderStyle rule) {
    style.setBorderBottom(rule);
    style.setBottomBorderColor(NamedStyles.color(named.colours().grid()));
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }
}
