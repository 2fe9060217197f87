package io.tradebrief.reports.table;

import java.util.List;
import java.util.Optional;

/**
 * A table with what belongs to it.
 *
 * @param table the figures
 * @param notes methods and assumptions, in the order a reader needs them
 * @param charts drawings of the table, none to several
 * @param finding what the table shows, a whole sentence with its figures, computed from the data;
 *     empty for a table about the edition, or without figures
 */
public record Exhibit(
    ResultTable table, List<Note> notes, List<ChartSpec> charts, Optional<String> finding) {
  public Exhibit {
    notes = List.copyOf(notes);
    charts = List.copyOf(charts);
    // Reading every chart once proves that it names columns and rows the table has.
    charts.forEach(chart -> ChartData.of(chart, table));
  }

  /** An exhibit whose finding is the title of its first chart. */
  public Exhibit(ResultTable table, List<Note> notes, List<ChartSpec> charts) {
    this(table, notes, charts, charts.stream().map(chart -> chart.title() + ".").findFirst());
  }

  public String id() {
    return table.spec().id();
  }
}
