package io.tradebrief.reports.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<String> problems = new ArrayList<>(SchemaAudit.problems(workbook));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      problems.addAll(problems(book));
    }
    return problems;
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
