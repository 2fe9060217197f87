package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.workbook.sheet.Paper;
import io.tradebrief.reports.workbook.sheet.PrintLayout;
import io.tradebrief.reports.workbook.sheet.RowNames;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lays a publication out as an Excel workbook: cover, contents, notes, one sheet an exhibit, and
 * the figures its charts draw. Equal publications give equal bytes.
 */
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /**
   * Writes the workbook to {@code file}, replacing what is there.
   *
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if two exhibits would need one sheet name
   */
  public static void write(Publication publication, HouseStyle style, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(publication, style, out);
    }
  }

  /**
   * Writes the workbook to {@code out}, which is left open.
   *
   * @throws IOException if {@code out} cannot be written
   * @throws IllegalArgumentException if two exhibits would need one sheet name
   */
  public static void write(Publication publication, HouseStyle style, OutputStream out)
      throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      layOut(SheetPlan.of(publication, style.sizes()), style, book);
      book.write(archive);
    }
    StableZip.rewrite(archive.toByteArray(), out);
  }

  private static void layOut(SheetPlan plan, HouseStyle style, XSSFWorkbook book) {
    Styles styles = new Styles(book, style);
    ChartDataSheet data = new ChartDataSheet(plan);
    createSheets(plan, book);
    new CoverSheet(plan, styles).write(book.getSheet(SheetNames.COVER));
    style.logo().ifPresent(logo -> LogoPicture.place(book.getSheet(SheetNames.COVER), logo));
    writeContents(plan, book.getSheet(SheetNames.CONTENTS), data, styles);
    RowNames names = new RowNames(book);
    names.reserve(ContentsSheet.NAME);
    SheetLinks links = new SheetLinks(plan);
    for (Page page : plan.pages()) {
      XSSFSheet sheet = book.getSheet(page.sheet());
      new ExhibitSheet(page, styles, names).write(sheet, links.of(page));
      ChartColumn charts = ChartColumn.beside(page, sheet);
      if (page.chartSheet().isPresent()) {
        writeCharts(page, book.getSheet(page.chartSheet().get()), data, styles, links);
      } else {
        charts.draw(data, styles.house());
      }
      print(page, sheet, charts);
    }
    if (plan.hasCharts()) {
      data.write(book.getSheet(SheetNames.CHART_DATA), styles);
    }
    DocumentProperties.set(book, plan.publication());
  }

  private static void writeContents(
      SheetPlan plan, XSSFSheet sheet, ChartDataSheet data, Styles styles) {
    TitleBlock block = new ContentsSheet(plan, data.rows(), styles).write(sheet);
    PrintLayout print = new PrintLayout(sheet);
    print.repeatHeader(plan.header());
    int lastColumn = sheet.getTables().get(0).getEndColIndex();
    print.area(sheet.getLastRowNum(), lastColumn, block.width(), List.of());
  }

  private static void print(Page page, XSSFSheet sheet, ChartColumn charts) {
    PrintLayout print = new PrintLayout(sheet);
    int header = page.place().header();
    print.repeatHeader(header);
    int last = print.lastRow(header, page.place().length());
    if (page.isWide()) {
      print.columnPages(page.columns(), header, last);
    } else if (page.chartSheet().isPresent()) {
      // The body fills the page: what stands beside it would make it too small to read.
      print.area(
          last,
          page.place().spec().columns().size() - 1,
          Math.min(page.block().width(), 0.9 * Paper.WIDEST),
          List.of());
    } else {
      int groups = groups(page, print).map(CellRangeAddress::getLastRow).orElse(0);
      print.area(
          Math.max(Math.max(last, groups), charts.lastRow()),
          charts.lastColumn(),
          page.block().width(),
          charts.furtherRows());
    }
  }

  /** The cells that are printed of the totals of groups beside the body. */
  private static Optional<CellRangeAddress> groups(Page page, PrintLayout print) {
    int header = page.place().header();
    int rows = page.place().table().rows(Block.BESIDE).size();
    return page.hasGroups()
        ? Optional.of(
            new CellRangeAddress(
                header + 1,
                Math.min(header + rows, print.lastRow(header, page.place().length())),
                page.place().besideColumn(),
                page.lastTableColumn()))
        : Optional.empty();
  }

  private static void writeCharts(
      Page page, XSSFSheet sheet, ChartDataSheet data, Styles styles, SheetLinks links) {
    TitleBlock block =
        TitleBlock.of(
            page.block().title(),
            "Drawn from the sheet " + page.sheet() + ".",
            page.block().source(),
            styles.house().sizes());
    ChartColumn charts = ChartColumn.below(page, sheet);
    charts.draw(data, styles.house());
    block.write(sheet, styles, links.ofCharts(page));
    new PrintLayout(sheet)
        .charts(charts.firstRows(), charts.lastRow(), charts.lastColumn(), block.width());
  }

  private static void createSheets(SheetPlan plan, XSSFWorkbook book) {
    add(plan, book, SheetNames.COVER, plan.publication().title());
    add(plan, book, SheetNames.CONTENTS, SheetNames.CONTENTS);
    for (Page page : plan.pages()) {
      String title = page.exhibit().table().spec().title();
      add(plan, book, page.sheet(), title);
      page.chartSheet().ifPresent(name -> add(plan, book, name, title));
    }
    if (plan.hasCharts()) {
      add(plan, book, SheetNames.CHART_DATA, SheetNames.CHART_DATA);
    }
    book.setActiveSheet(0);
    book.setSelectedTab(0);
  }

  private static void add(SheetPlan plan, XSSFWorkbook book, String name, String title) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.setDefaultRowHeightInPoints(15);
    new PrintLayout(sheet).page(plan.publication().title(), title);
  }
}
