package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Computes the cells of a {@link Sheet}, each once, when a formula or the table asks for it. */
final class SheetCells<R> implements Grid {
  private final TableSpec spec;
  private final List<SheetColumn<R>> columns;
  private final List<Body<R>> body;
  private final List<Total> totals;
  private final Optional<String> codeColumn;
  private final Optional<String> labelColumn;
  private final Cell[][] known;
  private final boolean[][] underWay;
  private final Map<Integer, Map<Integer, Cell>> places = new HashMap<>();
  private final Evaluation evaluation = new Evaluation(this);

  SheetCells(
      TableSpec spec,
      List<SheetColumn<R>> columns,
      List<Body<R>> body,
      List<Total> totals,
      Optional<String> codeColumn,
      Optional<String> labelColumn) {
    this.spec = spec;
    this.columns = columns;
    this.body = body;
    this.totals = totals;
    this.codeColumn = codeColumn;
    this.labelColumn = labelColumn;
    known = new Cell[body.size() + totals.size()][columns.size()];
    underWay = new boolean[known.length][columns.size()];
    totals.forEach(total -> total.columns().forEach(spec::indexOf));
  }

  /** A row of the body and what it is called. */
  record Body<R>(R row, Optional<String> name) {
    Body(R row, Function<R, Optional<String>> names) {
      this(row, names.apply(row));
    }
  }

  /** All cells in reading order. */
  ResultTable table(List<RowOrder> order, List<String> groups) {
    List<Integer> reading = reading(order, groups);
    return new ResultTable(
        spec,
        reading.stream()
            .map(r -> spec.columns().stream().map(column -> cell(r, column.name())).toList())
            .toList(),
        reading.stream().map(this::place).toList());
  }

  @Override
  public int size() {
    return known.length;
  }

  @Override
  public String id() {
    return spec.id();
  }

  @Override
  public Cell cell(int row, String column) {
    int c = spec.indexOf(column);
    if (known[row][c] == null) {
      if (underWay[row][c]) {
        throw new IllegalArgumentException(
            "exhibit '" + spec.id() + "': column '" + column + "' is derived from itself");
      }
      underWay[row][c] = true;
      known[row][c] =
          row < body.size() ? ofBody(row, c) : ofTotal(row, totals.get(row - body.size()), c);
    }
    return known[row][c];
  }

  @Override
  public Place place(int row) {
    return row < body.size()
        ? new Place(Block.BODY, body.get(row).name())
        : totals.get(row - body.size()).place();
  }

  private Cell ofBody(int row, int c) {
    SheetColumn<R> column = columns.get(c);
    if (column.ranking().isPresent()) {
      return places.computeIfAbsent(c, this::ranked).get(row);
    }
    Optional<Cell> refused = refused(column, row);
    if (refused.isPresent()) {
      return refused.get();
    }
    Cell cell = computed(column, row);
    return cell instanceof Cell.Missing ? column.otherwise().orElse(cell) : cell;
  }

  private Cell computed(SheetColumn<R> column, int row) {
    R from = body.get(row).row();
    if (column.measure().isPresent()) {
      return column.measure().get().apply(from);
    }
    if (!column.differsByRow()) {
      return evaluation.value(column.formula().orElseThrow(), row);
    }
    Optional<Formula> own = column.formula(from);
    return own.isEmpty()
        ? column
            .otherwise()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "column '" + column.name() + "' has a row without a formula or a reason"))
        : live(evaluation.value(own.get(), row), own.get());
  }

  /** What stands in a cell to which the column does not apply. */
  private Optional<Cell> refused(SheetColumn<R> column, int row) {
    for (SheetColumn.Guard<R> guard : column.guards()) {
      if (!guard.test().test(body.get(row).row())) {
        return Optional.of(guard.missing());
      }
      if (guard.condition().isPresent()) {
        Condition condition = guard.condition().get();
        Cell cell = cell(row, condition.column());
        if (cell instanceof Cell.Missing) {
          return Optional.of(cell);
        }
        if (!new Matching(this, row).holds(condition, row)) {
          return Optional.of(guard.missing());
        }
      }
    }
    return Optional.empty();
  }

  private Map<Integer, Cell> ranked(int c) {
    SheetColumn<R> column = columns.get(c);
    Ranking ranking = column.ranking().orElseThrow();
    Map<Integer, Cell> ranks = new HashMap<>();
    Map<List<String>, List<Integer>> competing = new LinkedHashMap<>();
    for (int row : rows(Block.BODY)) {
      Optional<Cell> refused = refused(column, row);
      Cell by = cell(row, ranking.by());
      if (refused.isPresent() || by.number().isEmpty()) {
        ranks.put(row, refused.orElseGet(() -> column.otherwise().orElse(by)));
      } else {
        competing.computeIfAbsent(raw(row, ranking.within()), any -> new ArrayList<>()).add(row);
      }
    }
    for (List<Integer> group : competing.values()) {
      group.sort(by(ranking.by(), ranking.largestFirst()).thenComparing(this::key));
      for (int place = 0; place < group.size(); place++) {
        int row = group.get(place);
        Optional<Cell> instead = ranking.instead().apply(number(row, ranking.by()));
        ranks.put(row, instead.orElse(Cell.whole(place + 1)));
      }
    }
    return ranks;
  }

  private Cell ofTotal(int row, Total total, int c) {
    SheetColumn<R> column = columns.get(c);
    String name = column.name();
    if (total.cell(name).isPresent()) {
      return total.cell(name).get();
    }
    if (total.formula(name).isPresent()) {
      Formula own = total.formula(name).get();
      return live(evaluation.value(own, row), own);
    }
    if (labelColumn.equals(Optional.of(name))) {
      return Cell.text(total.label());
    }
    if (codeColumn.equals(Optional.of(name)) && total.place().name().isPresent()) {
      return Cell.text(total.place().name().get());
    }
    if (column.summed() && total.sum(name).isPresent()) {
      if (total.unknown().isPresent()) {
        return total.unknown().get();
      }
      Formula.Fold sum = total.sum(name).get();
      return evaluation.any(sum.block(), sum.where(), row)
          ? live(evaluation.value(sum, row), sum)
          : total.none();
    }
    if (total.isWithout(name)) {
      return total.rest();
    }
    return column.formula().map(derived -> evaluation.value(derived, row)).orElse(total.rest());
  }

  private static Cell live(Cell value, Formula formula) {
    if (value instanceof Cell.Whole whole) {
      return Cell.whole(whole.value(), formula);
    }
    return value instanceof Cell.Real real
        ? new Cell.Real(real.value(), Optional.of(formula))
        : value;
  }

  private List<Integer> reading(List<RowOrder> order, List<String> groups) {
    List<Integer> inOrder = new ArrayList<>(rows(Block.BODY));
    // Sorting is stable: the last criterion first.
    for (int i = order.size() - 1; i >= 0; i--) {
      inOrder.sort(by(order.get(i).column(), order.get(i).largestFirst()));
    }
    IntStream.range(body.size(), known.length).forEach(inOrder::add);
    Map<List<String>, List<Integer>> grouped =
        inOrder.stream()
            .collect(
                Collectors.groupingBy(
                    row -> raw(row, groups), LinkedHashMap::new, Collectors.toList()));
    return grouped.values().stream().flatMap(List::stream).toList();
  }

  /** Rows by a number, those without one last; by text in a column of texts. */
  private Comparator<Integer> by(String column, boolean largestFirst) {
    if (spec.column(column).unit().isText()) {
      Comparator<Integer> texts = Comparator.comparing(row -> cell(row, column).raw());
      return largestFirst ? texts.reversed() : texts;
    }
    Comparator<Integer> numbers = Comparator.comparingDouble(row -> number(row, column));
    return Comparator.<Integer, Boolean>comparing(row -> cell(row, column).number().isEmpty())
        .thenComparing(largestFirst ? numbers.reversed() : numbers);
  }

  private double number(int row, String column) {
    return cell(row, column).number().orElse(0);
  }

  private String key(int row) {
    return String.join("\u0000", raw(row, spec.key()));
  }

  private List<String> raw(int row, List<String> of) {
    return of.stream().map(column -> cell(row, column).raw()).toList();
  }
}
