package io.tradebrief.pipeline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The Census Bureau's table of trade by country in small: a year a row, twelve equal months. */
public final class CensusTable {
  private static final String[] MONTHS = {
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"
  };

  private final List<List<String>> rows = new ArrayList<>();

  public CensusTable() {
    List<String> header = new ArrayList<>(List.of("year", "CTY_CODE", "CTYNAME"));
    for (String flow : List.of("I", "E")) {
      Arrays.stream(MONTHS).map(month -> flow + month).forEach(header::add);
      header.add(flow + "YR");
    }
    rows.add(header);
  }

  /** Imports and exports of a month in million dollars; the year has twelve times as much. */
  public CensusTable partner(int year, String code, String name, long imports, long exports) {
    List<String> row = new ArrayList<>(List.of(Integer.toString(year), code, name));
    for (long month : new long[] {imports, exports}) {
      Arrays.stream(MONTHS).map(each -> Long.toString(month)).forEach(row::add);
      row.add(Long.toString(12 * month));
    }
    rows.add(row);
    return this;
  }

  /** As comma-separated text. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
    return text.toString();
  }

  /** As the workbook it is published as. */
  byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("country");
      for (int i = 0; i < rows.size(); i++) {
        Row row = sheet.createRow(i);
        for (int column = 0; column < rows.get(i).size(); column++) {
          String text = rows.get(i).get(column);
          if (i > 0 && column > 2) {
            row.createCell(column).setCellValue(Double.parseDouble(text));
          } else {
            row.createCell(column).setCellValue(text);
          }
        }
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }
}
