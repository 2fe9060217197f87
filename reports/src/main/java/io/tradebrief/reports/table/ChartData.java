package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The cells a {@link ChartSpec} draws, scaled: what both renderers read.
 *
 * @param categories one label a row
 * @param values one list a series, as long as {@code categories}; empty where the cell is missing
 */
public record ChartData(List<String> categories, List<List<OptionalDouble>> values) {

  /**
   * Reads the chart's cells out of its table.
   *
   * @throws IllegalArgumentException if the chart names another table, or a column or a row that
   *     the table does not have
   */
  public static ChartData of(ChartSpec chart, ResultTable table) {
    if (!table.spec().id().equals(chart.exhibit())) {
      throw new IllegalArgumentException(
          "chart '" + chart.id() + "' is of '" + chart.exhibit() + "', not " + table.spec().id());
    }
    List<String> categories =
        chart.rows().stream().map(row -> table.cell(row, chart.category()).raw()).toList();
    List<List<OptionalDouble>> values = new ArrayList<>();
    for (int s = 0; s < chart.series().size(); s++) {
      String column = chart.series().get(s).column();
      List<OptionalDouble> points = new ArrayList<>();
      for (int i = 0; i < categories.size(); i++) {
        points.add(scaled(table.cell(chart.row(s, i), column), chart.scale()));
      }
      values.add(List.copyOf(points));
    }
    return new ChartData(categories, List.copyOf(values));
  }

  private static OptionalDouble scaled(Cell cell, double scale) {
    OptionalDouble number = cell.number();
    return number.isPresent() ? OptionalDouble.of(number.getAsDouble() / scale) : number;
  }
}
