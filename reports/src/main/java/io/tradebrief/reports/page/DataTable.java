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

  DataTable(ResultTable table) {
    this.table = table;
    this.spec = table.spec();
    this.rowHeader = rowHeader();
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
    return spec.columns().size() + 2 * texts > 7;
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
    header(html);
    html.open("tbody").line();
    shown.forEach(row -> row(html, row));
    html.close().close().close().line();
    more(html);
  }

  private void header(Html html) {
    html.open("thead").open("tr");
    for (int c = 0; c < spec.columns().size(); c++) {
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

  private void row(Html html, int index) {
    if (spec.id().equals(NotesTable.ID)) {
      html.open("tr", "id", "note-" + table.rows().get(index).get(0).raw());
    } else {
      html.open("tr");
    }
    List<Cell> cells = table.rows().get(index);
    for (int c = 0; c < cells.size(); c++) {
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

  private void more(Html html) {
    int left = spec.columns().size() - PageStyle.MOST_PRINTED_COLUMNS;
    if (left > 0 && isWide()) {
      html.element(
          "p",
          "On paper the last "
              + left
              + " of "
              + spec.columns().size()
              + " columns are left out; tables/"
              + spec.id()
              + ".csv and the workbook have them.",
          "class",
          "paper source");
    }
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
    return column < PageStyle.MOST_PRINTED_COLUMNS ? kind : kind + " leave";
  }

  private boolean isLong(int column) {
    return spec.columns().get(column).unit().isText() && longest[column] > LONG_TEXT;
  }
}
