package io.tradebrief.reports.audit;

import java.util.Arrays;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Whether a sheet can be read on paper: landscape, page numbers, the header on every page, and no
 * page so wide that it would shrink beyond reading, on A4 or on Letter, whichever is narrower.
 */
final class PrintAudit {
  /** Type of ten points printed smaller than this share cannot be read. */
  static final double LEAST_SCALE = 0.6;

  private static final double LETTER_INCHES = 11;

  private PrintAudit() {}

  static void check(XSSFSheet sheet, Findings findings) {
    findings.expect(sheet.getPrintSetup().getLandscape(), "prints upright");
    findings.expect(sheet.getFooter().getRight().contains("&P"), "prints no page numbers");
    String printed = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    for (XSSFTable table : sheet.getTables()) {
      CellRangeAddress header = sheet.getRepeatingRows();
      findings.expect(
          header != null && header.getFirstRow() == table.getStartRowIndex(),
          "does not repeat the header on every page");
      findings.expect(printed != null, "has no print area");
    }
    if (printed != null) {
      scale(
          sheet, new AreaReference(printed, sheet.getWorkbook().getSpreadsheetVersion()), findings);
    }
  }

  private static void scale(XSSFSheet sheet, AreaReference area, Findings findings) {
    double page =
        (LETTER_INCHES - 2 * sheet.getMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT)) * 96;
    int last = area.getLastCell().getCol();
    if (sheet.getFitToPage()) {
      double width = width(sheet, 0, last);
      findings.expect(
          page / width >= LEAST_SCALE,
          "prints at " + Math.round(100 * page / width) + " per cent to fit a page");
      return;
    }
    double scale = sheet.getPrintSetup().getScale() / 100.0;
    findings.expect(scale >= LEAST_SCALE, "prints at " + scale);
    CellRangeAddress repeated = sheet.getRepeatingColumns();
    double names = repeated == null ? 0 : width(sheet, 0, repeated.getLastColumn());
    int[] breaks = sheet.getColumnBreaks();
    Arrays.sort(breaks);
    int from = 0;
    for (int i = 0; i <= breaks.length; i++) {
      int to = i < breaks.length ? breaks[i] : last;
      double width = width(sheet, from, to) + (from == 0 ? 0 : names);
      findings.expect(
          width * scale <= page, "columns " + (from + 1) + " to " + (to + 1) + " pass the page");
      from = to + 1;
    }
  }

  private static double width(XSSFSheet sheet, int from, int to) {
    double width = 0;
    for (int c = from; c <= to; c++) {
      width += sheet.getColumnWidthInPixels(c);
    }
    return width;
  }
}
