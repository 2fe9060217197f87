package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.DaySteps;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ChartSpec.Kind;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.sheet.LegalText;
import io.tradebrief.reports.workbook.sheet.TextMeasure;
import java.time.LocalDate;
import java.time.YearMonth;
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
public record Categories(List<Cell> cells, List<String> axisLabels, Form form) {
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final long EPOCH_SERIAL = 25_569;
  private static final double LONGEST_NAME = 210;
  private static final TextMeasure NAMES = TextMeasure.plain(9);

  /** Names, numbers such as years, or months and days, which a spreadsheet counts as days. */
  public enum Form {
    NAMES("General"),
    NUMBERS("0"),
    MONTHS("yyyy\\-mm"),
    DAYS("yyyy\\-mm\\-dd");

    private final String pattern;

    Form(String pattern) {
      this.pattern = pattern;
    }

    /** The number format of the categories. */
    public String pattern() {
      return pattern;
    }
  }

  public static Categories of(ChartSpec chart, ResultTable table) {
    List<Cell> cells = chart.rows().stream().map(row -> table.cell(row, chart.category())).toList();
    if (chart.kind() == Kind.STEPS) {
      return new Categories(corners(cells), List.of(), Form.DAYS);
    }
    boolean lying =
        switch (chart.kind()) {
          case BARS, DIVERGING_BARS, STACKED_SHARES -> true;
          case LINES, STEPS, COLUMNS, WATERFALL -> false;
        };
    return new Categories(
        cells, lying ? broken(cells) : List.of(), formOf(cells, lying, chart.kind()));
  }

  private static List<Cell> corners(List<Cell> days) {
    return DaySteps.of(days.stream().map(Cell::raw).toList()).daily().stream()
        .map(corner -> Cell.text(corner.day().toString()))
        .toList();
  }

  /** The lines of a category's name beside a lying bar. */
  static List<String> nameLines(String name) {
    return NAMES.breaks().lines(LegalText.of(name), LONGEST_NAME);
  }

  public int size() {
    return cells.size();
  }

  public String raw(int index) {
    return cells.get(index).raw();
  }

  /** The name of a category as the axis writes it. */
  public String axisLabel(int index) {
    return axisLabels.isEmpty() ? raw(index) : axisLabels.get(index);
  }

  /** The category as a number: itself, or the day on which its month begins. */
  public double number(int index) {
    if (form == Form.MONTHS) {
      return serial(YearMonth.parse(raw(index)).atDay(1));
    }
    if (form == Form.DAYS) {
      return serial(LocalDate.parse(raw(index)));
    }
    return cells.get(index).number().orElseThrow();
  }

  /** The first day of the month of the first day, as a number. */
  double firstOfMonth() {
    return serial(LocalDate.parse(raw(0)).withDayOfMonth(1));
  }

  /** The months that the days lie in, each as text. */
  public List<String> months() {
    return DaySteps.of(cells.stream().map(Cell::raw).toList()).months().stream()
        .map(YearMonth::toString)
        .toList();
  }

  private static double serial(LocalDate day) {
    return EPOCH_SERIAL + (double) day.toEpochDay();
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
    List<String> broken = names.stream().map(name -> String.join("\n", nameLines(name))).toList();
    return broken.equals(names) ? List.of() : broken;
  }
}
