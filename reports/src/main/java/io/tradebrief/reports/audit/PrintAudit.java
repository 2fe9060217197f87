package io.tradebrief.reports.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/**
 * Whether a sheet can be read on paper, on A4 and on Letter: landscape, page numbers, the header
 * and what names the rows on every page, nothing beside the printed ranges, no chart over two
 * pages, and no page so wide that type would shrink beyond reading.
 */
final class PrintAudit {
  /** Of a longer table at least so many rows are printed. */
  private static final int LEAST_ROWS = 30;

  /** Figures, of ten points, are then printed in 6.5 points. */
  static final double LEAST_SCALE = 0.65;

  /** Charts carry larger type, and must not be broken. */
  private static final double LEAST_SCALE_OF_CHARTS = 0.6;

  /** The longer side of Letter, and the shorter one of A4: what both papers have. */
  private static final double LONG_SIDE = 11;

  private static final double SHORT_SIDE = 8.27;

  /** Widths are counted in digits, seven pixels on a screen and on paper 7.42. */
  private static final double PRINTED_DIGIT = 7.42 / 7;

  private static final double PIXELS = 96;
  private static final double POINTS = 72;

  private final XSSFSheet sheet;
  private final Findings findings;
  private final List<CellRangeAddress> ranges = new ArrayList<>();

  private PrintAudit(XSSFSheet sheet, Findings findings) {
    this.sheet = sheet;
    this.findings = findings;
    String printed = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    if (printed != null) {
      for (AreaReference area :
          AreaReference.generateContiguous(sheet.getWorkbook().getSpreadsheetVersion(), printed)) {
        ranges.add(CellRangeAddress.valueOf(area.formatAsString().replaceAll("^.*!", "")));
      }
    }
  }

  static void check(XSSFSheet sheet, Findings findings) {
    boolean lies = sheet.getPrintSetup().getLandscape();
    findings.expect(lies || sheet.getTables().isEmpty(), "prints upright");
    findings.expect(sheet.getFooter().getRight().contains("&P"), "prints no page numbers");
    findings.expect(!sheet.getHeader().getLeft().isBlank(), "prints no title on its pages");
    PrintAudit audit = new PrintAudit(sheet, findings);
    sheet.getTables().forEach(audit::table);
    audit.drawings();
    if (!audit.ranges.isEmpty()) {
      audit.scale();
      audit.linesAbove();
    }
  }

  private void table(XSSFTable table) {
    CellRangeAddress header = sheet.getRepeatingRows();
    findings.expect(
        header != null
            && header.getFirstRow() <= TableAudit.HEADS
            && header.getLastRow() == table.getStartRowIndex(),
        "does not repeat the header on every page");
    findings.expect(!ranges.isEmpty(), "has no print area");
    if (table.getName().endsWith(TableAudit.STEPS)) {
      return;
    }
    int last = Math.min(table.getEndRowIndex(), table.getStartRowIndex() + LEAST_ROWS);
    int start = table.getStartColIndex();
    boolean printed =
        isPrinted(table.getStartRowIndex() + 1, start == 0 ? 0 : table.getEndColIndex());
    if (start > 0 && sheet.getRepeatingColumns() != null) {
      findings.expect(!printed, "prints " + table.getName() + " beside names that are not its own");
    }
    if (start > 0 && !printed) {
      return;
    }
    for (int c = start; c <= table.getEndColIndex(); c++) {
      findings.expect(
          isPrinted(table.getStartRowIndex() + 1, c) && isPrinted(last, c),
          "does not print the column " + table.getColumns().get(c - start).getName());
    }
    if (start > 0) {
      return;
    }
    CellRangeAddress names = sheet.getRepeatingColumns();
    if (ranges.size() > 1) {
      findings.expect(names != null, "does not repeat what names the rows");
      names(table, names == null ? 0 : names.getLastColumn());
    }
  }

  /** Rows must be told apart by the columns that stand on every page. */
  private void names(XSSFTable table, int last) {
    Set<List<String>> seen = new HashSet<>();
    for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
      List<String> name = new ArrayList<>();
      for (int c = 0; c <= last; c++) {
        XSSFCell cell = sheet.getRow(r).getCell(c);
        name.add(cell == null ? "" : cell.getRawValue());
      }
      findings.expect(seen.add(name), "row " + (r + 1) + " has no name of its own on later pages");
    }
  }

  private boolean isPrinted(int row, int column) {
    return ranges.stream().anyMatch(range -> range.isInRange(row, column));
  }

  private void drawings() {
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing == null || ranges.isEmpty()) {
      return;
    }
    for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
      int lastColumn = anchor.getTo().getCol() - 1;
      boolean whole =
          ranges.stream()
              .anyMatch(
                  range ->
                      range.isInRange(anchor.getFrom().getRow(), anchor.getFrom().getCol())
                          && range.isInRange(anchor.getTo().getRow(), lastColumn));
      findings.expect(whole, "a drawing reaches over the printed range");
    }
  }

  private void scale() {
    double paper =
        ((lies() ? LONG_SIDE : SHORT_SIDE) - 2 * sheet.getMargin(PageMargin.LEFT)) * PIXELS;
    boolean charts = sheet.getTables().isEmpty() && hasDrawings();
    double least = charts ? LEAST_SCALE_OF_CHARTS : LEAST_SCALE;
    boolean fits = sheet.getFitToPage();
    double set = fits ? 1 : sheet.getPrintSetup().getScale() / 100.0;
    CellRangeAddress repeated = sheet.getRepeatingColumns();
    for (CellRangeAddress range : ranges) {
      int from = range.getFirstColumn();
      double names = repeated == null || from == 0 ? 0 : width(0, repeated.getLastColumn());
      double width = names + width(from, range.getLastColumn());
      double scale = fits ? Math.min(1, paper / width) : set;
      findings.expect(
          scale >= least, "prints at " + Math.round(100 * scale) + " per cent to fit a page");
      findings.expect(
          width * scale <= paper + 1, range.formatAsString() + " is wider than the page");
      if (hasDrawings()) {
        charts(range, scale, least);
      }
    }
  }

  /** No chart reaches over the foot of the page that its range, or a break, begins. */
  private void charts(CellRangeAddress range, double scale, double least) {
    double paper =
        ((lies() ? SHORT_SIDE : LONG_SIDE) - 2 * sheet.getMargin(PageMargin.TOP)) * POINTS;
    boolean shrinks = sheet.getFitToPage() && sheet.getPrintSetup().getFitHeight() == 1;
    double whole = paper / height(range.getFirstRow(), range.getLastRow());
    double byHeight = shrinks ? Math.min(scale, whole) : scale;
    findings.expect(byHeight >= least, range.formatAsString() + " shrinks to fit a page");
    for (CTTwoCellAnchor anchor :
        sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()) {
      int begin = anchor.getFrom().getRow();
      if (range.isInRange(begin, anchor.getFrom().getCol())) {
        int page =
            Arrays.stream(sheet.getRowBreaks())
                .map(row -> row + 1)
                .filter(row -> row <= begin)
                .max()
                .orElse(range.getFirstRow());
        findings.expect(
            height(page, anchor.getTo().getRow() - 1) * byHeight <= paper + 1,
            "a chart in " + range.formatAsString() + " does not fit its page");
      }
    }
  }

  /** Lines that run past the printed range would be cut. */
  private void linesAbove() {
    CellRangeAddress first = ranges.get(0);
    int end = sheet.getTables().isEmpty() ? 1 : TableAudit.HEADS;
    for (int r = 0; r < end; r++) {
      XSSFRow row = sheet.getRow(r);
      XSSFCell cell = row == null ? null : row.getCell(0);
      if (cell != null && !cell.getCellStyle().getWrapText()) {
        double points = cell.getCellStyle().getFont().getFontHeightInPoints();
        double needed = cell.getStringCellValue().length() * TextRoom.LEAST_ADVANCE * points;
        findings.expect(
            needed <= width(0, first.getLastColumn()), cell, "runs past the printed columns");
      }
    }
  }

  /** Comments alone make no drawing. */
  private boolean hasDrawings() {
    return sheet.getDrawingPatriarch() != null
        && sheet.getDrawingPatriarch().getCTDrawing().sizeOfTwoCellAnchorArray() > 0;
  }

  private boolean lies() {
    return sheet.getPrintSetup().getLandscape();
  }

  private double width(int from, int to) {
    double width = 0;
    for (int c = from; c <= to; c++) {
      width += sheet.getColumnWidthInPixels(c) * PRINTED_DIGIT;
    }
    return width;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int r = from; r <= to; r++) {
      XSSFRow row = sheet.getRow(r);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }
}
