package io.tradebrief.reports.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What is looked at when a table is sorted: the columns of its body that hold formulas, and every
 * formula elsewhere that refers to the table's sheet. A formula that does not can only change with
 * one that does. What is no formula moves with its row or stays where it is.
 *
 * @param sheet the sheet's name
 * @param table the table's name
 * @param body where the body lies
 * @param headers of its columns
 * @param columns of the body, counted from 0 in the table, that are looked at
 * @param runs of cells outside the body that are looked at
 */
record SortPlan(
    String sheet,
    String table,
    Run body,
    List<String> headers,
    List<Integer> columns,
    List<Run> runs) {

  /** Cells that stand together, counted from 0. */
  record Run(int sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {
    boolean holds(Cell cell, int inSheet) {
      return inSheet == sheet
          && cell.getRowIndex() >= firstRow
          && cell.getRowIndex() <= lastRow
          && cell.getColumnIndex() >= firstColumn
          && cell.getColumnIndex() <= lastColumn;
    }
  }

  static SortPlan of(XSSFTable table) {
    XSSFSheet sheet = table.getXSSFSheet();
    XSSFWorkbook book = sheet.getWorkbook();
    Run body =
        new Run(
            book.getSheetIndex(sheet),
            table.getStartColIndex(),
            table.getStartRowIndex() + 1,
            table.getEndColIndex(),
            table.getEndRowIndex() - table.getTotalsRowCount());
    List<String> headers = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (int c = body.firstColumn(); c <= body.lastColumn(); c++) {
      headers.add(table.getColumns().get(c - body.firstColumn()).getName());
      for (int r = body.firstRow(); r <= body.lastRow(); r++) {
        Row row = sheet.getRow(r);
        Cell cell = row == null ? null : row.getCell(c);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
          columns.add(c - body.firstColumn());
          break;
        }
      }
    }
    return new SortPlan(
        sheet.getSheetName(), table.getName(), body, headers, columns, runs(book, table, body));
  }

  private static List<Run> runs(XSSFWorkbook book, XSSFTable table, Run body) {
    Mentions mentions = Mentions.of(table);
    List<Run> runs = new ArrayList<>();
    for (int s = 0; s < book.getNumberOfSheets(); s++) {
      Sheet sheet = book.getSheetAt(s);
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA
              && !body.holds(cell, s)
              && (s == body.sheet() || mentions.in(cell.getCellFormula()))) {
            runs.add(
                new Run(
                    s,
                    cell.getColumnIndex(),
                    cell.getRowIndex(),
                    cell.getColumnIndex(),
                    cell.getRowIndex()));
          }
        }
      }
    }
    return joined(runs);
  }

  /** Cells below one another become one run, which LibreOffice reads at one go. */
  private static List<Run> joined(List<Run> cells) {
    List<Run> sorted = new ArrayList<>(cells);
    sorted.sort(
        Comparator.comparingInt(Run::sheet)
            .thenComparingInt(Run::firstColumn)
            .thenComparingInt(Run::firstRow));
    List<Run> joined = new ArrayList<>();
    for (Run next : sorted) {
      Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.sheet() == next.sheet()
          && last.firstColumn() == next.firstColumn()
          && last.lastRow() + 1 == next.firstRow()) {
        joined.set(
            joined.size() - 1,
            new Run(
                last.sheet(),
                last.firstColumn(),
                last.firstRow(),
                last.lastColumn(),
                next.lastRow()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Whether the column to the right of the body is free, as a second table beside it needs too. */
  boolean isFreeBeside(XSSFWorkbook book) {
    for (int r = body.firstRow(); r <= body.lastRow(); r++) {
      Row row = book.getSheetAt(body.sheet()).getRow(r);
      Cell cell = row == null ? null : row.getCell(body.lastColumn() + 1);
      if (cell != null && cell.getCellType() != CellType.BLANK) {
        return false;
      }
    }
    return true;
  }

  /** The lines that the macro reads. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            "T %d %d %d %d %d\n",
            body.sheet(), body.firstColumn(), body.firstRow(), body.lastColumn(), body.lastRow()));
    columns.forEach(column -> lines.append("B ").append(column).append('\n'));
    for (Run run : runs) {
      lines.append(
          String.format(
              "W %d %d %d %d\n", run.sheet(), run.firstColumn(), run.firstRow(), run.lastRow()));
    }
    return lines.append("G\n").toString();
  }

  /**
   * Whether no formula stands in the table or refers to its sheet: any order leaves all as it is.
   */
  boolean isOfConstants() {
    return columns.isEmpty() && runs.isEmpty();
  }

  /** The row of the sheet that is put in, in the middle of the body. */
  int addedRow() {
    return body.firstRow() + rows() / 2;
  }

  int rows() {
    return body.lastRow() - body.firstRow() + 1;
  }

  /** The states after the first: each column both ways, and a row more where there are two. */
  int changes() {
    return 2 * headers.size() + (rows() > 1 ? 1 : 0);
  }

  /** The address of a body cell as the workbook has it, unsorted. */
  String address(int row, int column) {
    return sheet
        + '!'
        + new CellReference(body.firstRow() + row, body.firstColumn() + column)
            .formatAsString(false);
  }
}
