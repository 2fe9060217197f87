package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.workbook.sheet.SheetNames;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One series as it stands on the sheet of chart data: consecutive rows, one a category.
 *
 * @param chart the chart's id
 * @param name the series' label
 * @param firstRow the index of the block's first row on the sheet
 * @param categories what its points are of
 * @param points one a category
 * @param pattern the number format of the values
 */
public record SeriesBlock(
    String chart,
    String name,
    int firstRow,
    Categories categories,
    List<Point> points,
    String pattern) {
  /** A value with the formula that gives it; a missing value has neither. */
  public record Point(OptionalDouble value, Optional<String> formula) {
    public static final Point BLANK = new Point(OptionalDouble.empty(), Optional.empty());

    public static Point of(double value, String formula) {
      return new Point(OptionalDouble.of(value), Optional.of(formula));
    }

    /** The value as stacked charts and running totals take it, with nothing for missing. */
    public double orZero() {
      return value.orElse(0);
    }
  }

  /** The values of each block, for what is laid out alike here and in pictures. */
  public static List<List<OptionalDouble>> values(List<SeriesBlock> blocks) {
    return blocks.stream().map(SeriesBlock::values).toList();
  }

  public List<OptionalDouble> values() {
    return points.stream().map(Point::value).toList();
  }

  public int size() {
    return points.size();
  }

  String nameReference() {
    return "'" + SheetNames.CHART_DATA + "'!$B$" + (firstRow + 1);
  }

  String categoryReference() {
    return range(categories.axisLabels().isEmpty() ? "D" : "F");
  }

  String valueReference() {
    return range("E");
  }

  /** The address of one value for formulas on the same sheet. */
  String valueAddress(int point) {
    return "E" + (firstRow + point + 1);
  }

  private String range(String column) {
    return "'"
        + SheetNames.CHART_DATA
        + "'!$"
        + column
        + "$"
        + (firstRow + 1)
        + ":$"
        + column
        + "$"
        + (firstRow + size());
  }
}
