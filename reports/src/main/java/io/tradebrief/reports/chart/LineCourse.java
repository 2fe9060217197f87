package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.DaySteps;
import io.tradebrief.reports.layout.LinePoints;
import io.tradebrief.reports.table.ChartSpec;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The way lines take across a plot: from category to category, or in steps along a calendar.
 *
 * @param points in drawing order
 * @param names what the axis may name
 * @param namePlace where a name stands
 * @param categoryPlace where a category lies
 * @param first the place of the axis' beginning
 * @param last the place of its end
 */
record LineCourse(
    List<Point> points,
    List<String> names,
    IntToDoubleFunction namePlace,
    IntToDoubleFunction categoryPlace,
    double first,
    double last) {
  /** A point of a line: its place along the axis, and the category whose value it has. */
  record Point(double place, int category) {}

  static LineCourse of(Figures figures) {
    if (figures.spec().kind() == ChartSpec.Kind.STEPS) {
      return calendar(DaySteps.of(figures.categories()));
    }
    int size = figures.categories().size();
    return new LineCourse(
        IntStream.range(0, size).mapToObj(c -> new Point(c, c)).toList(),
        figures.categories(),
        c -> c,
        c -> c,
        0,
        size - 1.0);
  }

  private static LineCourse calendar(DaySteps steps) {
    List<YearMonth> months = steps.months();
    return new LineCourse(
        steps.corners().stream()
            .map(corner -> new Point(place(corner.day()), corner.category()))
            .toList(),
        months.stream().map(YearMonth::toString).toList(),
        month -> place(months.get(month).atDay(1)),
        category -> place(steps.days().get(category)),
        place(months.get(0).atDay(1)),
        place(steps.days().get(steps.days().size() - 1)));
  }

  private static double place(LocalDate day) {
    return day.toEpochDay();
  }

  /** Which points of a series have a dot: its last value, and values that no line leads to. */
  List<Boolean> dots(Figures figures, int series) {
    int last = LinePoints.last(figures.data().values().get(series));
    List<Boolean> dots = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int category = points.get(i).category();
      boolean end = i + 1 == points.size() || points.get(i + 1).category() != category;
      boolean alone = LinePoints.isAlone(figures.data().values().get(series), category);
      dots.add(category == last ? end : alone && points.size() == figures.categories().size());
    }
    return List.copyOf(dots);
  }
}
