package io.tradebrief.reports.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the sheet of an exhibit shows.
 *
 * @param rows the names of the rows that stand on it
 * @param formulas what {@link FormulaWords} makes of each formula
 */
record SheetFormulas(Set<String> rows, Map<Spot, String> formulas) {
  /**
   * Reads the sheets that bear the exhibits' ids.
   *
   * @throws IOException if the workbook cannot be read
   */
  static Map<String, SheetFormulas> read(Path workbook, Map<String, TableRows> tables)
      throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Map<String, Placement> places = new HashMap<>();
      tables.forEach(
          (id, table) -> {
            if (book.getSheet(id) != null) {
              places.put(id, new Placement(table, grid(book.getSheet(id))));
            }
          });
      FormulaWords words = new FormulaWords(book, places);
      Map<String, SheetFormulas> sheets = new HashMap<>();
      places.forEach((id, place) -> sheets.put(id, of(book.getSheet(id), place, words)));
      return sheets;
    }
  }

  private static SheetFormulas of(XSSFSheet sheet, Placement place, FormulaWords words) {
    Map<Spot, String> formulas = new HashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          place
              .at(cell.getRowIndex(), cell.getColumnIndex())
              .ifPresent(
                  spot ->
                      formulas.put(
                          spot,
                          words.of(
                              sheet.getSheetName(), cell.getRowIndex(), cell.getCellFormula())));
        }
      }
    }
    return new SheetFormulas(new HashSet<>(place.rows()), formulas);
  }

  private static TreeMap<Integer, List<String>> grid(XSSFSheet sheet) {
    TreeMap<Integer, List<String>> grid = new TreeMap<>();
    for (Row row : sheet) {
      List<String> texts = new ArrayList<>();
      for (int c = 0; c < row.getLastCellNum(); c++) {
        texts.add(text(row.getCell(c)));
      }
      grid.put(row.getRowNum(), texts);
    }
    return grid;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      default -> "";
    };
  }
}
