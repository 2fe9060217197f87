package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of the rates by day: all imports, and the first three examples. */
final class TimelineCharts {
  private static final int MOST_SERIES = 4;

  private TimelineCharts() {}

  static List<ChartSpec> of(Context context, ResultTable table, List<String> examples) {
    List<Integer> rows = daysOfChange(table, examples);
    if (rows.size() < 2) {
      return List.of();
    }
    List<ChartSpec.Series> series = new ArrayList<>();
    series.add(new ChartSpec.Series(TimelineColumns.SETTLED, "All imports"));
    for (String example : examples) {
      String column = TimelineColumns.column(example);
      boolean drawn = rows.stream().allMatch(r -> isNumber(table, r, column));
      if (drawn && series.size() < MOST_SERIES) {
        series.add(new ChartSpec.Series(column, example));
      }
    }
    String title = title(table, rows, series);
    String subtitle =
        "Duty in per cent of customs value, imports from "
            + context.name(context.question().partner())
            + ", each rate until the next, "
            + table.cell(rows.get(0), "date").raw()
            + " to "
            + table.cell(rows.get(rows.size() - 1), "date").raw();
    return List.of(
        new ChartSpec(
            TariffTimeline.ID,
            TariffTimeline.ID,
            ChartSpec.Kind.STEPS,
            title,
            subtitle,
            ScenarioCharts.source(table),
            title + ". Lines in steps of the rates in force. " + subtitle + ".",
            "date",
            series,
            rows,
            1,
            "0.0",
            Optional.empty()));
  }

  /** The course of the average rate and of the first example, with the days. */
  static Optional<String> finding(Context context, ResultTable table, List<String> examples) {
    List<Integer> rows = daysOfChange(table, examples);
    if (rows.size() < 2) {
      return Optional.empty();
    }
    int first = rows.get(0);
    int last = rows.get(rows.size() - 1);
    String sentence =
        "Duties on imports from "
            + context.name(context.question().partner())
            + " went from "
            + percent(table, first, TimelineColumns.SETTLED)
            + " of value on "
            + table.cell(first, "date").raw()
            + " to "
            + percent(table, last, TimelineColumns.SETTLED)
            + " on "
            + table.cell(last, "date").raw();
    String example = examples.isEmpty() ? "" : TimelineColumns.column(examples.get(0));
    boolean known = !example.isEmpty() && rows.stream().allMatch(r -> isNumber(table, r, example));
    return Optional.of(
        known
            ? sentence
                + "; the rate on '"
                + examples.get(0)
                + "' was "
                + steps(table, rows, example)
                + "."
            : sentence + ".");
  }

  private static String steps(ResultTable table, List<Integer> rows, String column) {
    List<String> steps = new ArrayList<>();
    for (int row : rows) {
      String step = percent(table, row, column);
      if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
        steps.add(step);
      }
    }
    return String.join(", then ", steps);
  }

  private static boolean isNumber(ResultTable table, int row, String column) {
    return table.cell(row, column).number().isPresent();
  }

  private static String percent(ResultTable table, int row, String column) {
    return Words.percent(table.cell(row, column).number().orElseThrow(), 1);
  }

  /** The first row of each day whose rates differ from the drawn day before, and the first day. */
  private static List<Integer> daysOfChange(ResultTable table, List<String> examples) {
    List<Integer> rows = new ArrayList<>();
    List<String> last = List.of();
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> rates = new ArrayList<>();
      rates.add(table.cell(r, TimelineColumns.SETTLED).raw());
      for (String example : examples) {
        rates.add(table.cell(r, TimelineColumns.column(example)).raw());
      }
      boolean sameDay =
          !rows.isEmpty()
              && table
                  .cell(r, "date")
                  .raw()
                  .equals(table.cell(rows.get(rows.size() - 1), "date").raw());
      if (!rates.equals(last) && !sameDay) {
        rows.add(r);
        last = rates;
      }
    }
    return rows;
  }

  private static String title(
      ResultTable table, List<Integer> rows, List<ChartSpec.Series> series) {
    ChartSpec.Series shown = series.get(Math.min(1, series.size() - 1));
    double first = value(table, rows.get(0), shown);
    double last = value(table, rows.get(rows.size() - 1), shown);
    double most = rows.stream().mapToDouble(row -> value(table, row, shown)).max().orElse(last);
    String subject = shown.label().equals("All imports") ? "The average rate" : shown.label() + ":";
    return most > last
        ? subject
            + " from "
            + Words.percent(first, 1)
            + " to "
            + Words.percent(most, 1)
            + ", back to "
            + Words.percent(last, 1)
        : subject + " from " + Words.percent(first, 1) + " to " + Words.percent(last, 1);
  }

  private static double value(ResultTable table, int row, ChartSpec.Series series) {
    return table.cell(row, series.column()).number().orElse(0);
  }
}
