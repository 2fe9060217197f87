package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.Example;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the average rate and those on the examples went, day by day of change. */
final class RateCourse {
  private static final String ALL = "All imports";
  private static final int MOST_DRAWN = 4;

  private final List<SheetRow> days = new ArrayList<>();
  private final List<Example> examples;
  private final String average;

  /**
   * The course of a table of rates.
   *
   * @param average the column of the rate on all imports
   */
  RateCourse(ResultTable table, List<Example> examples, String average) {
    this.examples = examples;
    this.average = average;
    for (SheetRow row : table.where()) {
      if (days.isEmpty() || isChange(last(), row)) {
        days.add(row);
      }
    }
  }

  /** The first row of each day whose rates differ from the day of change before. */
  List<SheetRow> days() {
    return days;
  }

  /** Whether any rate changed at all. */
  boolean isCourse() {
    return days.size() > 1;
  }

  SheetRow first() {
    return days.get(0);
  }

  SheetRow last() {
    return days.get(days.size() - 1);
  }

  /** The columns worth a line, by name: the average, and the first examples with every rate. */
  Map<String, String> drawn() {
    Map<String, String> drawn = new LinkedHashMap<>(Map.of(ALL, average));
    examples.stream()
        .filter(this::isKnown)
        .limit(MOST_DRAWN - 1)
        .forEach(example -> drawn.put(example.name(), example.column()));
    return drawn;
  }

  /** The course of the first example drawn, or of the average if there is none. */
  String title() {
    Map<String, String> drawn = drawn();
    String name = drawn.keySet().stream().skip(1).findFirst().orElse(ALL);
    String column = drawn.get(name);
    double end = last().number(column).orElse(0);
    double most = days.stream().mapToDouble(day -> day.number(column).orElse(0)).max().orElse(end);
    return (name.equals(ALL) ? "The average rate" : name + ":")
        + " from "
        + Words.percent(first().number(column).orElse(0), 1)
        + " to "
        + (most > end ? Words.percent(most, 1) + ", back to " : "")
        + Words.percent(end, 1);
  }

  /** From which average to which, on which days; and every rate on the first example. */
  String told() {
    return rate(first(), average)
        + " of value on "
        + first().text("date")
        + " to "
        + rate(last(), average)
        + " on "
        + last().text("date")
        + examples.stream()
            .limit(1)
            .filter(this::isKnown)
            .map(one -> "; the rate on '" + one.name() + "' was " + steps(one.column()))
            .collect(Collectors.joining());
  }

  /** The rates as they are printed, each as often as it was come to. */
  private String steps(String column) {
    List<String> steps = new ArrayList<>();
    for (SheetRow day : days) {
      String rate = rate(day, column);
      if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(rate)) {
        steps.add(rate);
      }
    }
    return String.join(", then ", steps);
  }

  private boolean isChange(SheetRow before, SheetRow row) {
    return !row.text("date").equals(before.text("date"))
        && Stream.concat(Stream.of(average), examples.stream().map(Example::column))
            .anyMatch(column -> !row.text(column).equals(before.text(column)));
  }

  private boolean isKnown(Example example) {
    return days.stream().allMatch(day -> day.number(example.column()).isPresent());
  }

  private static String rate(SheetRow day, String column) {
    return Words.percent(day.value(column), 1);
  }
}
