package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.sheet.A1Formula;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.ExhibitText;
import io.tradebrief.reports.workbook.sheet.InputRule;
import io.tradebrief.reports.workbook.sheet.RowStyles;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One exhibit's sheet: the title block, the table, and nothing below it. */
final class ExhibitSheet {
  private final SheetPlan.Page page;
  private final ResultTable table;
  private final List<List<Cell>> rows;
  private final Styles styles;
  private final double[] widths;

  ExhibitSheet(SheetPlan.Page page, Styles styles) {
    this.page = page;
    this.table = page.exhibit().table();
    this.styles = styles;
    this.rows = ExhibitText.rows(table);
    this.widths = page.widths().stream().mapToDouble(Double::doubleValue).toArray();
  }

  void write(XSSFSheet sheet) {
    page.block().write(sheet, styles);
    List<ColumnSpec> columns = table.spec().columns();
    TableLook.header(
        sheet,
        page.place().header(),
        columns.stream().map(ColumnSpec::header).toList(),
        columns.stream().map(column -> !column.unit().isText()).toList(),
        widths,
        isLong(),
        styles);
    for (int r = 0; r < rows.size(); r++) {
      writeRow(sheet.createRow(page.place().first() + r), r);
    }
    TableLook.name(sheet, page.place().header(), table.spec().id(), columns.size(), rows.size());
  }

  private boolean isLong() {
    return TableLook.isLong(rows.size());
  }

  private void writeRow(XSSFRow row, int index) {
    List<Cell> cells = rows.get(index);
    int lines = lines(cells);
    RowStyles looks = styles.row(lines);
    row.setHeightInPoints(CellRoom.height(lines));
    for (int c = 0; c < widths.length; c++) {
      Cell cell = cells.get(c);
      if (cell instanceof Cell.Text text) {
        TitleBlock.text(row, c, text.text(), looks.text(c));
      } else if (cell instanceof Cell.Missing) {
        TitleBlock.text(row, c, cell.raw(), looks.missing());
      } else {
        String pattern = table.spec().columns().get(c).unit().pattern();
        XSSFCell number = row.createCell(c);
        number.setCellStyle(looks.number(pattern));
        if (cell instanceof Cell.Input input) {
          number.setCellStyle(looks.input(pattern));
          InputRule.set(number, input);
        }
        fill(number, index, c, cell.number().orElseThrow());
      }
    }
  }

  private int lines(List<Cell> cells) {
    int lines = 1;
    for (int c = 0; c < widths.length; c++) {
      if (cells.get(c) instanceof Cell.Text text) {
        lines = Math.max(lines, CellRoom.lines(text.text(), widths[c]));
      }
    }
    return lines;
  }

  /** The value is set after the formula, so that viewers that compute nothing read it too. */
  private void fill(XSSFCell cell, int row, int column, double value) {
    Optional<Formula> formula = table.formula(row, column).filter(A1Formula::writes);
    formula.ifPresent(f -> cell.setCellFormula(new A1Formula(page.place()).text(f, row)));
    cell.setCellValue(value);
  }
}
