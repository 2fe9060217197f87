package io.tradebrief.reports.page;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.NotesTable;
import io.tradebrief.reports.table.NumberPattern;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One table of figures, in a region of its own that scrolls where the window is narrow. */
final class DataTable {
  /** Longer tables are shown in part; the file of the whole table is linked. */
  static final int MOST_ROWS = 100;

  /** How many rows of a longer table are shown. */
  static final int PART = 30;

  private static final int CODE = 16;
  private static final int LONG_TEXT = 40;
  private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-[0-9]{2})?");

  private final ResultTable table;
  private final TableSpec spec;
  private final int rowHeader;
  private final int[] longest;

  /** The columns that print beside each other; the page shows all of them in one table. */
  private final List<List<Integer>> blocks;

  DataTable(ResultTable table) {
    this.table = table;
    this.spec = table.spec();
    this.rowHeader = rowHeader();
    this.blocks = PaperBlocks.of(table);
    this.longest = new int[spec.columns().size()];
    for (List<Cell> row : table.rows()) {
      for (int c = 0; c < longest.length; c++) {
        longest[c] = Math.max(longest[c], row.get(c).raw().length());
      }
    }
  }

  /** Whether paper must be turned for it. */
  boolean isWide() {
    int texts = (int) IntStream.range(0, longest.length).filter(this::isLong).count();
    return blocks.size() > 1 || spec.columns().size() + 2 * texts > 7;
  }

  void write(Html html) {
    String caption = "table-" + spec.id();
    List<Integer> shown = shown();
    html.open(
        "div", "class", "scroll", "role", "region", "aria-labelledby", caption, "tabindex", "0");
    html.open("table").open("caption", "id", caption).open("div").text(spec.title());
    if (shown.size() < table.rows().size()) {
      html.element("span", part(shown));
    }
    html.close().close().line();
    List<Integer> columns = IntStream.range(0, longest.length).boxed().toList();
    header(html, columns);
    body(html, columns, shown);
    html.close().line();
    continued(html, shown);
    html.close().line();
  }

  private void header(Html html, List<Integer> columns) {
    html.open("thead").open("tr");
    for (int c : columns) {
      ColumnSpec column = spec.columns().get(c);
      html.open("th", "scope", "col", "class", look(c));
      html.text(column.label());
      if (!column.unit().text().isEmpty()) {
        html.text(" ").element("span", "(" + column.unit().text() + ")");
      }
      html.close();
    }
    html.close().close().line();
  }

  private void row(Html html, List<Integer> columns, int index) {
    if (spec.id().equals(NotesTable.ID)) {
      html.open("tr", "id", "note-" + table.rows().get(index).get(0).raw());
    } else {
      html.open("tr");
    }
    List<Cell> cells = table.rows().get(index);
    for (int c : columns) {
      if (c == rowHeader) {
        html.open("th", "scope", "row", "class", look(c));
      } else {
        html.open("td", "class", look(c));
      }
      cell(html, spec.columns().get(c), cells.get(c));
      html.close();
    }
    html.close().line();
  }

  private static void cell(Html html, ColumnSpec column, Cell cell) {
    if (cell instanceof Cell.Missing missing) {
      html.element(
          "span",
          cell.raw(),
          "class",
          "missing",
          "title",
          missing.shorthand().meaning() + ": " + missing.reason());
    } else if (cell.number().isPresent()) {
      html.text(NumberPattern.of(column.unit().pattern()).format(cell.number().getAsDouble()));
    } else {
      html.text(cell.raw());
    }
  }

  /** On paper nothing scrolls: what a page's width does not hold follows in tables of its own. */
  private void continued(Html html, List<Integer> rows) {
    for (int block = 1; block < blocks.size(); block++) {
      html.open("table", "class", "paper").open("caption");
      html.text(spec.title() + ", continued: further columns").close();
      header(html, blocks.get(block));
      body(html, blocks.get(block), rows);
      html.close().line();
    }
  }

  private void body(Html html, List<Integer> columns, List<Integer> rows) {
    html.open("tbody").line();
    rows.forEach(row -> row(html, columns, row));
    html.close();
  }

  private String part(List<Integer> shown) {
    return (shown.get(0) == 0 ? "The first " : "The last ")
        + shown.size()
        + " of "
        + table.rows().size()
        + " rows; the file linked below has all of them.";
  }

  /** All rows, or the first of a long table; of a long run of periods the last. */
  private List<Integer> shown() {
    int size = table.rows().size();
    if (size <= MOST_ROWS) {
      return IntStream.range(0, size).boxed().toList();
    }
    boolean inTime =
        table.rows().stream().allMatch(r -> PERIOD.matcher(r.get(rowHeader).raw()).matches());
    int first = inTime ? size - PART : 0;
    return IntStream.range(first, first + PART).boxed().toList();
  }

  /** The column that names a row: the last text among the key columns, else the first of them. */
  private int rowHeader() {
    List<Integer> keys = new ArrayList<>();
    spec.key().forEach(name -> keys.add(spec.indexOf(name)));
    return keys.stream()
        .filter(c -> spec.columns().get(c).unit().isText())
        .reduce((first, second) -> second)
        .orElse(keys.get(0));
  }

  private String look(int column) {
    String kind = "number";
    if (spec.columns().get(column).unit().isText()) {
      kind = isLong(column) ? "long" : longest[column] > CODE ? "text" : "code";
    }
    return blocks.get(0).contains(column) ? kind : kind + " leave";
  }

  private boolean isLong(int column) {
    return spec.columns().get(column).unit().isText() && longest[column] > LONG_TEXT;
  }
}
