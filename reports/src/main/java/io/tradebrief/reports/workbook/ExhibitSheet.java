package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.chart.ChartLayout;
import io.tradebrief.reports.workbook.sheet.A1Formula;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.ExhibitText;
import io.tradebrief.reports.workbook.sheet.InputRule;
import io.tradebrief.reports.workbook.sheet.RowNames;
import io.tradebrief.reports.workbook.sheet.RowStyles;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TableHead;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One exhibit's sheet: lines of text, totals, the body as a table, and beside it the table of its
 * groups or of the steps of a calculation; nothing below.
 */
final class ExhibitSheet {
  private final Page page;
  private final TablePlace place;
  private final ResultTable table;
  private final Styles styles;
  private final RowNames names;
  private final List<Integer> all;
  private final List<Live> live = new ArrayList<>();
  private XSSFSheet sheet;

  /** A number, and the place in the table of the formula that gives it. */
  private record Live(XSSFCell cell, int row, int column) {}

  ExhibitSheet(Page page, Styles styles, RowNames names) {
    this.page = page;
    this.place = page.place();
    this.table = place.table();
    this.styles = styles;
    this.names = names;
    this.all = IntStream.range(0, table.spec().columns().size()).boxed().toList();
  }

  void write(XSSFSheet exhibit, List<TitleBlock.Link> links) {
    sheet = exhibit;
    heads();
    page.block().write(sheet, styles, links);
    if (table.rows(Block.BODY).isEmpty()) {
      write(place.first(), 0, all, ExhibitText.emptyRow(table), -1);
    }
    for (Block block : Block.values()) {
      List<Integer> columns = block == Block.BESIDE ? place.besideColumns() : all;
      for (int row : table.rows(block)) {
        int first = columns.isEmpty() ? 0 : place.column(row, columns.get(0));
        write(place.row(row), first, columns, table.rows().get(row), row);
      }
    }
    tables();
    names.define(place);
    formulas();
    TableLook.freeze(
        sheet, place.header(), place.length(), page.columns().keys(), page.lastTableColumn() + 1);
  }

  private void heads() {
    boolean isLong = TableLook.isLong(place.length());
    TableHead.of(table.spec(), all, page.widths(), isLong).write(sheet, place.header(), 0, styles);
    if (place.hasBeside()) {
      TableHead.of(table.spec(), place.besideColumns(), page.widths(), false)
          .write(sheet, place.header(), place.besideColumn(), styles);
      CellRoom.width(sheet, place.besideColumn() - 1, ChartLayout.GAP);
    }
  }

  private void tables() {
    boolean isLong = TableLook.isLong(place.length());
    String body = place.name(Block.BODY);
    names.reserve(body);
    TableLook.name(sheet, place.header(), 0, body, all.size(), place.length(), isLong);
    if (place.hasBeside()) {
      String beside = place.name(Block.BESIDE);
      names.reserve(beside);
      TableLook.name(
          sheet,
          place.header(),
          place.besideColumn(),
          beside,
          place.besideColumns().size(),
          table.rows(Block.BESIDE).size(),
          false);
    }
  }

  private void write(int at, int first, List<Integer> columns, List<Cell> cells, int index) {
    XSSFRow row = sheet.getRow(at);
    if (row == null) {
      row = sheet.createRow(at);
      row.setHeightInPoints(CellRoom.height(1));
    }
    int lines = lines(columns, cells);
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), CellRoom.height(lines)));
    boolean total = at < place.header();
    RowStyles looks = total ? styles.total(lines) : styles.row(lines);
    for (int i = 0; i < columns.size(); i++) {
      int c = columns.get(i);
      Cell cell = cells.get(c);
      if (cell instanceof Cell.Text text) {
        TitleBlock.text(row, first + i, text.text(), looks.text(i));
      } else if (cell instanceof Cell.Missing) {
        TitleBlock.text(row, first + i, cell.raw(), looks.missing());
      } else {
        number(row.createCell(first + i), cell, looks, index, c);
      }
    }
  }

  private void number(XSSFCell number, Cell cell, RowStyles looks, int row, int column) {
    String pattern = table.spec().columns().get(column).unit().pattern();
    number.setCellStyle(looks.number(pattern));
    if (cell instanceof Cell.Input input) {
      number.setCellStyle(looks.input(pattern));
      InputRule.set(number, input);
    }
    number.setCellValue(cell.number().orElseThrow());
    if (table.formula(row, column).isPresent()) {
      live.add(new Live(number, row, column));
    }
  }

  private int lines(List<Integer> columns, List<Cell> cells) {
    int lines = 1;
    for (int c : columns) {
      if (cells.get(c) instanceof Cell.Text text) {
        lines = Math.max(lines, CellRoom.lines(text.text(), page.widths().get(c)));
      }
    }
    return lines;
  }

  /**
   * Formulas come last, for they name tables and rows. The value is set after the formula, so that
   * viewers that compute nothing read it too.
   */
  private void formulas() {
    A1Formula text = new A1Formula(place, names);
    for (Live one : live) {
      double value = one.cell().getNumericCellValue();
      one.cell()
          .setCellFormula(
              text.text(table.formula(one.row(), one.column()).orElseThrow(), one.row()));
      one.cell().setCellValue(value);
    }
  }
}
