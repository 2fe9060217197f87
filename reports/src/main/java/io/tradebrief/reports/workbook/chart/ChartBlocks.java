package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.layout.DaySteps;
import io.tradebrief.reports.layout.LabelPattern;
import io.tradebrief.reports.table.ChartData;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.sheet.Lookup;
import io.tradebrief.reports.workbook.sheet.PlainNumber;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The blocks of one chart, placed one below the other from a given row on. */
public final class ChartBlocks {
  private ChartBlocks() {}

  public static List<SeriesBlock> of(
      ChartSpec chart, ResultTable table, TablePlace place, int firstRow) {
    ChartData data = ChartData.of(chart, table);
    Categories categories = Categories.of(chart, table);
    List<Integer> drawn = drawn(chart, data);
    Lookup cells = new Lookup(place);
    List<SeriesBlock> blocks = new ArrayList<>();
    for (int s = 0; s < chart.series().size(); s++) {
      List<SeriesBlock.Point> points = new ArrayList<>();
      for (int i : drawn) {
        String address = cells.fromElsewhere(chart.series().get(s).column(), chart.row(s, i));
        points.add(point(data.values().get(s).get(i), address, chart.scale()));
      }
      blocks.add(
          new SeriesBlock(
              chart.id(),
              chart.series().get(s).label(),
              firstRow + blocks.size() * drawn.size(),
              categories,
              points,
              LabelPattern.signed(chart.pattern())));
    }
    if (chart.kind() == ChartSpec.Kind.WATERFALL) {
      blocks.addAll(WaterfallSteps.of(blocks.get(0)));
    }
    return List.copyOf(blocks);
  }

  /** The category of each point: all in order, or the corners of steps. */
  private static List<Integer> drawn(ChartSpec chart, ChartData data) {
    return chart.kind() == ChartSpec.Kind.STEPS
        ? DaySteps.of(data.categories()).daily().stream().map(DaySteps.Corner::category).toList()
        : IntStream.range(0, chart.rows().size()).boxed().toList();
  }

  private static SeriesBlock.Point point(OptionalDouble value, String address, double scale) {
    if (value.isEmpty()) {
      return SeriesBlock.Point.BLANK;
    }
    String formula = scale == 1 ? address : address + "/" + PlainNumber.of(scale);
    return SeriesBlock.Point.of(value.getAsDouble(), formula);
  }
}
