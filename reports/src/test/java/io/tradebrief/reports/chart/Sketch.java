package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A chart under test and its table. A value that is not a number stands for a missing one. */
record Sketch(ChartSpec spec, ResultTable table) {
  private record Measure(String label, List<Double> values) {}

  /** Collects what the sketch shows. */
  static final class Builder {
    private final ChartSpec.Kind kind;
    private final List<String> categories;
    private final List<Measure> measures = new ArrayList<>();
    private String title = "Autos and parts make up most of the deficit";
    private String subtitle = "US goods balance with Japan, 2024, billion US dollars";
    private String source = "Source: US Census Bureau, FT-900 (released 2025-02-05).";
    private String pattern = "#,##0.0";
    private Optional<String> highlight = Optional.empty();

    private Builder(ChartSpec.Kind kind, List<String> categories) {
      this.kind = kind;
      this.categories = kind == ChartSpec.Kind.STEPS ? days(categories.size()) : categories;
    }

    /** Steps need days; these are a week apart, and every third follows the one before. */
    private static List<String> days(int count) {
      LocalDate first = LocalDate.of(2025, 1, 20);
      return IntStream.range(0, count)
          .mapToObj(i -> first.plusDays(i % 3 == 2 ? 7L * i - 6 : 7L * i).toString())
          .toList();
    }

    Builder series(String label, double... values) {
      measures.add(new Measure(label, DoubleStream.of(values).boxed().toList()));
      return this;
    }

    Builder series(String label, IntToDoubleFunction value) {
      return series(label, IntStream.range(0, categories.size()).mapToDouble(value).toArray());
    }

    Builder titled(String newTitle, String newSubtitle, String newSource) {
      title = newTitle;
      subtitle = newSubtitle;
      source = newSource;
      return this;
    }

    Builder pattern(String newPattern) {
      pattern = newPattern;
      return this;
    }

    Builder highlight(String category) {
      highlight = Optional.of(category);
      return this;
    }

    Sketch build() {
      List<ColumnSpec> columns = new ArrayList<>();
      columns.add(ColumnSpec.of("row", "Row", Unit.COUNT, "Tells rows of the same name apart."));
      columns.add(ColumnSpec.of("name", "Name", Unit.TEXT, "What the row is about."));
      List<ChartSpec.Series> series = new ArrayList<>();
      for (int m = 0; m < measures.size(); m++) {
        String label = measures.get(m).label();
        columns.add(ColumnSpec.of("measure" + m, label, Unit.RATIO, "A measure."));
        series.add(new ChartSpec.Series("measure" + m, label));
      }
      TableSpec table =
          new TableSpec("sketch", "Sketch", "Made up.", List.of(), columns, List.of("row"));
      List<Integer> rows = IntStream.range(0, categories.size()).boxed().toList();
      ChartSpec spec =
          new ChartSpec(
              "sketch",
              "sketch",
              kind,
              title,
              subtitle,
              source,
              "A chart drawn to test drawing.",
              "name",
              series,
              rows,
              1,
              pattern,
              highlight);
      return new Sketch(spec, new ResultTable(table, rows.stream().map(this::row).toList()));
    }

    private List<Cell> row(int index) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.whole(index));
      cells.add(Cell.text(categories.get(index)));
      for (Measure measure : measures) {
        double value = measure.values().get(index);
        cells.add(
            Double.isNaN(value)
                ? Cell.missing(Shorthand.NOT_AVAILABLE, "the publisher has no figure")
                : Cell.real(value));
      }
      return cells;
    }
  }

  static Builder of(ChartSpec.Kind kind, String... categories) {
    return new Builder(kind, List.of(categories));
  }

  static Builder of(ChartSpec.Kind kind, List<String> categories) {
    return new Builder(kind, categories);
  }

  Slide draw() {
    return draw(PictureSize.SLIDE);
  }

  Slide draw(PictureSize size) {
    return ChartPng.draw(spec, table, HouseStyle.PLAIN, size);
  }

  byte[] render() {
    return ChartPng.render(spec, table, HouseStyle.PLAIN, PictureSize.SLIDE);
  }
}
