package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.reports.audit.Recalculation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks a workbook, on an edition of one exhibit. */
class AuditCommandTest {
  private static final String EXHIBIT = "deficit-ranking";

  @TempDir private static Path folder;
  private static Path workbook;

  @BeforeAll
  static void publish() {
    Desk.Result result = Desk.run(folder.resolve("output"), "--set", "exhibits=" + EXHIBIT);
    workbook = result.edition().resolve("us-japan.xlsx");
  }

  @Test
  void ofASoundWorkbookItSaysWhatWasCheckedAndWhatWasNot() {
    Desk.Result audit = Desk.tradebrief("audit", "--without-libreoffice", workbook.toString());

    assertEquals(0, audit.exitCode(), audit.out() + audit.err());
    List<String> lines = audit.out().lines().toList();
    assertEquals(2, lines.size(), audit.out());
    assertTrue(lines.get(0).matches("checked workbook: \\d+ sheets, .*"), audit.out());
    assertTrue(lines.get(1).startsWith("not checked: "), audit.out());
  }

  @Test
  void whatIsNoWorkbookIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");

    Desk.Result audit = Desk.tradebrief("audit", "--without-libreoffice", text.toString());

    assertEquals(1, audit.exitCode());
    assertTrue(audit.err().contains("text.xlsx cannot be read as a workbook"), audit.err());
  }

  @Test
  void aValueThatItsFormulaDoesNotGiveIsFound() throws IOException {
    assumeTrue(
        Recalculation.isPossible(),
        "soffice is not on the path: formulas were not computed anew here");
    Path tampered = folder.resolve("tampered.xlsx");
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(tampered)) {
      Cell formula = firstFormula(book);
      formula.setCellValue(formula.getNumericCellValue() * 1.001);
      book.write(out);
    }

    Desk.Result audit = Desk.tradebrief("audit", tampered.toString());

    assertEquals(3, audit.exitCode(), audit.err());
    List<String> found =
        audit.out().lines().filter(line -> line.contains("LibreOffice gives")).toList();
    assertEquals(1, found.size(), audit.out());
    assertTrue(found.get(0).contains(EXHIBIT), audit.out());
    assertTrue(audit.out().matches("(?s).*checked sorting: \\d+ tables .*"), audit.out());
  }

  private static Cell firstFormula(XSSFWorkbook book) {
    for (var row : book.getSheet(EXHIBIT)) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          return cell;
        }
      }
    }
    throw new AssertionError("the exhibit has no formula");
  }
}
