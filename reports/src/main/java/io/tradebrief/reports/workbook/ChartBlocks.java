package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartData;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The blocks of one chart, placed one below the other from a given row on. */
final class ChartBlocks {
  private ChartBlocks() {}

  static List<SeriesBlock> of(ChartSpec chart, ResultTable table, TablePlace place, int firstRow) {
    ChartData data = ChartData.of(chart, table);
    List<Cell> categories =
        chart.rows().stream().map(row -> table.cell(row, chart.category())).toList();
    List<String> labels = axisLabels(chart, categories);
    List<SeriesBlock> blocks = new ArrayList<>();
    for (int s = 0; s < chart.series().size(); s++) {
      List<SeriesBlock.Point> points = new ArrayList<>();
      for (int i = 0; i < chart.rows().size(); i++) {
        String address = place.fromElsewhere(chart.series().get(s).column(), chart.rows().get(i));
        points.add(point(data.values().get(s).get(i), address, chart.scale()));
      }
      blocks.add(
          new SeriesBlock(
              chart.id(),
              chart.series().get(s).label(),
              firstRow + blocks.size() * chart.rows().size(),
              categories,
              labels,
              points,
              LabelPattern.signed(chart.pattern())));
    }
    if (chart.kind() == ChartSpec.Kind.WATERFALL) {
      blocks.addAll(WaterfallSteps.of(blocks.get(0)));
    }
    return List.copyOf(blocks);
  }

  /** Not every viewer breaks the names beside lying bars, so long names bring their breaks. */
  private static List<String> axisLabels(ChartSpec chart, List<Cell> categories) {
    List<String> names = categories.stream().map(Cell::raw).toList();
    List<String> broken =
        switch (chart.kind()) {
          case BARS, DIVERGING_BARS, STACKED_SHARES ->
              names.stream().map(name -> String.join("\n", ChartLayout.nameLines(name))).toList();
          case LINES, COLUMNS, WATERFALL -> names;
        };
    return broken.equals(names) ? List.of() : broken;
  }

  private static SeriesBlock.Point point(OptionalDouble value, String address, double scale) {
    if (value.isEmpty()) {
      return SeriesBlock.Point.BLANK;
    }
    String formula = scale == 1 ? address : address + "/" + A1Formula.number(scale);
    return SeriesBlock.Point.of(value.getAsDouble(), formula);
  }
}
