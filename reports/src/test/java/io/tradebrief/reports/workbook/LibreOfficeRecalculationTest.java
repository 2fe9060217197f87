package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.reports.table.HouseStyle;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/**
 * Has LibreOffice compute every formula of a workbook anew and compares the results with the values
 * that the workbook carries. It checks the sample edition, or any workbook with {@code mvn -pl
 * reports test -Dtest=LibreOfficeRecalculationTest -Dtradebrief.workbook=FILE}. It is skipped where
 * {@code soffice} is not on the path.
 */
@Tag("libreoffice")
class LibreOfficeRecalculationTest {
  private static final double TOLERANCE = 1e-9;
  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void recalculatedValuesAreTheOnesTheWorkbookCarries() throws Exception {
    assumeTrue(
        isOnPath("soffice"), "soffice is not on the path: formulas were not computed anew here");
    Map<String, Double> carried = new LinkedHashMap<>();
    recalculate(withoutValues(workbook(), carried));
    List<String> differences = new ArrayList<>();
    Path recalculated = folder.resolve("recalculated").resolve("bare.xlsx");
    try (XSSFWorkbook book = open(recalculated)) {
      carried.forEach(
          (address, value) -> {
            double live = cell(book, address).getNumericCellValue();
            if (!(Math.abs(live - value) <= TOLERANCE * Math.max(1, Math.abs(value)))) {
              differences.add(address + " carries " + value + ", LibreOffice gives " + live);
            }
          });
    }
    assertEquals(List.of(), differences);
    assertTrue(!carried.isEmpty(), "the workbook has no formulas");
  }

  private Path workbook() throws IOException {
    String given = System.getProperty("tradebrief.workbook");
    if (given != null) {
      return Path.of(given);
    }
    Path sample = folder.resolve("sample.xlsx");
    WorkbookWriter.write(SampleEdition.publication(), HouseStyle.PLAIN, sample);
    return sample;
  }

  private Path withoutValues(Path file, Map<String, Double> carried) throws IOException {
    Path bare = folder.resolve("bare.xlsx");
    try (XSSFWorkbook book = open(file);
        OutputStream out = Files.newOutputStream(bare)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              String address = new CellReference(cell).formatAsString();
              carried.put(address, cell.getNumericCellValue());
              CTCell bareCell = ((XSSFCell) cell).getCTCell();
              bareCell.unsetV();
            }
          }
        }
      }
      book.write(out);
    }
    return bare;
  }

  private void recalculate(Path file) throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("recalculated").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    boolean ended = office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      office.destroyForcibly();
    }
    assertTrue(ended, "soffice did not end within " + PATIENCE_SECONDS + " seconds");
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Cell cell(XSSFWorkbook book, String address) {
    CellReference at = new CellReference(address);
    return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
