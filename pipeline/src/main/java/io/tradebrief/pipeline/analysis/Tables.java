package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The only place where rows leave Spark. */
public final class Tables {
  private static final Cell.Missing NOT_IN_SOURCE =
      new Cell.Missing(Shorthand.NOT_AVAILABLE, "the source has no value");

  private static final Cell NO_DATA = Cell.text("Not available");

  private Tables() {}

  /**
   * The rows of {@code data} as cells, in its order.
   *
   * @param data has every column of {@code spec} under its name; further columns serve only {@code
   *     missing}
   * @param missing says, by column, what a null means; where it says nothing, that the source has
   *     no value
   */
  public static List<List<Cell>> collect(
      Dataset<Row> data, TableSpec spec, Map<String, Function<Row, Cell.Missing>> missing) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : data.collectAsList()) {
      List<Cell> cells = new ArrayList<>();
      for (ColumnSpec column : spec.columns()) {
        cells.add(cell(row, column, missing));
      }
      rows.add(cells);
    }
    return rows;
  }

  /**
   * The one row of a table whose figures the data cannot give: the first text column of the key
   * says so, every other cell is missing for {@code reason}.
   */
  public static List<List<Cell>> unavailable(TableSpec spec, String reason) {
    Optional<String> label =
        spec.key().stream().filter(key -> spec.column(key).unit().isText()).findFirst();
    Cell missing = Cell.missing(Shorthand.NOT_AVAILABLE, reason);
    return List.of(
        spec.columns().stream()
            .map(column -> label.equals(Optional.of(column.name())) ? NO_DATA : missing)
            .toList());
  }

  /** An exhibit whose figures the data cannot give: no chart, no finding, and the reason. */
  public static Exhibit missing(TableSpec spec, String reason, List<Note> notes) {
    return new Exhibit(new ResultTable(spec, unavailable(spec, reason)), notes, List.of());
  }

  /** A small result that further steps share. */
  public static List<Row> collect(Dataset<Row> data) {
    return data.collectAsList();
  }

  private static Cell cell(
      Row row, ColumnSpec column, Map<String, Function<Row, Cell.Missing>> missing) {
    Object value = row.getAs(column.name());
    if (value == null) {
      return missing.getOrDefault(column.name(), any -> NOT_IN_SOURCE).apply(row);
    }
    if (value instanceof String text) {
      return Cell.text(text);
    }
    if (value instanceof Double real) {
      return Cell.real(real);
    }
    return Cell.whole(((Number) value).longValue());
  }
}
