package io.tradebrief.reports.workbook.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WaterfallStepsTest {
  private final List<SeriesBlock> blocks = WaterfallSteps.of(steps(5, -8, 4, 1));

  @Test
  void runningTotalEndsWithTheGivenTotal() {
    assertEquals(List.of(5.0, -3.0, 1.0, 1.0), values(1));
  }

  @Test
  void stepThatCrossesZeroHasABarOnEitherSide() {
    assertEquals(List.of(0.0, 5.0, 0.0), values(WaterfallSteps.DECREASE_ABOVE).subList(0, 3));
    assertEquals(List.of(0.0, -3.0, 0.0), values(WaterfallSteps.DECREASE_BELOW).subList(0, 3));
    assertEquals(List.of(5.0, 0.0, 1.0), values(WaterfallSteps.INCREASE_ABOVE).subList(0, 3));
    assertEquals(List.of(0.0, 0.0, -3.0), values(WaterfallSteps.INCREASE_BELOW).subList(0, 3));
    assertEquals(List.of(0.0, 0.0, 0.0), values(WaterfallSteps.BASE).subList(0, 3));
  }

  @Test
  void stepsOnOneSideStandOnTheBaseNearestZero() {
    List<SeriesBlock> below = WaterfallSteps.of(steps(-10, -5, 4, -11));
    assertEquals(
        List.of(0.0, -10.0, -11.0),
        below.get(WaterfallSteps.BASE - 1).points().subList(0, 3).stream()
            .map(SeriesBlock.Point::orZero)
            .toList());
  }

  @Test
  void totalIsTheOnlyPointOfItsSeries() {
    SeriesBlock total = blocks.get(WaterfallSteps.TOTAL - 1);
    assertEquals(OptionalDouble.empty(), total.points().get(0).value());
    assertEquals(OptionalDouble.of(1), total.points().get(3).value());
  }

  /** The values of a block by its position in the chart, where the steps come first. */
  private List<Double> values(int position) {
    return blocks.get(position - 1).points().stream().map(SeriesBlock.Point::orZero).toList();
  }

  private static SeriesBlock steps(double... values) {
    List<Cell> names =
        DoubleStream.of(values).mapToObj(value -> Cell.text("step " + value)).toList();
    Categories categories = new Categories(names, List.of(), Categories.Form.NAMES);
    List<SeriesBlock.Point> points =
        DoubleStream.of(values).mapToObj(value -> SeriesBlock.Point.of(value, "0")).toList();
    return new SeriesBlock("sector-balance", "Balance", 5, categories, points, "0.0");
  }
}
