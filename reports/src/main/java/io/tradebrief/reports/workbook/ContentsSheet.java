package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.RowStyles;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The list of sheets, each a link, with what it holds. */
final class ContentsSheet {
  private static final List<String> HEADERS = List.of("Sheet", "What it holds", "Rows", "Charts");
  private static final List<Boolean> RIGHT = List.of(false, false, true, true);
  private static final double[] WIDTHS = {210, 560, 64, 64};
  private static final String COUNT = "#,##0";

  private final SheetPlan plan;
  private final int chartDataRows;
  private final Styles styles;

  /** One line of the list. */
  private record Entry(String sheet, String holds, int rows, int charts) {}

  ContentsSheet(SheetPlan plan, int chartDataRows, Styles styles) {
    this.plan = plan;
    this.chartDataRows = chartDataRows;
    this.styles = styles;
  }

  TitleBlock write(XSSFSheet sheet) {
    TitleBlock block =
        TitleBlock.of(
            "Contents",
            "Every sheet of this workbook after the cover. Each name is a link to its sheet.",
            "Data as of " + CoverSheet.day(plan.publication().dataAsOf()) + ".",
            SheetNames.COVER,
            styles.house().sizes());
    block.write(sheet, styles);
    List<Entry> entries = entries();
    boolean isLong = TableLook.isLong(entries.size());
    TableLook.header(sheet, TablePlace.HEADER, HEADERS, RIGHT, WIDTHS, isLong, styles);
    for (int i = 0; i < entries.size(); i++) {
      writeEntry(sheet.createRow(TablePlace.FIRST + i), entries.get(i));
    }
    TableLook.name(sheet, TablePlace.HEADER, "contents", HEADERS.size(), entries.size());
    return block;
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (SheetPlan.Page page : plan.pages()) {
      Exhibit exhibit = page.exhibit();
      entries.add(
          new Entry(
              page.sheet(),
              exhibit.table().spec().title(),
              exhibit.table().rows().size(),
              page.chartSheet().isPresent() ? 0 : exhibit.charts().size()));
      page.chartSheet()
          .ifPresent(
              name ->
                  entries.add(
                      new Entry(
                          name, "Chart of the sheet " + page.sheet(), 0, exhibit.charts().size())));
    }
    if (plan.hasCharts()) {
      entries.add(
          new Entry(SheetNames.CHART_DATA, "The figures that the charts draw", chartDataRows, 0));
    }
    return entries;
  }

  private void writeEntry(XSSFRow row, Entry entry) {
    int lines = CellRoom.lines(entry.holds(), WIDTHS[1]);
    RowStyles looks = styles.row(lines);
    XSSFCell name = TitleBlock.text(row, 0, entry.sheet(), looks.link());
    TitleBlock.link(name, entry.sheet(), "Go to the sheet " + entry.sheet());
    TitleBlock.text(row, 1, entry.holds(), looks.text(1));
    number(row, 2, entry.rows(), looks);
    number(row, 3, entry.charts(), looks);
    row.setHeightInPoints(CellRoom.height(lines) + 2);
  }

  private static void number(XSSFRow row, int column, int value, RowStyles looks) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(looks.number(COUNT));
  }
}
