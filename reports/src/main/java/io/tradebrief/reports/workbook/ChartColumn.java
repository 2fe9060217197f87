package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.ChartData;
import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.workbook.chart.BarPlot;
import io.tradebrief.reports.workbook.chart.ChartFrame;
import io.tradebrief.reports.workbook.chart.ChartLayout;
import io.tradebrief.reports.workbook.chart.ChartLook;
import io.tradebrief.reports.workbook.chart.LinePlot;
import io.tradebrief.reports.workbook.chart.SeriesBlock;
import io.tradebrief.reports.workbook.chart.SharePlot;
import io.tradebrief.reports.workbook.chart.WaterfallPlot;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The charts of one sheet, one below the other in columns of their own beside the table. */
final class ChartColumn {
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;

  private final Page page;
  private final XSSFSheet sheet;
  private final int firstColumn;
  private final int firstRow;
  private final List<Integer> firstRows = new ArrayList<>();
  private int lastColumn;
  private int lastRow;

  private ChartColumn(Page page, XSSFSheet sheet, int firstColumn, int lastColumn, int firstRow) {
    this.firstRow = firstRow;
    this.page = page;
    this.sheet = sheet;
    this.firstColumn = firstColumn;
    this.lastColumn = lastColumn;
    this.lastRow = firstRow;
  }

  /** The charts beside the tables of {@code sheet}, one narrow column apart. */
  static ChartColumn beside(Page page, XSSFSheet sheet) {
    return new ChartColumn(
        page, sheet, page.chartColumn(), page.lastTableColumn(), page.place().first());
  }

  /** The charts on a sheet that has no table. */
  static ChartColumn below(Page page, XSSFSheet sheet) {
    return new ChartColumn(page, sheet, 0, 0, TitleBlock.LINES);
  }

  /** The index of the last column that the table or a chart covers. */
  int lastColumn() {
    return lastColumn;
  }

  /** The index of the last row that a chart covers. */
  int lastRow() {
    return lastRow;
  }

  /** The row each chart begins in. */
  List<Integer> firstRows() {
    return List.copyOf(firstRows);
  }

  /** The rows that the charts after the first begin in. */
  List<Integer> furtherRows() {
    return firstRows.size() < 2 ? List.of() : firstRows.subList(1, firstRows.size());
  }

  /** Draws the charts below the header, which may be frozen and is repeated on printed pages. */
  void draw(ChartDataSheet data, HouseStyle style) {
    if (page.exhibit().charts().isEmpty()) {
      return;
    }
    if (firstColumn > 0) {
      CellRoom.width(sheet, firstColumn - 1, ChartLayout.GAP);
    }
    Place top = new Place(firstRow, 0);
    for (ChartSpec chart : page.exhibit().charts()) {
      List<SeriesBlock> blocks = data.blocks(chart);
      ChartLayout layout = ChartLayout.of(chart, blocks, look(chart, style));
      Place bottom = below(top, layout.height());
      CTPlotArea area = new ChartFrame(chart, layout).create(sheet, anchor(top, bottom, layout));
      plot(area, chart, layout, blocks);
      firstRows.add(top.row());
      lastRow = Math.max(lastRow, bottom.row());
      top = below(bottom, ChartLayout.GAP);
    }
  }

  private ChartLook look(ChartSpec chart, HouseStyle style) {
    ChartData drawn = ChartData.of(chart, page.exhibit().table());
    return new ChartLook(new ChartPalette(chart, drawn, style.colours()), style.typeface());
  }

  private static void plot(
      CTPlotArea area, ChartSpec chart, ChartLayout layout, List<SeriesBlock> blocks) {
    switch (chart.kind()) {
      case BARS, DIVERGING_BARS, COLUMNS -> new BarPlot(chart, layout, blocks).draw(area);
      case LINES, STEPS -> new LinePlot(chart, layout, blocks).draw(area);
      case WATERFALL -> new WaterfallPlot(chart, layout, blocks).draw(area);
      case STACKED_SHARES -> new SharePlot(chart, layout, blocks).draw(area);
    }
  }

  /** A point on the sheet: a row, and how many pixels below its upper edge. */
  private record Place(int row, double offset) {}

  private XSSFClientAnchor anchor(Place top, Place bottom, ChartLayout layout) {
    int end = firstColumn + layout.columns();
    for (int c = firstColumn; c < end; c++) {
      CellRoom.width(sheet, c, ChartLayout.COLUMN);
    }
    lastColumn = Math.max(lastColumn, end - 1);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, emu(top), 0, emu(bottom), firstColumn, top.row(), end, bottom.row());
    // Filtering the table hides rows; a chart that resized with them would collapse.
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }

  private Place below(Place from, double pixels) {
    int row = from.row();
    double left = from.offset() + pixels;
    while (left >= height(row)) {
      left -= height(row);
      row++;
    }
    return new Place(row, left);
  }

  private double height(int index) {
    XSSFRow row = sheet.getRow(index);
    float points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    return points * PIXELS_PER_POINT;
  }

  private static int emu(Place place) {
    return (int) Math.round(place.offset() * Units.EMU_PER_PIXEL);
  }
}
