package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.util.List;

/** Which names along an axis are shown, so that they keep apart: every one, or every n-th. */
final class TickInterval {
  private static final int[] PLAIN = {1, 2, 5, 10, 20, 50, 100};
  private static final int[] MONTHS = {1, 3, 6, 12, 24, 36, 60, 120};
  private static final double SPACE = 14;

  private TickInterval() {}

  /** The interval for {@code categories} along {@code room} pixels; of days, in months. */
  static int of(Categories along, double room) {
    List<Cell> categories =
        along.form() == Categories.Form.DAYS
            ? along.months().stream().map(Cell::text).toList()
            : along.cells();
    TextMeasure measure = TextMeasure.plain(LabelXml.POINTS);
    boolean months = categories.stream().allMatch(c -> c.raw().matches("[0-9]{4}-[0-9]{2}"));
    boolean numbers = categories.stream().allMatch(c -> c.number().isPresent());
    double widest = 0;
    for (Cell category : categories) {
      // Names wrap at their words; dates and numbers have only one.
      widest = Math.max(widest, measure.widestWord(category.raw()));
    }
    int[] intervals = months ? MONTHS : PLAIN;
    if (!months && !numbers && categories.size() <= 16) {
      return 1;
    }
    for (int interval : intervals) {
      if (Math.ceil((double) categories.size() / interval) * (widest + SPACE) <= room) {
        return interval;
      }
    }
    return intervals[intervals.length - 1];
  }
}
