package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet the native charts read: one row a plotted point. A missing point is a blank cell here,
 * because a chart would draw bracketed shorthand as zero; that is why the rows are no named table.
 */
final class ChartDataSheet {
  private static final List<String> HEADERS =
      List.of("Chart", "Series", "Order", "Category", "Value");
  private static final List<Boolean> RIGHT = List.of(false, false, true, false, true);
  private static final double[] WIDTHS = {210, 300, 64, 300, 110};
  private static final TitleBlock BLOCK =
      new TitleBlock(
          "Chart data",
          "The figures that the charts draw, one row a point, in the unit of the chart: live"
              + " formulas over the tables. A blank value is missing, and the chart has a gap.",
          "Source: the sheet that shows the chart.",
          SheetPlan.CONTENTS);

  private final List<SeriesBlock> blocks = new ArrayList<>();
  private final Map<ChartSpec, List<SeriesBlock>> blocksByChart = new HashMap<>();
  private int rows;

  ChartDataSheet(SheetPlan plan) {
    for (SheetPlan.Page page : plan.pages()) {
      Exhibit exhibit = page.exhibit();
      for (ChartSpec chart : exhibit.charts()) {
        List<SeriesBlock> own =
            ChartBlocks.of(chart, exhibit.table(), page.place(), TablePlace.FIRST + rows);
        blocks.addAll(own);
        blocksByChart.put(chart, own);
        rows += own.stream().mapToInt(SeriesBlock::size).sum();
      }
    }
  }

  /** How many points the sheet holds. */
  int rows() {
    return rows;
  }

  List<SeriesBlock> blocks(ChartSpec chart) {
    return blocksByChart.get(chart);
  }

  void write(XSSFSheet sheet, Styles styles) {
    BLOCK.write(sheet, styles);
    TableLook.header(sheet, HEADERS, RIGHT, WIDTHS, TableLook.isLong(rows), styles);
    for (SeriesBlock block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        XSSFRow row = sheet.createRow(block.firstRow() + i);
        row.setHeightInPoints(TableLook.height(1));
        write(row, block, i, styles);
      }
    }
    PrintLayout print = new PrintLayout(sheet);
    print.repeatHeader();
    print.area(sheet.getLastRowNum(), HEADERS.size() - 1, BLOCK.width());
  }

  private static void write(XSSFRow row, SeriesBlock block, int point, Styles styles) {
    TitleBlock.text(row, 0, block.chart(), styles.text);
    TitleBlock.text(row, SeriesBlock.SERIES_COLUMN, block.name(), styles.text);
    number(row, SeriesBlock.SERIES_COLUMN + 1, point + 1.0, styles, "0");
    Cell category = block.categories().get(point);
    if (block.hasNumericCategories()) {
      XSSFCell cell = number(row, SeriesBlock.CATEGORY_COLUMN, numberOf(category), styles, "0");
      cell.setCellStyle(styles.categoryNumber);
    } else {
      TitleBlock.text(row, SeriesBlock.CATEGORY_COLUMN, category.raw(), styles.text);
    }
    XSSFCell value = row.createCell(SeriesBlock.VALUE_COLUMN);
    value.setCellStyle(styles.number(block.pattern()));
    SeriesBlock.Point drawn = block.points().get(point);
    drawn.formula().ifPresent(value::setCellFormula);
    drawn.value().ifPresent(value::setCellValue);
  }

  private static double numberOf(Cell category) {
    return category.number().orElseThrow();
  }

  private static XSSFCell number(
      XSSFRow row, int column, double value, Styles styles, String pattern) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(styles.number(pattern));
    return cell;
  }
}
