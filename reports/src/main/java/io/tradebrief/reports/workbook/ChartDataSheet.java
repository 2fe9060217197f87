package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.workbook.chart.Categories;
import io.tradebrief.reports.workbook.chart.ChartBlocks;
import io.tradebrief.reports.workbook.chart.SeriesBlock;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.HeadColumn;
import io.tradebrief.reports.workbook.sheet.PrintLayout;
import io.tradebrief.reports.workbook.sheet.RowStyles;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TableHead;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet the native charts read: one row a plotted point. A missing point is a blank cell here,
 * because a chart would draw bracketed shorthand as zero; that is why the rows are no named table.
 */
final class ChartDataSheet {
  private static final List<HeadColumn> COLUMNS =
      List.of(
          column("chart", "Chart", true),
          column("series", "Series", true),
          column("order", "Order", false),
          column("category", "Category", true),
          column("value", "Value", false),
          column("axis_label", "Axis label", true));
  private static final String ABOUT =
      "One row a point, in the unit of the chart, looked up in the tables by key. A blank value is"
          + " missing, and the chart has a gap.";
  private static final List<Double> WIDTHS = List.of(210.0, 300.0, 64.0, 300.0, 110.0, 300.0);
  private final List<SeriesBlock> blocks = new ArrayList<>();
  private final Map<ChartSpec, List<SeriesBlock>> blocksByChart = new HashMap<>();
  private final SheetPlan plan;
  private int rows;

  ChartDataSheet(SheetPlan plan) {
    this.plan = plan;
    for (Page page : plan.pages()) {
      Exhibit exhibit = page.exhibit();
      for (ChartSpec chart : exhibit.charts()) {
        List<SeriesBlock> own =
            ChartBlocks.of(chart, exhibit.table(), page.place(), plan.header() + 1 + rows);
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
    new TableHead(COLUMNS, WIDTHS, false).write(sheet, plan.header(), 0, styles);
    TitleBlock block =
        TitleBlock.of(
            SheetNames.CHART_DATA,
            ABOUT,
            "Source: the sheet that shows the chart.",
            styles.house().sizes());
    block.write(sheet, styles, List.of(new SheetLinks(plan).contents(SheetNames.CHART_DATA)));
    for (SeriesBlock series : blocks) {
      for (int i = 0; i < series.size(); i++) {
        XSSFRow row = sheet.createRow(series.firstRow() + i);
        int lines =
            Math.max(lines(series.categories().raw(i)), lines(series.categories().axisLabel(i)));
        row.setHeightInPoints(CellRoom.height(lines));
        write(row, series, i, styles.row(lines));
      }
    }
    TableLook.freeze(sheet, plan.header(), rows, 0, COLUMNS.size());
    // Paper is for reading: of these figures it has only what they are.
    new PrintLayout(sheet).area(plan.header(), COLUMNS.size() - 1, block.width(), List.of());
  }

  private static HeadColumn column(String field, String head, boolean isText) {
    return new HeadColumn(field, head, "", isText, Optional.empty());
  }

  private static void write(XSSFRow row, SeriesBlock block, int point, RowStyles looks) {
    TitleBlock.text(row, 0, block.chart(), looks.text(0));
    TitleBlock.text(row, 1, block.name(), looks.text(1));
    number(row, 2, point + 1.0, looks.number("0"));
    Categories categories = block.categories();
    if (categories.form() == Categories.Form.NAMES) {
      TitleBlock.text(row, 3, categories.raw(point), looks.text(3));
    } else {
      number(row, 3, categories.number(point), looks.name(categories.form().pattern()));
    }
    XSSFCell value = row.createCell(4);
    value.setCellStyle(looks.number(block.pattern()));
    SeriesBlock.Point drawn = block.points().get(point);
    drawn.formula().ifPresent(value::setCellFormula);
    drawn.value().ifPresent(value::setCellValue);
    if (!categories.axisLabels().isEmpty()) {
      TitleBlock.text(row, 5, categories.axisLabel(point), looks.text(5));
    }
  }

  private static int lines(String name) {
    return CellRoom.lines(name, WIDTHS.get(3));
  }

  private static void number(XSSFRow row, int column, double value, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }
}
