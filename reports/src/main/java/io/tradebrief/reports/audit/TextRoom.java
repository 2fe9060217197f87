package io.tradebrief.reports.audit;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Whether the lines of a wrapped text find room in the height of its row. */
final class TextRoom {
  /**
   * Pixels of a letter's advance for each point of type, spaces included, in running text that has
   * many narrow letters; other texts need more.
   */
  static final double LEAST_ADVANCE = 0.55;

  /** Points of a line for each point of type, without leading. */
  private static final double LINE = 1.1;

  private TextRoom() {}

  static void check(XSSFSheet sheet, XSSFCell cell, Findings findings) {
    String text = cell.getStringCellValue();
    if (!cell.getCellStyle().getWrapText() || text.isEmpty()) {
      return;
    }
    double points = cell.getCellStyle().getFont().getFontHeightInPoints();
    double room = sheet.getColumnWidthInPixels(cell.getColumnIndex());
    double lines = Math.ceil(text.length() * LEAST_ADVANCE * points / room);
    double height = cell.getRow().getHeightInPoints();
    findings.expect(
        lines * points * LINE <= height + 1,
        cell,
        "needs " + (int) lines + " lines in a row of " + Math.round(height) + " points");
  }
}
