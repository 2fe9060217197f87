package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.AxisTicks;
import io.tradebrief.reports.layout.LabelPattern;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartData;
import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.NumberPattern;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** What a chart draws: its values as {@link ChartData} reads them, and the text of each. */
record Figures(
    ChartSpec spec,
    ResultTable table,
    ChartData data,
    NumberPattern pattern,
    ChartPalette palette) {

  static Figures of(ChartSpec spec, ResultTable table, HouseStyle.Colours colours) {
    ChartData data = ChartData.of(spec, table);
    return new Figures(
        spec, table, data, NumberPattern.of(spec.pattern()), new ChartPalette(spec, data, colours));
  }

  List<String> categories() {
    return data.categories();
  }

  int seriesCount() {
    return spec.series().size();
  }

  OptionalDouble value(int series, int category) {
    return data.values().get(series).get(category);
  }

  boolean isEmpty() {
    return data.values().stream().allMatch(v -> v.stream().allMatch(OptionalDouble::isEmpty));
  }

  boolean isHighlighted(int category) {
    return palette.isHighlighted(category);
  }

  boolean isMissing(int series, int category) {
    return value(series, category).isEmpty();
  }

  /** The value as its pattern shows it, or the shorthand that stands for a missing one. */
  String label(int series, int category) {
    OptionalDouble value = value(series, category);
    return value.isPresent()
        ? (isStep(category) ? steps() : pattern).format(value.getAsDouble())
        : shorthand(series, category).symbol();
  }

  /** Steps that add up have signs; their total has the chart's own format. */
  private boolean isStep(int category) {
    return spec.kind() == ChartSpec.Kind.WATERFALL && category < categories().size() - 1;
  }

  private NumberPattern steps() {
    return NumberPattern.of(LabelPattern.step(spec.pattern()));
  }

  /** Whether a bar's label stands on the side of larger values. */
  boolean isForward(int series, int category) {
    OptionalDouble value = value(series, category);
    return value.isPresent()
        ? value.getAsDouble() >= 0
        : present().anyMatch(other -> other > 0) || present().allMatch(other -> other == 0);
  }

  /** The axis of values, where one is shown. */
  ValueTicks ticks() {
    return ValueTicks.of(AxisTicks.of(spec.kind(), data.values()), pattern);
  }

  DoubleStream present() {
    return data.values().stream()
        .flatMap(List::stream)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  private Shorthand shorthand(int series, int category) {
    Cell cell = table.cell(spec.row(series, category), spec.series().get(series).column());
    return cell instanceof Cell.Missing missing ? missing.shorthand() : Shorthand.NOT_AVAILABLE;
  }

  /** The shorthands of the missing values with their meanings, each once: {@code [x] ...}. */
  String missing() {
    return String.join(
        ", ", missingKinds().stream().map(one -> one.symbol() + " " + one.meaning()).toList());
  }

  /** The meanings alone, for a chart that leaves a gap and shows no shorthand. */
  String gaps() {
    return String.join(", ", missingKinds().stream().map(Shorthand::meaning).toList());
  }

  private TreeSet<Shorthand> missingKinds() {
    TreeSet<Shorthand> found = new TreeSet<>();
    for (int s = 0; s < seriesCount(); s++) {
      for (int c = 0; c < categories().size(); c++) {
        if (isMissing(s, c)) {
          found.add(shorthand(s, c));
        }
      }
    }
    return found;
  }
}
