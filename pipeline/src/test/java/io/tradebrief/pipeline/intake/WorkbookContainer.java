package io.tradebrief.pipeline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with the sheets that the lines name; texts that are numbers become numeric cells.
 *
 * @param old whether it is of the binary kind
 */
record WorkbookContainer(boolean old) implements Container {

  @Override
  public byte[] file(List<SoundLine> lines) {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (SoundLine line : lines) {
        String name = line.sheet().isEmpty() ? "Data" : line.sheet();
        Sheet sheet = workbook.getSheet(name);
        fill(sheet == null ? workbook.createSheet(name) : sheet, line);
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Sheet sheet, SoundLine line) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < line.cells().size(); column++) {
      String text = line.cell(column);
      if (!text.isEmpty()) {
        fill(row.createCell(column), text);
      }
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text);
    }
  }
}
