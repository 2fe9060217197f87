package io.tradebrief.reports.audit;

import io.tradebrief.reports.table.Contrast;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Values, formulas, number formats, contrast, and columns wide enough for their numbers. */
final class CellAudit {
  private static final int WHITE = 0xFFFFFF;
  private static final double READABLE = 4.5;

  /** The widest digit and the margins of a cell, in pixels of ten-point type. */
  private static final double DIGIT = 7.42;

  private static final double PUNCTUATION = 3.8;
  private static final double MARGINS = 5;
  private static final DataFormatter NUMBERS = new DataFormatter(Locale.US);

  private CellAudit() {}

  static void check(XSSFSheet sheet, Findings findings) {
    for (Row row : sheet) {
      for (Cell each : row) {
        XSSFCell cell = (XSSFCell) each;
        CellType type =
            cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        findings.expect(type != CellType.ERROR, cell, "holds an error");
        findings.expect(
            cell.getCellType() != CellType.FORMULA || cell.getCTCell().isSetV(),
            cell,
            "is a formula without a value");
        String pattern = cell.getCellStyle().getDataFormatString();
        findings.expect(
            !pattern.toLowerCase(Locale.ROOT).contains("[red]"), cell, "tells a sign by colour");
        if (type != CellType.BLANK) {
          contrast(cell, findings);
        }
        if (type == CellType.STRING) {
          TextRoom.check(sheet, cell, findings);
        }
        if (type == CellType.NUMERIC) {
          width(sheet, cell, pattern, findings);
        }
      }
    }
  }

  private static void contrast(XSSFCell cell, Findings findings) {
    XSSFCellStyle style = cell.getCellStyle();
    int background =
        style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
            ? rgb(style.getFillForegroundColorColor(), WHITE)
            : WHITE;
    double ratio = Contrast.ratio(rgb(style.getFont().getXSSFColor(), 0), background);
    findings.expect(ratio >= READABLE, cell, "has a contrast of " + ratio);
  }

  private static void width(XSSFSheet sheet, XSSFCell cell, String pattern, Findings findings) {
    String shown = NUMBERS.formatRawCellContents(cell.getNumericCellValue(), -1, pattern);
    long narrow = shown.chars().filter(c -> c == ',' || c == '.').count();
    double needed = narrow * PUNCTUATION + (shown.length() - narrow) * DIGIT + MARGINS;
    double room = sheet.getColumnWidthInPixels(cell.getColumnIndex());
    findings.expect(
        needed <= room, cell, "shows " + shown + " in a column of " + Math.round(room) + " pixels");
  }

  private static int rgb(XSSFColor color, int otherwise) {
    if (color == null || color.getRGB() == null) {
      return otherwise;
    }
    byte[] rgb = color.getRGB();
    return ((rgb[0] & 0xFF) << 16) | ((rgb[1] & 0xFF) << 8) | (rgb[2] & 0xFF);
  }
}
