package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What stands over the columns of a table: the heads a reader reads, with units and, as a comment,
 * that formulas and CSV files use.
 */
public final class TableHead {
  private final List<HeadColumn> columns;
  private final List<Double> widths;
  private final boolean filter;

  /** The head of some columns of an exhibit; {@code filter} tells whether it has buttons. */
  public static TableHead of(
      TableSpec spec, List<Integer> columns, List<Double> widths, boolean filter) {
    return new TableHead(
        columns.stream().map(c -> HeadColumn.of(spec, spec.columns().get(c))).toList(),
        columns.stream().map(widths::get).toList(),
        filter);
  }

  public TableHead(List<HeadColumn> columns, List<Double> widths, boolean filter) {
    this.columns = List.copyOf(columns);
    this.widths = List.copyOf(widths);
    this.filter = filter;
  }

  /** Writes the head from a column of the sheet on, sets widths, and keeps unused rows low. */
  public void write(XSSFSheet sheet, int header, int firstColumn, Styles styles) {
    XSSFRow heads = row(sheet, TablePlace.HEADS);
    for (int r = TablePlace.HEADS + 1; r < header; r++) {
      if (sheet.getRow(r) == null) {
        sheet.createRow(r).setHeightInPoints(CellRoom.UNUSED);
      }
    }
    XSSFRow fields = row(sheet, header);
    ColumnWidths measure = new ColumnWidths(filter);
    int lines = 1;
    int fieldLines = 1;
    for (int i = 0; i < columns.size(); i++) {
      HeadColumn column = columns.get(i);
      int c = firstColumn + i;
      double width = widths.get(i);
      CellRoom.width(sheet, c, width);
      head(heads.createCell(c), column, styles.head(i, !column.isText()), styles);
      TitleBlock.text(fields, c, column.field(), styles.field(i, !column.isText()));
      column.definition().ifPresent(text -> ColumnComment.set(heads.getCell(c), text));
      lines = Math.max(lines, measure.headLines(column, width));
      fieldLines = Math.max(fieldLines, measure.fieldLines(column.field(), width));
    }
    grow(heads, CellRoom.height(lines) + CellRoom.SPACE / 2);
    grow(fields, CellRoom.fieldHeight(fieldLines));
  }

  /** The label, and on a line of its own the unit, which needs less weight. */
  private static void head(XSSFCell cell, HeadColumn column, XSSFCellStyle style, Styles styles) {
    cell.setCellStyle(style);
    String label = LegalText.of(column.label());
    if (column.unit().isEmpty()) {
      cell.setCellValue(label);
      return;
    }
    XSSFRichTextString text = new XSSFRichTextString(label + "\n" + LegalText.of(column.unit()));
    text.applyFont(0, label.length(), style.getFont());
    text.applyFont(label.length(), text.length(), styles.unit);
    cell.setCellValue(text);
  }

  private static XSSFRow row(XSSFSheet sheet, int index) {
    XSSFRow row = sheet.getRow(index);
    if (row == null) {
      row = sheet.createRow(index);
      row.setHeightInPoints(1);
    }
    return row;
  }

  private static void grow(XSSFRow row, float points) {
    row.setHeightInPoints(Math.max(points, row.getHeightInPoints()));
  }
}
