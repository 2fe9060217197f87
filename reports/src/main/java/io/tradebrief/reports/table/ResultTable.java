package io.tradebrief.reports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished table: every cell filled, keys unique, and each live formula proved to give the value
 * beside it. Built once, by an analysis; the renderers only lay it out.
 */
public record ResultTable(TableSpec spec, List<List<Cell>> rows) {
  /** Relative difference allowed between a cached value and its formula; money is rounded to 1. */
  private static final double TOLERANCE = 1e-9;

  public ResultTable {
    rows = rows.stream().map(List::copyOf).toList();
    Map<List<String>, Integer> keys = new HashMap<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> row = rows.get(r);
      if (row.size() != spec.columns().size()) {
        throw invalid(spec, r, "has " + row.size() + " cells for " + spec.columns().size());
      }
      for (int c = 0; c < row.size(); c++) {
        checkKind(spec, r, spec.columns().get(c), row.get(c));
      }
      List<String> key = spec.key().stream().map(k -> row.get(spec.indexOf(k)).raw()).toList();
      Integer earlier = keys.putIfAbsent(key, r);
      if (earlier != null) {
        throw invalid(spec, r, "repeats the key " + key + " of row " + earlier);
      }
    }
    checkFormulas(spec, rows);
  }

  /** The cell of {@code column} in the row with index {@code row}. */
  public Cell cell(int row, String column) {
    return rows.get(row).get(spec.indexOf(column));
  }

  /** The formula that the cell shows live: its own, else its column's; none if it is missing. */
  public Optional<Formula> formula(int row, int column) {
    Cell cell = rows.get(row).get(column);
    if (cell.number().isEmpty()) {
      return Optional.empty();
    }
    return cell.formula().or(() -> spec.columns().get(column).formula());
  }

  private static void checkKind(TableSpec spec, int row, ColumnSpec column, Cell cell) {
    boolean text = cell instanceof Cell.Text;
    if (!(cell instanceof Cell.Missing) && text != column.unit().isText()) {
      throw invalid(spec, row, "column '" + column.name() + "' cannot hold " + cell);
    }
  }

  private static void checkFormulas(TableSpec spec, List<List<Cell>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < spec.columns().size(); c++) {
        Cell cell = rows.get(r).get(c);
        Optional<Formula> formula = cell.formula().or(spec.columns().get(c)::formula);
        if (formula.isEmpty() || cell.number().isEmpty()) {
          continue;
        }
        double live =
            formula
                .get()
                .value(
                    r,
                    at ->
                        rows.get(at.row())
                            .get(spec.indexOf(at.column()))
                            .number()
                            .orElse(Double.NaN));
        double cached = cell.number().getAsDouble();
        if (!(Math.abs(live - cached) <= TOLERANCE * Math.max(1, Math.abs(cached)))) {
          throw invalid(
              spec,
              r,
              "column '"
                  + spec.columns().get(c).name()
                  + "' holds "
                  + cached
                  + " but its formula gives "
                  + live);
        }
      }
    }
  }

  private static IllegalArgumentException invalid(TableSpec spec, int row, String what) {
    return new IllegalArgumentException("exhibit '" + spec.id() + "', row " + row + " " + what);
  }
}
