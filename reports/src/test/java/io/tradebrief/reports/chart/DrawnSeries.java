package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;
import org.jfree.data.general.Dataset;
import org.jfree.data.xy.XYDataset;

/** What a chart's picture draws, read out of the datasets that its plots were given. */
public final class DrawnSeries {
  private DrawnSeries() {}

  /**
   * The values of each series, scaled as drawn: shares of one for stacked shares; for a waterfall
   * the lower and then the upper ends of its columns. Empty if the picture says that there is no
   * data.
   *
   * @throws IllegalArgumentException if the chart names what the table does not have
   */
  public static List<List<OptionalDouble>> of(ChartSpec spec, ResultTable table) {
    List<List<OptionalDouble>> series = new ArrayList<>();
    for (Dataset data :
        ChartPng.draw(spec, table, HouseStyle.PLAIN, PictureSize.SCREEN).datasets()) {
      if (data instanceof IntervalCategoryDataset steps) {
        int size = steps.getColumnCount();
        series.add(values(size, c -> steps.getStartValue(0, c)));
        series.add(values(size, c -> steps.getEndValue(0, c)));
      } else if (data instanceof CategoryDataset bars) {
        for (int s = 0; s < bars.getRowCount(); s++) {
          int row = s;
          series.add(values(bars.getColumnCount(), c -> bars.getValue(row, c)));
        }
      } else if (data instanceof XYDataset lines) {
        for (int s = 0; s < lines.getSeriesCount(); s++) {
          int row = s;
          series.add(values(lines.getItemCount(s), c -> lines.getY(row, c)));
        }
      }
    }
    return series;
  }

  private static List<OptionalDouble> values(int size, IntFunction<Number> value) {
    List<OptionalDouble> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Number number = value.apply(i);
      boolean missing = number == null || Double.isNaN(number.doubleValue());
      values.add(missing ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue()));
    }
    return values;
  }
}
