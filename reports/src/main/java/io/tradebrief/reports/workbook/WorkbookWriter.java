package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.workbook.sheet.Paper;
import io.tradebrief.reports.workbook.sheet.PrintLayout;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    XSSFSheet contents = book.getSheet(SheetNames.CONTENTS);
    TitleBlock contentsBlock = new ContentsSheet(plan, data.rows(), styles).write(contents);
    PrintLayout contentsPrint = new PrintLayout(contents);
    contentsPrint.repeatHeader(TablePlace.HEADER);
    contentsPrint.area(contents.getLastRowNum(), 3, contentsBlock.width(), List.of());
    for (SheetPlan.Page page : plan.pages()) {
      XSSFSheet sheet = book.getSheet(page.sheet());
      new ExhibitSheet(page, styles).write(sheet);
      ChartColumn charts = ChartColumn.beside(page, sheet);
      if (page.chartSheet().isPresent()) {
        writeChartSheet(page, book.getSheet(page.chartSheet().get()), data, styles);
      } else {
        charts.draw(data, styles.house());
      }
      PrintLayout print = new PrintLayout(sheet);
      print.repeatHeader(page.place().header());
      if (page.isWide()) {
        print.columnPages(page.columns(), page.place().header(), charts.lastRow());
      } else {
        print.area(
            charts.lastRow(), charts.lastColumn(), page.block().width(), charts.furtherRows());
      }
    }
    if (plan.hasCharts()) {
      data.write(book.getSheet(SheetNames.CHART_DATA), styles);
    }
    DocumentProperties.set(book, plan.publication());
  }

  private static void writeChartSheet(
      SheetPlan.Page page, XSSFSheet sheet, ChartDataSheet data, Styles styles) {
    TitleBlock block =
        TitleBlock.of(
            page.block().title(),
            "Drawn from the sheet " + page.sheet() + ".",
            String.join(" ", page.block().source()),
            page.sheet(),
            styles.house().sizes(),
            Paper.WIDTH);
    block.write(sheet, styles);
    ChartColumn charts = ChartColumn.below(block, page, sheet);
    charts.draw(data, styles.house());
    new PrintLayout(sheet)
        .charts(charts.firstRows(), charts.lastRow(), charts.lastColumn(), block.width());
  }

  private static void createSheets(SheetPlan plan, XSSFWorkbook book) {
    add(plan, book, SheetNames.COVER, plan.publication().title());
    add(plan, book, SheetNames.CONTENTS, SheetNames.CONTENTS);
    for (SheetPlan.Page page : plan.pages()) {
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
