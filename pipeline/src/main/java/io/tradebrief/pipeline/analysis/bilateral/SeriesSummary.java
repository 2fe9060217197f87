package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Mean, smallest and largest value of each column over the last years of the table. */
final class SeriesSummary {
  private SeriesSummary() {}

  static List<List<Cell>> rows(TableSpec spec, List<List<Cell>> years, int first) {
    int last = years.size() - 1;
    String span = " of the last " + Words.number(last - first + 1) + " years";
    return List.of(
        row(spec, years, first, "Mean" + span, column -> mean(spec, years, first, last, column)),
        extreme(spec, years, first, "Smallest" + span, 1),
        extreme(spec, years, first, "Largest" + span, -1));
  }

  private interface Summary {
    Cell of(String column);
  }

  private static List<Cell> row(
      TableSpec spec, List<List<Cell>> years, int first, String label, Summary summary) {
    Cells cells = Cells.notApplicable("the row summarises several years").put("period", label);
    for (ColumnSpec column : spec.columns()) {
      if (column.unit().equals(Unit.US_DOLLARS)) {
        boolean complete =
            years.subList(first, years.size()).stream()
                .allMatch(row -> row.get(spec.indexOf(column.name())).number().isPresent());
        cells.put(
            column.name(),
            complete
                ? summary.of(column.name())
                : Cell.missing(Shorthand.NOT_AVAILABLE, "one of the years has no figure"));
      }
    }
    return cells.of(spec);
  }

  private static Cell mean(
      TableSpec spec, List<List<Cell>> years, int first, int last, String column) {
    long sum = 0;
    for (int row = first; row <= last; row++) {
      sum += value(spec, years, row, column);
    }
    int count = last - first + 1;
    Formula mean = Formula.sum(column, first, last).over(Formula.constant((double) count));
    return sum % count == 0
        ? Cell.whole(sum / count, mean)
        : new Cell.Real((double) sum / count, Optional.of(mean));
  }

  private static List<Cell> extreme(
      TableSpec spec, List<List<Cell>> years, int first, String label, int sign) {
    return row(
        spec,
        years,
        first,
        label,
        column -> {
          Comparator<Integer> order =
              Comparator.comparingLong(row -> sign * value(spec, years, row, column));
          int row =
              IntStream.range(first, years.size())
                  .boxed()
                  .min(order.thenComparing(Comparator.naturalOrder()))
                  .orElseThrow();
          return Cell.whole(value(spec, years, row, column), Formula.at(column, row));
        });
  }

  private static long value(TableSpec spec, List<List<Cell>> years, int row, String column) {
    return ((Cell.Whole) years.get(row).get(spec.indexOf(column))).value();
  }
}
