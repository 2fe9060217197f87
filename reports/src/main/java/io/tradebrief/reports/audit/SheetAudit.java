package io.tradebrief.reports.audit;

import io.tradebrief.reports.table.Shorthand;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;

/** Title, links, merged cells, and the table of one sheet. */
final class SheetAudit {
  /** Rows of a table that fit on a screen with its title block. */
  private static final int SCREEN = 30;

  private SheetAudit() {}

  static void check(XSSFSheet sheet, Findings findings) {
    findings.expect(sheet.getNumMergedRegions() == 0, "has merged cells");
    XSSFRow first = sheet.getRow(0);
    XSSFCell title = first == null ? null : first.getCell(0);
    boolean titled = title != null && "Heading 1".equals(styleName(title));
    findings.expect(titled, "A1 is no title in the style Heading 1");
    for (XSSFHyperlink link : sheet.getHyperlinkList()) {
      boolean leads = sheet.getWorkbook().getSheet(sheet(link)) != null;
      findings.expect(leads, link.getCellRef() + " leads to no sheet: " + link.getAddress());
    }
    findings.expect(sheet.getTables().size() <= 1, "holds more than one table");
    sheet.getTables().forEach(table -> table(sheet, table, findings));
  }

  /** The sheet that a link within the workbook leads to. */
  static String sheet(XSSFHyperlink link) {
    String address = link.getAddress() == null ? link.getLocation() : link.getAddress();
    return address == null ? "" : address.replaceAll("^'?(.*?)'?![A-Z]+\\d+$", "$1");
  }

  private static void table(XSSFSheet sheet, XSSFTable table, Findings findings) {
    boolean last = table.getEndRowIndex() == sheet.getLastRowNum();
    findings.expect(last, "something stands below the table");
    XSSFCell back = sheet.getRow(table.getStartRowIndex() - 1).getCell(0);
    findings.expect(back != null && back.getHyperlink() != null, "has no link back");
    boolean isLong = table.getEndRowIndex() - table.getStartRowIndex() > SCREEN;
    findings.expect(
        isLong == (sheet.getPaneInformation() != null), "the header is frozen or not by length");
    Set<String> headers = new HashSet<>();
    Set<Shorthand> shorthand = new HashSet<>();
    for (int c = 0; c <= table.getEndColIndex(); c++) {
      XSSFCell cell = sheet.getRow(table.getStartRowIndex()).getCell(c);
      String header = cell.getStringCellValue();
      findings.expect(!header.isBlank(), cell, "is a header without text");
      findings.expect(
          headers.add(header.toLowerCase(Locale.ROOT)), cell, "repeats the header " + header);
      findings.expect(
          header.equals(table.getColumns().get(c).getName()), cell, "is not the table's header");
      for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
        XSSFCell value = sheet.getRow(r).getCell(c, Row.MissingCellPolicy.RETURN_NULL_AND_BLANK);
        boolean filled = value != null && value.getCellType() != CellType.BLANK;
        findings.expect(filled, "row " + (r + 1) + ", column " + header + " is blank");
        if (filled && value.getCellType() == CellType.STRING) {
          Shorthand.of(value.getStringCellValue()).ifPresent(shorthand::add);
        }
      }
    }
    explained(sheet, table.getStartRowIndex(), shorthand, findings);
  }

  private static void explained(
      XSSFSheet sheet, int header, Set<Shorthand> used, Findings findings) {
    StringBuilder above = new StringBuilder();
    for (int r = 1; r < header; r++) {
      above.append(sheet.getRow(r).getCell(0).getStringCellValue()).append(' ');
    }
    String about = above.toString();
    for (Shorthand shorthand : used) {
      findings.expect(
          about.contains(shorthand.symbol() + " " + shorthand.meaning()),
          "the lines above do not explain " + shorthand.symbol());
    }
  }

  private static String styleName(XSSFCell cell) {
    long named = cell.getCellStyle().getCoreXf().getXfId();
    return cell
        .getSheet()
        .getWorkbook()
        .getStylesSource()
        .getCTStylesheet()
        .getCellStyles()
        .getCellStyleList()
        .stream()
        .filter(style -> style.getXfId() == named)
        .map(CTCellStyle::getName)
        .findFirst()
        .orElse("");
  }
}
