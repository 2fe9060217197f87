package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks in publishers' layouts, written for tests. */
public final class Workbooks {
  private Workbooks() {}

  /** A workbook of sheets by name; numbers become numeric cells, null leaves a cell out. */
  public static SourceFile written(Path folder, Map<String, List<List<Object>>> sheets)
      throws IOException {
    Path path = folder.resolve("written.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      for (Map.Entry<String, List<List<Object>>> sheet : sheets.entrySet()) {
        fill(workbook.createSheet(sheet.getKey()), sheet.getValue());
      }
      workbook.write(out);
    }
    return Inputs.of(path);
  }

  private static void fill(Sheet sheet, List<List<Object>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i);
      for (int column = 0; column < rows.get(i).size(); column++) {
        Object value = rows.get(i).get(column);
        if (value != null) {
          fill(row.createCell(column), value);
        }
      }
    }
  }

  private static void fill(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
