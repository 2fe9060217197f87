package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.TypeSizes;
import io.tradebrief.reports.workbook.chart.ChartLayout;
import io.tradebrief.reports.workbook.sheet.ColumnPages;
import io.tradebrief.reports.workbook.sheet.ColumnWidths;
import io.tradebrief.reports.workbook.sheet.ExhibitText;
import io.tradebrief.reports.workbook.sheet.Paper;
import io.tradebrief.reports.workbook.sheet.TableLook;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import io.tradebrief.reports.workbook.sheet.TitleBlock;
import java.util.List;
import java.util.Optional;

/**
 * One exhibit and the sheet it is laid out on. From left to right stand the body, totals of groups,
 * charts, and, out of the reader's way, steps of a calculation.
 *
 * @param block what stands above the table
 * @param columns the body's columns and how they print
 * @param chartsApart whether the charts have a sheet of their own: beside a wide table a chart
 *     would stand off the screen, and a page would hold both only in tiny type
 */
record Page(
    Exhibit exhibit, TablePlace place, TitleBlock block, ColumnPages columns, boolean chartsApart) {
  private static final String CHART = " chart";
  private static final int LONGEST_NAME = 31;

  /** A sheet with less on it may still be printed so wide, in pixels, to hold the lines of text. */
  private static final double LEAST_PRINTED = 1150;

  static Page of(String sheet, Exhibit exhibit, int header, NoteNumbers numbers, TypeSizes sizes) {
    ExhibitText text = new ExhibitText(exhibit);
    TableSpec spec = exhibit.table().spec();
    int keys = 1 + spec.key().stream().mapToInt(spec::indexOf).max().orElse(0);
    boolean isLong = TableLook.isLong(exhibit.table().rows().size());
    ColumnPages columns =
        ColumnPages.of(
            new ColumnWidths(isLong).of(exhibit.table(), keys),
            keys,
            TitleBlock.titleWidth(text.title(numbers), sizes.title()));
    TablePlace place = new TablePlace(sheet, exhibit.table(), header, 1);
    double tables = columns.total() + groups(place, columns);
    double chart = exhibit.charts().stream().mapToDouble(ChartLayout::widest).max().orElse(0);
    boolean apart =
        chart > 0
            && tables + ChartLayout.GAP + chart > Paper.WIDEST
            && (sheet + CHART).length() <= LONGEST_NAME;
    boolean beside = chart > 0 && !apart;
    if (beside && place.besideIsSteps()) {
      int charts = (int) Math.ceil(chart / ChartLayout.COLUMN);
      place = new TablePlace(sheet, exhibit.table(), header, charts + 2);
    }
    double printed =
        columns.count() > 1
            ? columns.width(0)
            : Math.max(LEAST_PRINTED, tables + (beside ? ChartLayout.GAP + chart : 0));
    return new Page(exhibit, place, text.titleBlock(numbers, sizes, printed), columns, apart);
  }

  /** The width of the totals of groups with the gap before them. */
  private static double groups(TablePlace place, ColumnPages columns) {
    return !place.hasBeside() || place.besideIsSteps()
        ? 0
        : ChartLayout.GAP
            + place.besideColumns().stream().mapToDouble(c -> columns.widths().get(c)).sum();
  }

  String sheet() {
    return place.sheet();
  }

  /** The widths of the table's columns, in pixels. */
  List<Double> widths() {
    return columns.widths();
  }

  /** Whether the body is wider than a page in type that can be read. */
  boolean isWide() {
    return columns.count() > 1;
  }

  /** Whether totals of groups stand beside the body. */
  boolean hasGroups() {
    return place.hasBeside() && !place.besideIsSteps();
  }

  /** The index of the last column of the body and of what is printed beside it. */
  int lastTableColumn() {
    return hasGroups()
        ? place.besideColumn() + place.besideColumns().size() - 1
        : place.spec().columns().size() - 1;
  }

  /** The index of the column in which charts begin that stand beside the table. */
  int chartColumn() {
    return lastTableColumn() + 2;
  }

  /** The sheet of the charts, if they have one of their own. */
  Optional<String> chartSheet() {
    return chartsApart ? Optional.of(sheet() + CHART) : Optional.empty();
  }
}
