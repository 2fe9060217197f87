package io.tradebrief.reports.audit;

import io.tradebrief.reports.table.Shorthand;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** A table: heads with units, short names of fields, no blanks, shorthand, notes, lines above. */
final class TableAudit {
  /** Rows of a table that fit on a screen with its title block. */
  private static final int SCREEN = 30;

  /** A wider table, in pixels, does not fit on a laptop's screen. */
  private static final double WIDE = 1300;

  /** The index of the row with the heads of the columns. */
  static final int HEADS = 4;

  /** The index of the row with the links. */
  private static final int LINKS = 3;

  private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private static final Pattern UNIT = Pattern.compile(".+\\s\\([^()]+\\)");
  private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");

  /** Longer texts are prose, which may speak of shorthand. */
  private static final int VALUE = 40;

  /** How the name of a table of calculation steps ends. */
  static final String STEPS = "_steps";

  private static final Set<String> COUNTS = Set.of("Contents");

  private final XSSFSheet sheet;
  private final XSSFTable table;
  private final Findings findings;
  private final String above;

  private TableAudit(XSSFSheet sheet, XSSFTable table, Findings findings) {
    this.sheet = sheet;
    this.table = table;
    this.findings = findings;
    StringBuilder lines = new StringBuilder();
    for (int r = 1; r < HEADS; r++) {
      XSSFCell cell = sheet.getRow(r) == null ? null : sheet.getRow(r).getCell(0);
      lines.append(cell == null ? "" : cell.getStringCellValue()).append(' ');
    }
    this.above = lines.toString();
  }

  static void check(XSSFSheet sheet, XSSFTable table, Findings findings) {
    TableAudit audit = new TableAudit(sheet, table, findings);
    audit.place();
    audit.linesAbove();
    audit.columns();
    audit.drawingsBeside();
  }

  private void place() {
    findings.expect(!isAnyBelow(), "something stands below the table");
    XSSFCell link = sheet.getRow(LINKS) == null ? null : sheet.getRow(LINKS).getCell(0);
    findings.expect(link != null && link.getHyperlink() != null, "has no link back");
    if (table.getStartColIndex() > 0) {
      return;
    }
    double width = 0;
    for (XSSFTable each : sheet.getTables()) {
      for (int c = each.getStartColIndex(); c <= each.getEndColIndex(); c++) {
        width += each.getName().endsWith(STEPS) ? 0 : sheet.getColumnWidthInPixels(c);
      }
    }
    boolean large = table.getEndRowIndex() - table.getStartRowIndex() > SCREEN || width > WIDE;
    findings.expect(
        large == (sheet.getPaneInformation() != null), "the header is frozen or not by size");
    if (large && sheet.getPaneInformation() != null) {
      findings.expect(
          sheet.getPaneInformation().getHorizontalSplitTopRow() == table.getStartRowIndex() + 1,
          "what is frozen does not end with the header");
    }
  }

  private boolean isAnyBelow() {
    for (int r = table.getEndRowIndex() + 1; r <= sheet.getLastRowNum(); r++) {
      for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
        if (sheet.getRow(r) != null && sheet.getRow(r).getCell(c) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private void linesAbove() {
    XSSFCell about = sheet.getRow(1).getCell(0);
    findings.expect(
        about != null && about.getStringCellValue().length() > 20,
        "row 2 does not say what the sheet holds");
    if (COUNTS.contains(sheet.getSheetName())) {
      return;
    }
    findings.expect(above.contains("Source: "), "names no source above its table");
    boolean compiled = above.contains("Source: compiled from this edition");
    findings.expect(
        compiled || above.matches("(?s).*\\(released \\d{4}.*"), "gives no release date");
  }

  private void columns() {
    Set<String> headers = new HashSet<>();
    Set<Shorthand> shorthand = new HashSet<>();
    boolean rounded = false;
    for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
      XSSFCell cell = sheet.getRow(HEADS).getCell(c);
      String header = cell == null ? "" : cell.getStringCellValue();
      findings.expect(!header.isBlank(), "column " + (c + 1) + " has no head");
      findings.expect(
          headers.add(header.toLowerCase(Locale.ROOT)), cell, "repeats the header " + header);
      field(c);
      notes(header, cell);
      boolean numbers = false;
      for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
        XSSFCell value = sheet.getRow(r).getCell(c, Row.MissingCellPolicy.RETURN_NULL_AND_BLANK);
        boolean filled = value != null && value.getCellType() != CellType.BLANK;
        findings.expect(filled, "row " + (r + 1) + ", column " + header + " is blank");
        if (filled && value.getCellType() == CellType.STRING) {
          text(value, shorthand);
        } else if (filled) {
          numbers = true;
          rounded = rounded || value.getCellStyle().getDataFormatString().contains(".");
        }
      }
      findings.expect(
          !numbers || UNIT.matcher(header).matches() || COUNTS.contains(sheet.getSheetName()),
          cell,
          "is a header of numbers without a unit: " + header);
    }
    notes(sheet.getRow(0).getCell(0).getStringCellValue(), sheet.getRow(0).getCell(0));
    findings.expect(
        !rounded || above.contains("rounding"), "does not say that details may not add");
    for (Shorthand each : shorthand) {
      findings.expect(
          above.contains(each.symbol() + " " + each.meaning()),
          "the lines above do not explain " + each.symbol());
    }
  }

  /** The names of fields are short, for they stand in formulas. */
  private void field(int column) {
    XSSFCell cell = sheet.getRow(table.getStartRowIndex()).getCell(column);
    String field = cell.getStringCellValue();
    findings.expect(FIELD.matcher(field).matches(), cell, "is no name of a field: " + field);
    findings.expect(
        field.equals(table.getColumns().get(column - table.getStartColIndex()).getName()),
        cell,
        "is not the table's header");
  }

  private void text(XSSFCell cell, Set<Shorthand> used) {
    String text = cell.getStringCellValue();
    Shorthand.of(text).ifPresent(used::add);
    for (Shorthand each : Shorthand.values()) {
      findings.expect(
          text.length() > VALUE || !text.contains(each.symbol()) || text.equals(each.symbol()),
          cell,
          "has shorthand beside other text: " + text);
    }
  }

  /** Every note that a title or a header refers to stands on the sheet of notes. */
  private void notes(String text, XSSFCell at) {
    Matcher marks = NOTE.matcher(text);
    XSSFSheet notes = sheet.getWorkbook().getSheet("Notes");
    while (marks.find()) {
      double number = Double.parseDouble(marks.group(1));
      boolean found = false;
      for (Row row : notes) {
        Cell first = row.getCell(0);
        boolean numeric = first != null && first.getCellType() == CellType.NUMERIC;
        found |= numeric && first.getNumericCellValue() == number;
      }
      findings.expect(found, at, "refers to a note that is not given: " + marks.group());
    }
  }

  private void drawingsBeside() {
    if (sheet.getDrawingPatriarch() != null) {
      for (CTTwoCellAnchor each :
          sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()) {
        findings.expect(
            each.getFrom().getCol() > table.getEndColIndex()
                || each.getTo().getCol() <= table.getStartColIndex(),
            "a drawing covers the table");
      }
    }
  }
}
