package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An exhibit as it is written down: rows, columns that are a measure or a {@link Formula}, named
 * totals, what a missing value means, ranks, notes, charts and finding, from top to bottom.
 *
 * <p>A derived column is declared once. The sheet computes it from that declaration, the workbook
 * writes it as a live formula from that, and it is told in words from that.
 *
 * <p>What follows a column ({@link #is}, {@link #where}, {@link #orElse}) is said of it.
 *
 * @param <R> what a row of the body is made from
 */
public final class Sheet<R> extends DeclaredColumns<R, Sheet<R>> {
  private final String id;
  private final List<R> rows;
  private final List<Total> totals = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<SheetNote> notes = new ArrayList<>();
  private final List<Function<ResultTable, Optional<ChartSpec>>> charts = new ArrayList<>();
  private final List<RowOrder> order = new ArrayList<>();
  private Function<R, Optional<String>> names = row -> Optional.empty();
  private Function<ResultTable, Optional<String>> finding = table -> Optional.empty();
  private List<String> key = List.of();
  private List<String> groups = List.of();
  private Optional<String> codeColumn = Optional.empty();
  private Optional<String> labelColumn = Optional.empty();
  private String whenEmpty = "the source has no row for this exhibit";
  private boolean mayBeEmpty;
  private String title = "";
  private String about = "";

  private Sheet(String id, List<R> rows) {
    this.id = id;
    this.rows = List.copyOf(rows);
  }

  @Override
  Sheet<R> self() {
    return this;
  }

  @Override
  String id() {
    return id;
  }

  /** An exhibit whose body has one row for each of {@code rows}. */
  public static <R> Sheet<R> of(String id, List<R> rows) {
    return new Sheet<>(id, rows);
  }

  /**
   * A note.
   *
   * @param ofFigures whether it states figures of the table
   * @param text the note, if there is something to say
   */
  private record SheetNote(boolean ofFigures, Function<ResultTable, Optional<Note>> text) {}

  /** What the table shows, place and period included. */
  public Sheet<R> title(String text) {
    title = text;
    return this;
  }

  /** What the sheet holds and on which basis, in one or two sentences. */
  public Sheet<R> about(String text) {
    about = text;
    return this;
  }

  public Sheet<R> cites(Collection<Citation> releases) {
    citations.addAll(releases);
    return this;
  }

  /** The columns that together name a row. */
  public Sheet<R> key(String... keyColumns) {
    key = List.of(keyColumns);
    return this;
  }

  /** The columns in which a total has its code and its label. */
  public Sheet<R> totalsIn(String code, String label) {
    codeColumn = Optional.of(code);
    return totalsIn(label);
  }

  /** The column in which a total has its label, in a table without codes. */
  public Sheet<R> totalsIn(String label) {
    labelColumn = Optional.of(label);
    return this;
  }

  /** The columns that name a group: in reading order its totals follow its rows. */
  public Sheet<R> groupedBy(String... groupColumns) {
    groups = List.of(groupColumns);
    return this;
  }

  /** Orders the body by a column, the smallest first, rows without a number last. */
  public Sheet<R> orderBy(String column) {
    order.add(new RowOrder(column, false));
    return this;
  }

  /** Orders the body by a column, the largest first, rows without a number last. */
  public Sheet<R> orderByLargest(String column) {
    order.add(new RowOrder(column, true));
    return this;
  }

  /** Names rows of the body that a formula refers to or that readers link to. */
  public Sheet<R> rowNames(Function<R, Optional<String>> name) {
    names = name;
    return this;
  }

  /** Why the data cannot give the figures, if there is no row. */
  public Sheet<R> whenEmpty(String reason) {
    whenEmpty = reason;
    return this;
  }

  /** A table without rows is empty: there is nothing to list, and nothing is missing. */
  public Sheet<R> mayBeEmpty() {
    mayBeEmpty = true;
    return this;
  }

  public Sheet<R> total(Total total) {
    totals.add(total);
    return this;
  }

  public Sheet<R> totals(Collection<Total> more) {
    totals.addAll(more);
    return this;
  }

  public Sheet<R> note(Note note) {
    notes.add(new SheetNote(false, table -> Optional.of(note)));
    return this;
  }

  public Sheet<R> notes(Collection<Note> more) {
    more.forEach(this::note);
    return this;
  }

  /** A note with figures of the table, which a table without figures does not have. */
  public Sheet<R> note(Function<ResultTable, Optional<Note>> note) {
    notes.add(new SheetNote(true, note));
    return this;
  }

  /** A chart of the table; empty if it would show nothing. */
  public Sheet<R> chart(Function<ResultTable, Optional<ChartSpec>> chart) {
    charts.add(chart);
    return this;
  }

  /** What the table shows, a whole sentence; empty if it has no such figure. */
  public Sheet<R> finding(Function<ResultTable, Optional<String>> sentence) {
    finding = sentence;
    return this;
  }

  /** The finished table, every formula computed. */
  public ResultTable table() {
    TableSpec spec =
        new TableSpec(
            id, title, about, citations, columns().stream().map(SheetColumn::spec).toList(), key);
    if (isUnavailable()) {
      return new ResultTable(spec, List.of(unavailable(spec)));
    }
    return new SheetCells<>(
            spec,
            columns(),
            rows.stream().map(row -> new SheetCells.Body<>(row, names)).toList(),
            totals,
            codeColumn,
            labelColumn)
        .table(order, groups);
  }

  /** The finished exhibit. */
  public Exhibit exhibit() {
    ResultTable table = table();
    boolean empty = isUnavailable();
    return new Exhibit(
        table,
        notes.stream()
            .filter(note -> !(empty && note.ofFigures()))
            .flatMap(note -> note.text().apply(table).stream())
            .toList(),
        empty ? List.of() : charts.stream().flatMap(chart -> chart.apply(table).stream()).toList(),
        empty ? Optional.empty() : finding.apply(table));
  }

  private boolean isUnavailable() {
    return rows.isEmpty() && !mayBeEmpty;
  }

  /** The one row of a table without figures: its first text says so, the rest says why. */
  private List<Cell> unavailable(TableSpec spec) {
    Optional<String> label =
        spec.key().stream().filter(name -> spec.column(name).unit().isText()).findFirst();
    Cell missing = Cell.missing(Shorthand.NOT_AVAILABLE, whenEmpty);
    return spec.columns().stream()
        .map(
            column ->
                label.equals(Optional.of(column.name())) ? Cell.text("Not available") : missing)
        .toList();
  }
}
