package io.tradebrief.reports.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Checks a workbook as a reader gets it: schema, structure, accessibility, formulas, links, charts,
 * contrast, column widths, print setup and document properties. It knows nothing of how the
 * workbook was made.
 */
public final class WorkbookAudit {
  private WorkbookAudit() {}

  /**
   * What is wrong with the workbook, each with its place; empty if nothing is.
   *
   * @throws IOException if the file cannot be read as a workbook
   */
  public static List<String> problems(Path workbook) throws IOException {
    return problems(Files.readAllBytes(workbook));
  }

  /**
   * What is wrong with the workbook, each with its place; empty if nothing is.
   *
   * @throws IOException if the bytes are no workbook
   */
  public static List<String> problems(byte[] workbook) throws IOException {
    return audited(workbook).problems();
  }

  /**
   * The same as a part of an audit.
   *
   * @throws IOException if the file cannot be read as a workbook
   */
  public static Audited audited(Path workbook) throws IOException {
    return audited(Files.readAllBytes(workbook));
  }

  private static Audited audited(byte[] workbook) throws IOException {
    List<String> problems = new ArrayList<>(SchemaAudit.problems(workbook));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      problems.addAll(problems(book));
      return new Audited(extent(book), problems);
    }
  }

  private static String extent(XSSFWorkbook book) {
    int tables = 0;
    int charts = 0;
    long cells = 0;
    for (Sheet each : book) {
      XSSFSheet sheet = (XSSFSheet) each;
      tables += sheet.getTables().size();
      charts +=
          sheet.getDrawingPatriarch() == null ? 0 : sheet.getDrawingPatriarch().getCharts().size();
      for (Row row : sheet) {
        cells += row.getPhysicalNumberOfCells();
      }
    }
    return String.format(
        Locale.US,
        "workbook: %d sheets, %d tables, %d charts, %,d cells, and the schema of every part",
        book.getNumberOfSheets(),
        tables,
        charts,
        cells);
  }

  /** What is wrong with an open workbook; its schema cannot be checked. */
  static List<String> problems(XSSFWorkbook book) {
    Findings findings = new Findings();
    BookAudit.check(book, findings);
    for (Sheet each : book) {
      XSSFSheet sheet = (XSSFSheet) each;
      SheetAudit.check(sheet, findings.at(sheet));
      CellAudit.check(sheet, findings.at(sheet));
      ChartAudit.check(sheet, findings.at(sheet));
      PrintAudit.check(sheet, findings.at(sheet));
    }
    return findings.all();
  }
}
