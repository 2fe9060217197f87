package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The list of charts: which exhibit is drawn how. */
public final class Charts {
  private static final Map<String, BiFunction<Context, ResultTable, List<ChartSpec>>> ALL =
      Map.of(
          DeficitRanking.ID, DeficitCharts::ranking,
          DeficitFxAdjusted.ID, DeficitCharts::adjusted,
          DeficitChange.ID, DeficitCharts::change,
          BilateralMonthly.ID, MonthlyChart::of);

  private Charts() {}

  /** The exhibit with its charts; without, if its table has nothing to draw. */
  public static Exhibit draw(Context context, Exhibit exhibit) {
    BiFunction<Context, ResultTable, List<ChartSpec>> chart = ALL.get(exhibit.id());
    return chart == null
        ? exhibit
        : new Exhibit(exhibit.table(), exhibit.notes(), chart.apply(context, exhibit.table()));
  }
}
