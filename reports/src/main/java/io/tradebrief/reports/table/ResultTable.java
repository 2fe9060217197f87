package io.tradebrief.reports.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A finished table: every cell filled, keys unique, and each live formula proved to give the value
 * beside it. Built once, by a {@link Sheet}; the renderers only lay it out.
 *
 * @param spec what the table is
 * @param rows all rows in reading order, as a CSV and the page show them
 * @param places where each row stands in the workbook, one a row
 */
public record ResultTable(TableSpec spec, List<List<Cell>> rows, List<Place> places) {
  /** Relative difference allowed between a cached value and its formula; money is rounded to 1. */
  private static final double TOLERANCE = 1e-9;

  public ResultTable {
    rows = rows.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
    if (places.size() != rows.size()) {
      throw new IllegalArgumentException(
          "exhibit '"
              + spec.id()
              + "' has "
              + places.size()
              + " places for "
              + rows.size()
              + " rows");
    }
    checkCells(spec, rows);
    checkKeys(spec, rows);
    checkNames(spec, places);
    checkFormulas(spec, rows, places);
  }

  /** A table all of whose rows are of the body. */
  public ResultTable(TableSpec spec, List<List<Cell>> rows) {
    this(spec, rows, Collections.nCopies(rows.size(), Place.BODY));
  }

  /** The cell of {@code column} in the row with index {@code row}. */
  public Cell cell(int row, String column) {
    return rows.get(row).get(spec.indexOf(column));
  }

  /** The rows of a block, by index, in reading order. */
  public List<Integer> rows(Block block) {
    return new TableGrid(spec, rows, places).rows(block);
  }

  /**
   * The row of that name, by index.
   *
   * @throws IllegalArgumentException if no row has it
   */
  public int named(String name) {
    return new TableGrid(spec, rows, places).named(name);
  }

  /** Whether a row has that name. */
  public boolean has(String name) {
    return places.stream().anyMatch(place -> place.name().equals(Optional.of(name)));
  }

  /** The rows of the body that meet every condition, in reading order. */
  public List<SheetRow> where(Condition... conditions) {
    return where(Block.BODY, conditions);
  }

  /** The rows of a block that meet every condition, in reading order. */
  public List<SheetRow> where(Block block, Condition... conditions) {
    Grid grid = new TableGrid(spec, rows, places);
    return grid.rows(block).stream()
        .filter(
            row -> Stream.of(conditions).allMatch(one -> new Matching(grid, row).holds(one, row)))
        .map(this::row)
        .toList();
  }

  /**
   * The rows of a block that meet every condition, by index, in reading order.
   *
   * @param asking the row that asks, for conditions that compare with its cells
   */
  public List<Integer> meeting(Block block, List<Condition> conditions, int asking) {
    Matching matching = new Matching(new TableGrid(spec, rows, places), asking);
    return rows(block).stream()
        .filter(row -> conditions.stream().allMatch(one -> matching.holds(one, row)))
        .toList();
  }

  /** The row of any block with this text in a column; the first of several. */
  public Optional<SheetRow> find(String column, String text) {
    return IntStream.range(0, rows.size())
        .filter(row -> cell(row, column).raw().equals(text))
        .mapToObj(this::row)
        .findFirst();
  }

  /** The row of that name. */
  public SheetRow row(String name) {
    return row(named(name));
  }

  /** The row with that index. */
  public SheetRow row(int index) {
    return new SheetRow(spec, index, rows.get(index));
  }

  /** The formula that the cell shows live: its own, else its column's; none if it is missing. */
  public Optional<Formula> formula(int row, int column) {
    Cell cell = rows.get(row).get(column);
    if (cell.number().isEmpty()) {
      return Optional.empty();
    }
    return cell.formula().or(spec.columns().get(column)::formula);
  }

  private static void checkCells(TableSpec spec, List<List<Cell>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> row = rows.get(r);
      if (row.size() != spec.columns().size()) {
        throw invalid(spec, r, "has " + row.size() + " cells for " + spec.columns().size());
      }
      for (int c = 0; c < row.size(); c++) {
        ColumnSpec column = spec.columns().get(c);
        Cell cell = row.get(c);
        if (!(cell instanceof Cell.Missing)
            && (cell instanceof Cell.Text) != column.unit().isText()) {
          throw invalid(spec, r, "column '" + column.name() + "' cannot hold " + cell);
        }
      }
    }
  }

  private static void checkKeys(TableSpec spec, List<List<Cell>> rows) {
    Map<List<String>, Integer> keys = new HashMap<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Cell> row = rows.get(r);
      List<String> key = spec.key().stream().map(k -> row.get(spec.indexOf(k)).raw()).toList();
      Integer earlier = keys.putIfAbsent(key, r);
      if (earlier != null) {
        throw invalid(spec, r, "repeats the key " + key + " of row " + earlier);
      }
    }
  }

  private static void checkNames(TableSpec spec, List<Place> places) {
    Set<String> names = new HashSet<>();
    for (int r = 0; r < places.size(); r++) {
      Optional<String> name = places.get(r).name();
      if (name.isPresent() && !names.add(name.get())) {
        throw invalid(spec, r, "repeats the name '" + name.get() + "'");
      }
    }
  }

  private static void checkFormulas(TableSpec spec, List<List<Cell>> rows, List<Place> places) {
    Evaluation evaluation = new Evaluation(new TableGrid(spec, rows, places));
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < spec.columns().size(); c++) {
        Cell cell = rows.get(r).get(c);
        Optional<Formula> formula = cell.formula().or(spec.columns().get(c)::formula);
        if (formula.isEmpty() || cell.number().isEmpty()) {
          continue;
        }
        Cell live = evaluation.value(formula.get(), r);
        double cached = cell.number().getAsDouble();
        double computed = live.number().orElse(Double.NaN);
        if (!(Math.abs(computed - cached) <= TOLERANCE * Math.max(1, Math.abs(cached)))) {
          String column = spec.columns().get(c).name();
          throw invalid(
              spec,
              r,
              "column '" + column + "' holds " + cached + " but its formula gives " + computed);
        }
      }
    }
  }

  private static IllegalArgumentException invalid(TableSpec spec, int row, String what) {
    return new IllegalArgumentException("exhibit '" + spec.id() + "', row " + row + " " + what);
  }
}
