package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** One row under construction, filled by column name. */
public final class Cells {
  private final Cell rest;
  private final Map<String, Cell> filled = new HashMap<>();

  /**
   * An empty row.
   *
   * @param rest what stands in every column that is not filled
   */
  public Cells(Cell.Missing rest) {
    this.rest = rest;
  }

  /** An empty row whose unfilled columns do not apply, for {@code reason}. */
  public static Cells notApplicable(String reason) {
    return new Cells(new Cell.Missing(Shorthand.NOT_APPLICABLE, reason));
  }

  /** An empty row whose unfilled columns are not available, for {@code reason}. */
  public static Cells notAvailable(String reason) {
    return new Cells(new Cell.Missing(Shorthand.NOT_AVAILABLE, reason));
  }

  public Cells put(String column, Cell cell) {
    filled.put(column, cell);
    return this;
  }

  public Cells put(String column, String text) {
    return put(column, Cell.text(text));
  }

  public Cells put(String column, long number) {
    return put(column, Cell.whole(number));
  }

  /** The number, or the cell that stands in unfilled columns. */
  public Cells put(String column, OptionalLong number) {
    return number.isPresent() ? put(column, number.getAsLong()) : this;
  }

  /**
   * The row in the order of the table's columns.
   *
   * @throws IllegalArgumentException if a filled column is none of the table's
   */
  public List<Cell> of(TableSpec spec) {
    filled.keySet().forEach(spec::indexOf);
    return spec.columns().stream()
        .map(ColumnSpec::name)
        .map(name -> filled.getOrDefault(name, rest))
        .toList();
  }
}
