package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.reports.audit.Recalculation;
import io.tradebrief.reports.table.HouseStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The formulas of the sample edition give in LibreOffice the values that the workbook carries, and
 * a value that is another one is found. It is skipped where {@code soffice} is not on the path.
 */
@Tag("libreoffice")
class LibreOfficeRecalculationTest {
  @TempDir Path folder;

  @Test
  void onlyTheValueThatWasTamperedWithIsNotTheOneLibreOfficeGives() throws IOException {
    assumeTrue(
        Recalculation.isPossible(),
        "soffice is not on the path: formulas were not computed anew here");
    Path sample = folder.resolve("sample.xlsx");
    WorkbookWriter.write(SampleEdition.publication(), HouseStyle.PLAIN, sample);
    Path damaged = folder.resolve("damaged.xlsx");
    String address;
    try (InputStream in = Files.newInputStream(sample);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(damaged)) {
      XSSFSheet sheet = book.getSheet("deficit-ranking");
      int first = sheet.getTables().get(0).getStartRowIndex() + 1;
      Cell balance = sheet.getRow(first).getCell(4);
      assertEquals(CellType.FORMULA, balance.getCellType());
      balance.setCellValue(balance.getNumericCellValue() * (1 + 1e-8));
      address = new CellReference(balance).formatAsString();
      book.write(out);
    }

    List<String> differences =
        Recalculation.differences(damaged, Files.createDirectory(folder.resolve("work")));

    assertEquals(1, differences.size(), differences.toString());
    assertTrue(differences.get(0).startsWith(address + " carries "), differences.toString());
  }
}
