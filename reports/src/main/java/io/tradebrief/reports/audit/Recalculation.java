package io.tradebrief.reports.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/**
 * Has LibreOffice compute the formulas of a workbook anew. The values that the formulas carry are
 * taken out before, so that none of them can come back unread.
 */
public final class Recalculation {
  private static final double TOLERANCE = 1e-9;
  private static final int PATIENCE_SECONDS = 180;

  private Recalculation() {}

  /** Whether LibreOffice is on the path. */
  public static boolean isPossible() {
    return Office.isInstalled();
  }

  /**
   * The formulas whose value in the workbook is not the one LibreOffice gives, compared at 1e-9 of
   * the value or of 1; empty if all agree. Every formula must give a number.
   *
   * @param folder an empty folder to work in
   * @throws IOException if the file cannot be read, has no formula, or LibreOffice fails
   */
  public static List<String> differences(Path workbook, Path folder) throws IOException {
    return audited(workbook, folder).problems();
  }

  /**
   * The same as a part of an audit.
   *
   * @param folder an empty folder to work in
   * @throws IOException if the file cannot be read, has no formula, or LibreOffice fails
   */
  public static Audited audited(Path workbook, Path folder) throws IOException {
    Map<String, Double> carried = values(workbook);
    if (carried.isEmpty()) {
      throw new IOException(workbook + " has no formulas");
    }
    List<String> differences = new ArrayList<>();
    try (XSSFWorkbook book = open(recalculated(workbook, folder))) {
      carried.forEach(
          (address, value) -> {
            double live = cell(book, address).getNumericCellValue();
            if (!(Math.abs(live - value) <= TOLERANCE * Math.max(1, Math.abs(value)))) {
              differences.add(address + " carries " + value + ", LibreOffice gives " + live);
            }
          });
    }
    String extent = String.format(Locale.US, "formulas: %,d computed anew", carried.size());
    return new Audited(extent, differences);
  }

  /**
   * The workbook with every formula computed anew.
   *
   * @param folder an empty folder to work in
   * @return a file in that folder
   * @throws IOException if the file cannot be read or LibreOffice fails
   */
  public static Path recalculated(Path workbook, Path folder) throws IOException {
    Path bare = folder.resolve("bare.xlsx");
    try (XSSFWorkbook book = open(workbook);
        OutputStream out = Files.newOutputStream(bare)) {
      for (Cell cell : formulas(book)) {
        CTCell content = ((XSSFCell) cell).getCTCell();
        if (content.isSetV()) {
          content.unsetV();
        }
      }
      book.write(out);
    }
    Path results = folder.resolve("recalculated");
    convert(bare, results, folder);
    return results.resolve(bare.getFileName());
  }

  private static void convert(Path file, Path results, Path folder) throws IOException {
    String said =
        new Office(folder)
            .run(
                PATIENCE_SECONDS,
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                results.toString(),
                file.toString());
    if (!Files.exists(results.resolve(file.getFileName()))) {
      throw new IOException("LibreOffice gave no workbook: " + said);
    }
  }

  private static Map<String, Double> values(Path workbook) throws IOException {
    Map<String, Double> values = new LinkedHashMap<>();
    try (XSSFWorkbook book = open(workbook)) {
      for (Cell cell : formulas(book)) {
        values.put(new CellReference(cell).formatAsString(), cell.getNumericCellValue());
      }
    }
    return values;
  }

  private static List<Cell> formulas(XSSFWorkbook book) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
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
}
