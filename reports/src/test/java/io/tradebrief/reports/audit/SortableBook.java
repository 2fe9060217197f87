package io.tradebrief.reports.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet with totals above a table of five rows, and a sheet that looks up what it shows. */
final class SortableBook {
  private static final List<String> HEADERS =
      List.of("key", "group", "exports", "imports", "balance", "share", "rank", "of group");
  private static final Object[][] ROWS = {
    {"a", "x", 5, 2}, {"b", "y", 1, 7}, {"c", "x", 9, 3}, {"d", "z", 4, 4}, {"e", "y", 2, 8}
  };
  private static final int HEADER = 4;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet = book.createSheet("trade");
  private final XSSFSheet other = book.createSheet("chart data");

  SortableBook() {
    XSSFRow header = sheet.createRow(HEADER);
    for (int c = 0; c < HEADERS.size(); c++) {
      header.createCell(c).setCellValue(HEADERS.get(c));
    }
    XSSFTable table =
        sheet.createTable(
            new AreaReference("A5:H" + (HEADER + 1 + ROWS.length), SpreadsheetVersion.EXCEL2007));
    table.setName("trade");
    table.setDisplayName("trade");
    for (int r = 0; r < ROWS.length; r++) {
      XSSFRow row = sheet.createRow(HEADER + 1 + r);
      row.createCell(0).setCellValue((String) ROWS[r][0]);
      row.createCell(1).setCellValue((String) ROWS[r][1]);
      row.createCell(2).setCellValue((Integer) ROWS[r][2]);
      row.createCell(3).setCellValue((Integer) ROWS[r][3]);
      formula(row, 4, "trade[[#This Row],[exports]]-trade[[#This Row],[imports]]");
      formula(row, 5, "100*trade[[#This Row],[balance]]/trade_net");
      formula(row, 6, "1+COUNTIFS(trade[balance],\"<\"&trade[[#This Row],[balance]])");
      formula(row, 7, "SUMIFS(trade[exports],trade[group],trade[[#This Row],[group]])");
    }
    formula(sheet.createRow(1), 2, "SUM(trade[exports])-SUM(trade[imports])");
    XSSFName net = book.createName();
    net.setNameName("trade_net");
    net.setRefersToFormula("trade!$C$2");
    formula(sheet.createRow(2), 2, "SUMIFS(trade[exports],trade[group],\"x\")");
    formula(other.createRow(1), 0, "INDEX(trade[balance],MATCH(\"d\",trade[key],0))");
  }

  /** The same with one formula more. */
  SortableBook with(String sheetName, int row, String formula) {
    formula(book.getSheet(sheetName).createRow(row), 0, formula);
    return this;
  }

  /** The same with a running sum in place of the sum of the group. */
  SortableBook running() {
    for (int r = HEADER + 1; r <= HEADER + ROWS.length; r++) {
      formula(sheet.getRow(r), 7, r == HEADER + 1 ? "C6" : "H" + r + "+C" + (r + 1));
    }
    return this;
  }

  /** The same with a remark right beside the table. */
  SortableBook crowded() {
    sheet.getRow(HEADER + 2).createCell(HEADERS.size()).setCellValue("remark");
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    book.close();
    return file;
  }

  /** POI's own parser knows no structured references to a table that is not written yet. */
  private static void formula(XSSFRow row, int column, String formula) {
    row.createCell(column).getCTCell().addNewF().setStringValue(formula);
  }
}
