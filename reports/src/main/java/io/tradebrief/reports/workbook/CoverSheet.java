package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.SummaryPart;
import io.tradebrief.reports.table.TypeSizes;
import io.tradebrief.reports.workbook.sheet.CellRoom;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.Shorthands;
import io.tradebrief.reports.workbook.sheet.Styles;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The first sheet, a page in print: what the edition is, what it finds with the sheet that shows
 * it, and how to read and cite it.
 */
final class CoverSheet {
  private static final double WIDTH = 1010;
  private static final double LINK_WIDTH = 190;
  private static final double INSET = 24;
  private static final float LEADING = 1.25f;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final SheetPlan plan;
  private final Styles styles;
  private XSSFSheet sheet;
  private int next;

  CoverSheet(SheetPlan plan, Styles styles) {
    this.plan = plan;
    this.styles = styles;
  }

  /** A date as texts show it, for example {@code 19 February 2026}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  void write(XSSFSheet cover) {
    sheet = cover;
    CellRoom.width(sheet, 0, WIDTH);
    CellRoom.width(sheet, 1, LINK_WIDTH);
    Publication publication = plan.publication();
    TypeSizes sizes = styles.house().sizes();
    int leading = Math.round(sizes.cover() * LEADING);
    add(publication.title(), styles.coverTitle, TextMeasure.bold(sizes.cover()), leading, 8);
    add(publication.subtitle(), styles.coverSubtitle, TextMeasure.plain(13), 17, 10);
    sheet.getRow(1).createCell(1).setCellStyle(styles.coverSubtitle);
    publication.summary().forEach(this::write);
    heading("About this workbook");
    about(publication).forEach(text -> add(text, styles.prose, TextMeasure.plain(10), 13, 2));
    XSSFCell link =
        add("Contents: every sheet and what it holds", styles.link, TextMeasure.plain(10), 13, 8);
    TitleBlock.link(link, SheetNames.CONTENTS);
    sheet.getPrintSetup().setFitHeight((short) 1);
  }

  private void write(SummaryPart part) {
    if (!part.findings().isEmpty()) {
      heading(part.title());
      part.findings().forEach(this::write);
    }
  }

  private void heading(String text) {
    int points = styles.house().sizes().heading();
    add(text, styles.section, TextMeasure.bold(points), points + 4, 10);
  }

  /** A finding, and in the column beside it the way to its sheet. */
  private void write(Finding finding) {
    XSSFCell cell = add(finding.text(), styles.finding, TextMeasure.plain(11), 15, 5);
    plan.sheet(finding.exhibit())
        .ifPresent(
            name ->
                TitleBlock.link(TitleBlock.text(cell.getRow(), 1, name, styles.coverLink), name));
  }

  private List<String> about(Publication publication) {
    String released = day(publication.dataAsOf());
    return List.of(
        "Data as of "
            + released
            + ", the latest release date among the sources. Published by "
            + publication.author()
            + ".",
        "How to cite: "
            + publication.author()
            + ", \u201c"
            + publication.title()
            + "\u201d, data as of "
            + released
            + ".",
        "Every value is stored unrounded; only its display is rounded, so details may not add to"
            + " totals due to rounding. Derived columns are live formulas over the cells beside"
            + " them, and charts read the sheet Chart data.",
        "Numbers in brackets after a title, such as [note 1], refer to the sheet Notes. "
            + Shorthands.explain(used()));
  }

  private Set<Shorthand> used() {
    Set<Shorthand> used = EnumSet.noneOf(Shorthand.class);
    for (Page page : plan.pages()) {
      List<List<Cell>> rows = page.exhibit().table().rows();
      used.addAll(rows.isEmpty() ? EnumSet.of(Shorthand.NOT_APPLICABLE) : Shorthands.in(rows));
    }
    return used;
  }

  /** Adds a paragraph of lines {@code leading} points high, with {@code space} to breathe. */
  private XSSFCell add(
      String text, XSSFCellStyle style, TextMeasure measure, int leading, int space) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(
        Math.min(409, measure.lines(text, WIDTH - INSET) * (float) leading + space));
    return TitleBlock.text(row, 0, text, style);
  }
}
