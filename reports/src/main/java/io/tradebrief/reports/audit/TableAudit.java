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

/** The table of one sheet: headers with units, no blanks, shorthand, notes, the lines above it. */
final class TableAudit {
  /** Rows of a table that fit on a screen with its title block. */
  private static final int SCREEN = 30;

  private static final Pattern UNIT = Pattern.compile(".+ \\([^()]+\\)");
  private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");

  /** Longer texts are prose, which may speak of shorthand. */
  private static final int VALUE = 40;

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
    for (int r = 1; r < table.getStartRowIndex(); r++) {
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
    boolean last = table.getEndRowIndex() == sheet.getLastRowNum();
    findings.expect(last, "something stands below the table");
    XSSFCell back = sheet.getRow(table.getStartRowIndex() - 1).getCell(0);
    findings.expect(back != null && back.getHyperlink() != null, "has no link back");
    boolean isLong = table.getEndRowIndex() - table.getStartRowIndex() > SCREEN;
    findings.expect(
        isLong == (sheet.getPaneInformation() != null), "the header is frozen or not by length");
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
    for (int c = 0; c <= table.getEndColIndex(); c++) {
      XSSFCell cell = sheet.getRow(table.getStartRowIndex()).getCell(c);
      String header = cell.getStringCellValue();
      findings.expect(!header.isBlank(), cell, "is a header without text");
      findings.expect(
          headers.add(header.toLowerCase(Locale.ROOT)), cell, "repeats the header " + header);
      findings.expect(
          header.equals(table.getColumns().get(c).getName()), cell, "is not the table's header");
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
            each.getFrom().getCol() > table.getEndColIndex(), "a drawing covers the table");
      }
    }
  }
}
