package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.HeadColumn;
import io.tradebrief.reports.workbook.sheet.RowStyles;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TableHead;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The list of sheets, each a link, with what it holds. */
final class ContentsSheet {
  private static final List<HeadColumn> COLUMNS =
      List.of(
          column("sheet", "Sheet", true),
          column("title", "Title", true),
          column("holds", "What it holds", true),
          column("rows", "Rows", false),
          column("charts", "Charts", false));
  private static final List<Double> WIDTHS = List.of(200.0, 330.0, 600.0, 60.0, 60.0);
  static final String NAME = "contents";
  private static final String COUNT = "#,##0";

  private final SheetPlan plan;
  private final int chartDataRows;
  private final Styles styles;

  /** One line of the list. */
  private record Entry(String sheet, String title, String holds, int rows, int charts) {}

  ContentsSheet(SheetPlan plan, int chartDataRows, Styles styles) {
    this.plan = plan;
    this.chartDataRows = chartDataRows;
    this.styles = styles;
  }

  TitleBlock write(XSSFSheet sheet) {
    List<Entry> entries = entries();
    boolean isLong = TableLook.isLong(entries.size());
    new TableHead(COLUMNS, WIDTHS, isLong).write(sheet, plan.header(), 0, styles);
    TitleBlock block =
        TitleBlock.of(
            "Contents",
            "Every sheet of this workbook after the cover. Each name is a link to its sheet.",
            "Data as of " + CoverSheet.day(plan.publication().dataAsOf()) + ".",
            styles.house().sizes());
    block.write(
        sheet, styles, List.of(new TitleBlock.Link(SheetNames.COVER, SheetNames.COVER, "A1")));
    for (int i = 0; i < entries.size(); i++) {
      writeEntry(sheet.createRow(plan.header() + 1 + i), entries.get(i));
    }
    TableLook.name(sheet, plan.header(), 0, NAME, COLUMNS.size(), entries.size(), isLong);
    TableLook.freeze(sheet, plan.header(), entries.size(), 1, COLUMNS.size());
    return block;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Page page : plan.pages()) {
      Exhibit exhibit = page.exhibit();
      TableSpec spec = exhibit.table().spec();
      int charts = exhibit.charts().size();
      boolean apart = page.chartSheet().isPresent();
      entries.add(
          new Entry(
              page.sheet(),
              spec.title(),
              spec.about(),
              exhibit.table().rows().size(),
              apart ? 0 : charts));
      page.chartSheet()
          .ifPresent(
              name ->
                  entries.add(
                      new Entry(
                          name, spec.title(), "Drawn from " + page.sheet() + ".", 0, charts)));
    }
    if (plan.hasCharts()) {
      String holds = "The figures that the charts draw, looked up in the tables.";
      entries.add(new Entry(SheetNames.CHART_DATA, SheetNames.CHART_DATA, holds, chartDataRows, 0));
    }
    return entries;
  }

  private static HeadColumn column(String field, String head, boolean isText) {
    return new HeadColumn(field, head, "", isText, Optional.empty());
  }

  private void writeEntry(XSSFRow row, Entry entry) {
    int lines =
        Math.max(
            CellRoom.lines(entry.title(), WIDTHS.get(1)),
            CellRoom.lines(entry.holds(), WIDTHS.get(2)));
    RowStyles looks = styles.row(lines);
    XSSFCell name = TitleBlock.text(row, 0, entry.sheet(), looks.link());
    TitleBlock.link(name, entry.sheet());
    TitleBlock.text(row, 1, entry.title(), looks.text(1));
    TitleBlock.text(row, 2, entry.holds(), looks.text(2));
    number(row, 3, entry.rows(), looks);
    number(row, 4, entry.charts(), looks);
    row.setHeightInPoints(CellRoom.height(lines) + 2);
  }

  private static void number(XSSFRow row, int column, int value, RowStyles looks) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(looks.number(COUNT));
  }
}
