package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.HouseStyle;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
public final class Styles {
  /** The size of the names of fields. */
  static final double FIELD_POINTS = 7.5;

  /** The size of units under the heads of columns. */
  static final double UNIT_POINTS = 8;

  private final XSSFWorkbook book;
  private final HouseStyle house;
  private final NamedStyles named;
  private final RowStyles low;
  private final RowStyles tall;
  private final RowStyles total;
  private final RowStyles tallTotal;

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

  /** The type of units under the heads of columns. */
  final XSSFFont unit;

  private final XSSFCellStyle firstHead;
  private final XSSFCellStyle textHead;
  private final XSSFCellStyle numberHead;
  private final XSSFCellStyle firstField;
  private final XSSFCellStyle textField;
  private final XSSFCellStyle numberField;

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
    unit = named.font(UNIT_POINTS, false, named.colours().muted());
    firstHead = head();
    textHead = RowStyles.indented(head());
    numberHead = RowStyles.right(head());
    firstField = field();
    textField = RowStyles.indented(field());
    numberField = RowStyles.right(field());
    low = new RowStyles(book, named, false, false);
    tall = new RowStyles(book, named, true, false);
    total = new RowStyles(book, named, false, true);
    tallTotal = new RowStyles(book, named, true, true);
  }

  public HouseStyle house() {
    return house;
  }

  /** The styles of a row of one line, or of a tall row, which is read from its top. */
  public RowStyles row(int lines) {
    return lines > 1 ? tall : low;
  }

  /** The styles of a total above the body. */
  public RowStyles total(int lines) {
    return lines > 1 ? tallTotal : total;
  }

  /** The style of the head of a column over numbers or over texts. */
  XSSFCellStyle head(int column, boolean overNumbers) {
    if (overNumbers) {
      return numberHead;
    }
    return column == 0 ? firstHead : textHead;
  }

  /** The style of the name of a field. */
  XSSFCellStyle field(int column, boolean overNumbers) {
    if (overNumbers) {
      return numberField;
    }
    return column == 0 ? firstField : textField;
  }

  private XSSFCellStyle plain(double points, int rgb) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(named.font(points, false, rgb));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle head() {
    XSSFCellStyle style = wrapped(book.createCellStyle());
    style.setFont(named.font(10, true, named.colours().accent()));
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    return ruled(style, BorderStyle.THIN);
  }

  private XSSFCellStyle field() {
    XSSFCellStyle style = wrapped(plain(FIELD_POINTS, named.colours().muted()));
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
