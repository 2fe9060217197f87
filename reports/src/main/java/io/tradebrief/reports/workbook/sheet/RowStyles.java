package io.tradebrief.reports.workbook.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a table's rows: a hairline under each, numbers and shorthand to the right. */
public final class RowStyles {
  private static final String TEXT = "@";
  private static final int INPUT_YELLOW = 0xFFF2CC;

  private final XSSFWorkbook book;
  private final XSSFFont font;
  private final VerticalAlignment alignment;
  private final int grid;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
  private final Map<String, XSSFCellStyle> inputs = new HashMap<>();
  private final Map<String, XSSFCellStyle> names = new HashMap<>();
  private final XSSFCellStyle firstText;
  private final XSSFCellStyle text;
  private final XSSFCellStyle link;
  private final XSSFCellStyle missing;

  /**
   * Styles of rows of one line, or of {@code tall} rows, which are read from their tops.
   *
   * @param bold whether figures and texts are set in bold, as those of totals are
   */
  public RowStyles(XSSFWorkbook book, NamedStyles named, boolean tall, boolean bold) {
    this.book = book;
    font = named.font(10, bold, named.colours().ink());
    grid = named.colours().grid();
    alignment = tall ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    firstText = ruled(book.createCellStyle(), TEXT);
    firstText.setWrapText(tall);
    text = indented(ruled(book.createCellStyle(), TEXT));
    text.setWrapText(tall);
    link = ruled(named.hyperlink(), TEXT);
    missing = right(ruled(book.createCellStyle(), "General"));
    missing.setFont(named.font(10, false, named.colours().muted()));
  }

  /** A text; after the first column it is indented, to keep apart from a number before it. */
  public XSSFCellStyle text(int column) {
    return column == 0 ? firstText : text;
  }

  public XSSFCellStyle link() {
    return link;
  }

  public XSSFCellStyle missing() {
    return missing;
  }

  /** A number that names something, such as a year among names, and stands as they do. */
  public XSSFCellStyle name(String pattern) {
    return names.computeIfAbsent(pattern, p -> indented(ruled(book.createCellStyle(), p)));
  }

  /** A number shown with {@code pattern}. */
  public XSSFCellStyle number(String pattern) {
    return numbers.computeIfAbsent(pattern, p -> right(ruled(book.createCellStyle(), p)));
  }

  /** A number that the reader may change: yellow in every program. */
  public XSSFCellStyle input(String pattern) {
    return inputs.computeIfAbsent(pattern, p -> filled(right(ruled(book.createCellStyle(), p))));
  }

  private static XSSFCellStyle filled(XSSFCellStyle style) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(NamedStyles.color(INPUT_YELLOW));
    return style;
  }

  public static XSSFCellStyle right(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  static XSSFCellStyle indented(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private XSSFCellStyle ruled(XSSFCellStyle style, String pattern) {
    style.setVerticalAlignment(alignment);
    if (font.getBold()) {
      style.setFont(font);
    }
    style.setDataFormat(book.createDataFormat().getFormat(pattern));
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(NamedStyles.color(grid));
    return style;
  }
}
