package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ChartSpec.Kind;
import io.tradebrief.reports.table.ResultTable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The categories of a chart.
 *
 * @param cells one a category
 * @param axisLabels the names broken into lines; empty if each takes one line
 * @param form how the axis takes them
 */
record Categories(List<Cell> cells, List<String> axisLabels, Form form) {
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final YearMonth EPOCH = YearMonth.of(1970, 1);
  private static final long EPOCH_SERIAL = 25_569;

  /** Names, numbers such as years, or months, which a spreadsheet counts as days. */
  enum Form {
    NAMES("General"),
    NUMBERS("0"),
    MONTHS("yyyy\\-mm");

    private final String pattern;

    Form(String pattern) {
      this.pattern = pattern;
    }

    /** The number format of the categories. */
    String pattern() {
      return pattern;
    }
  }

  static Categories of(ChartSpec chart, ResultTable table) {
    List<Cell> cells = chart.rows().stream().map(row -> table.cell(row, chart.category())).toList();
    boolean lying =
        switch (chart.kind()) {
          case BARS, DIVERGING_BARS, STACKED_SHARES -> true;
          case LINES, COLUMNS, WATERFALL -> false;
        };
    return new Categories(
        cells, lying ? broken(cells) : List.of(), formOf(cells, lying, chart.kind()));
  }

  int size() {
    return cells.size();
  }

  String raw(int index) {
    return cells.get(index).raw();
  }

  /** The name of a category as the axis writes it. */
  String axisLabel(int index) {
    return axisLabels.isEmpty() ? raw(index) : axisLabels.get(index);
  }

  /** The category as a number: itself, or the day on which its month begins. */
  double number(int index) {
    if (form == Form.MONTHS) {
      YearMonth month = YearMonth.parse(raw(index));
      return EPOCH_SERIAL + (double) ChronoUnit.DAYS.between(EPOCH.atDay(1), month.atDay(1));
    }
    return cells.get(index).number().orElseThrow();
  }

  private static Form formOf(List<Cell> cells, boolean lying, Kind kind) {
    if (cells.stream().allMatch(cell -> cell.number().isPresent())) {
      return Form.NUMBERS;
    }
    boolean inTime = !lying && kind != Kind.WATERFALL;
    return inTime && areRisingMonths(cells) ? Form.MONTHS : Form.NAMES;
  }

  /** An axis of dates sorts its points, so it may only take months that are sorted already. */
  private static boolean areRisingMonths(List<Cell> cells) {
    return cells.stream().allMatch(cell -> MONTH.matcher(cell.raw()).matches())
        && IntStream.range(1, cells.size())
            .allMatch(i -> cells.get(i - 1).raw().compareTo(cells.get(i).raw()) < 0);
  }

  /** Not every viewer breaks the names beside lying bars, so long names bring their breaks. */
  private static List<String> broken(List<Cell> cells) {
    List<String> names = cells.stream().map(Cell::raw).toList();
    List<String> broken =
        names.stream().map(name -> String.join("\n", ChartLayout.nameLines(name))).toList();
    return broken.equals(names) ? List.of() : broken;
  }
}
