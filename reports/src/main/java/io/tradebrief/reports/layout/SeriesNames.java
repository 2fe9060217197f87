package io.tradebrief.reports.layout;

import io.tradebrief.reports.table.ChartSpec;

/** Where a chart names its series. */
public final class SeriesNames {
  private SeriesNames() {}

  /** Whether in a legend: several series of bars. Lines have their names at their ends. */
  public static boolean inLegend(ChartSpec chart) {
    return chart.series().size() > 1
        && switch (chart.kind()) {
          case BARS, COLUMNS, STACKED_SHARES -> true;
          case DIVERGING_BARS, LINES, STEPS, WATERFALL -> false;
        };
  }
}
