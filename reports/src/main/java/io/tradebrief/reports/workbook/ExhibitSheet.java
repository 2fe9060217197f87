package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One exhibit's sheet: the title block, the table, and nothing below it. */
final class ExhibitSheet {
  private static final String NO_ROWS = " In this edition the table has no rows.";
  private static final String ROUNDED =
      " Figures are stored unrounded; details may not add to totals due to rounding.";

  private final SheetPlan.Page page;
  private final ResultTable table;
  private final List<List<Cell>> rows;
  private final Styles styles;
  private final double[] widths;

  ExhibitSheet(SheetPlan.Page page, Styles styles) {
    this.page = page;
    this.table = page.exhibit().table();
    this.styles = styles;
    this.rows = table.rows().isEmpty() ? List.of(emptyRow()) : table.rows();
    this.widths = new ColumnWidths(isLong()).of(table);
  }

  /** Writes the sheet and gives its title block, whose length the printed page must allow for. */
  TitleBlock write(XSSFSheet sheet, NoteNumbers numbers) {
    TitleBlock block = titleBlock(numbers);
    block.write(sheet, styles);
    List<ColumnSpec> columns = table.spec().columns();
    TableLook.header(
        sheet,
        columns.stream().map(ColumnSpec::header).toList(),
        columns.stream().map(column -> !column.unit().isText()).toList(),
        widths,
        isLong(),
        styles);
    for (int r = 0; r < rows.size(); r++) {
      writeRow(sheet.createRow(TablePlace.FIRST + r), r);
    }
    TableLook.name(sheet, table.spec().id(), columns.size(), rows.size());
    return block;
  }

  private boolean isLong() {
    return TableLook.isLong(rows.size());
  }

  private TitleBlock titleBlock(NoteNumbers numbers) {
    Exhibit exhibit = page.exhibit();
    String title = (table.spec().title() + " " + numbers.marks(exhibit)).strip();
    String sources =
        table.spec().citations().isEmpty()
            ? "Source: compiled from this edition."
            : table.spec().citations().stream()
                .map(Citation::line)
                .collect(Collectors.joining("; ", "Source: ", "."));
    return new TitleBlock(title, about(), sources, SheetPlan.CONTENTS);
  }

  private String about() {
    String about = table.spec().about().strip();
    if (table.rows().isEmpty()) {
      about += NO_ROWS;
    } else if (isRounded() && !about.contains("rounding")) {
      about += ROUNDED;
    }
    String shorthand = Shorthands.explain(Shorthands.in(rows));
    return shorthand.isEmpty() ? about : about + " " + shorthand;
  }

  private boolean isRounded() {
    return table.spec().columns().stream()
        .anyMatch(column -> !column.unit().isText() && column.unit().pattern().contains("."));
  }

  private void writeRow(XSSFRow row, int index) {
    List<Cell> cells = rows.get(index);
    int lines = lines(cells);
    RowStyles looks = styles.row(lines);
    row.setHeightInPoints(TableLook.height(lines));
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
        lines = Math.max(lines, ColumnWidths.lines(text.text(), widths[c]));
      }
    }
    return lines;
  }

  /** The value is set after the formula, so that viewers that compute nothing read it too. */
  private void fill(XSSFCell cell, int row, int column, double value) {
    Optional<Formula> formula = table.formula(row, column);
    formula.ifPresent(f -> cell.setCellFormula(new A1Formula(page.place()).text(f, row)));
    cell.setCellValue(value);
  }

  /** A named table must have a row; where there is none, every cell says "not applicable". */
  private List<Cell> emptyRow() {
    Cell none = Cell.missing(Shorthand.NOT_APPLICABLE, "the table has no rows");
    return Collections.nCopies(table.spec().columns().size(), none);
  }
}
