package io.tradebrief.reports.audit;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;

/** Title, links, merged cells, and the table of one sheet. */
final class SheetAudit {
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
    findings.expect(sheet.getTables().size() <= 2, "holds more than two tables");
    String name = sheet.getSheetName();
    boolean bare = name.equals("Cover") || name.equals("Chart data") || name.endsWith(" chart");
    findings.expect(bare == sheet.getTables().isEmpty(), "holds no named table");
    sheet.getTables().forEach(table -> TableAudit.check(sheet, table, findings));
  }

  /** The sheet that a link within the workbook leads to. */
  static String sheet(XSSFHyperlink link) {
    String address = link.getAddress() == null ? link.getLocation() : link.getAddress();
    return address == null ? "" : address.replaceAll("^'?(.*?)'?![A-Z]+\\d+$", "$1");
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
