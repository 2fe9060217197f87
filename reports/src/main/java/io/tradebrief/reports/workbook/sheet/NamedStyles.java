package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.HouseStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The workbook's typeface and its named cell styles. Screen readers and the navigation of office
 * programs find headings by these names, not by their looks.
 */
public final class NamedStyles {
  private static final int NORMAL_BUILT_IN = 0;
  private static final int HYPERLINK_BUILT_IN = 8;
  private static final int HEADING_1_BUILT_IN = 16;
  private static final int HEADING_2_BUILT_IN = 17;

  private final XSSFWorkbook book;
  private final HouseStyle style;
  private final CTCellStyles names;
  private final int heading1;
  private final int heading2;
  private final int hyperlink;

  public NamedStyles(XSSFWorkbook book, HouseStyle style) {
    this.book = book;
    this.style = style;
    XSSFFont normal = book.getFontAt(0);
    normal.setScheme(FontScheme.NONE);
    dress(normal, 10, false, style.colours().ink());
    names = book.getStylesSource().getCTStylesheet().addNewCellStyles();
    name("Normal", 0, NORMAL_BUILT_IN);
    heading1 =
        define(
            "Heading 1",
            HEADING_1_BUILT_IN,
            font(style.sizes().title(), true, style.colours().accent()));
    heading2 =
        define(
            "Heading 2",
            HEADING_2_BUILT_IN,
            font(style.sizes().heading(), true, style.colours().accent()));
    XSSFFont link = font(10, false, style.colours().accent());
    link.setUnderline(XSSFFont.U_SINGLE);
    hyperlink = define("Hyperlink", HYPERLINK_BUILT_IN, link);
    names.setCount(names.sizeOfCellStyleArray());
  }

  public HouseStyle.Colours colours() {
    return style.colours();
  }

  XSSFFont font(double points, boolean bold, int rgb) {
    return dress(book.createFont(), points, bold, rgb);
  }

  XSSFCellStyle heading1() {
    return based(heading1);
  }

  XSSFCellStyle heading2() {
    return based(heading2);
  }

  XSSFCellStyle hyperlink() {
    return based(hyperlink);
  }

  public static XSSFColor color(int rgb) {
    byte opaque = (byte) 0xFF;
    return new XSSFColor(
        new byte[] {opaque, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  private XSSFFont dress(XSSFFont font, double points, boolean bold, int rgb) {
    font.setFontName(style.typeface());
    font.setFontHeight(points);
    font.setBold(bold);
    font.setColor(color(rgb));
    return font;
  }

  private int define(String name, int builtIn, XSSFFont font) {
    CTXf look = CTXf.Factory.newInstance();
    look.setNumFmtId(0);
    look.setFontId(font.getIndex());
    look.setFillId(0);
    look.setBorderId(0);
    look.setApplyFont(true);
    int id = book.getStylesSource().putCellStyleXf(look) - 1;
    name(name, id, builtIn);
    return id;
  }

  private void name(String name, int id, int builtIn) {
    CTCellStyle style = names.addNewCellStyle();
    style.setName(name);
    style.setXfId(id);
    style.setBuiltinId(builtIn);
  }

  private XSSFCellStyle based(int named) {
    XSSFCellStyle style = book.createCellStyle();
    CTXf base = book.getStylesSource().getCellStyleXfAt(named);
    style.getCoreXf().setXfId(named);
    style.setFont(book.getFontAt((int) base.getFontId()));
    return style;
  }
}
