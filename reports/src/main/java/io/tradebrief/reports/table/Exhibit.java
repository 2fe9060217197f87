package io.tradebrief.reports.table;

import java.util.List;

/**
 * A table with what belongs to it.
 *
 * @param table the figures
 * @param notes methods and assumptions, in the order a reader needs them
 * @param charts drawings of the table, none to several
 */
public record Exhibit(ResultTable table, List<Note> notes, List<ChartSpec> charts) {
  public Exhibit {
    notes = List.copyOf(notes);
    charts = List.copyOf(charts);
    // Reading every chart once proves that it names columns and rows the table has.
    charts.forEach(chart -> ChartData.of(chart, table));
  }

  public String id() {
    return table.spec().id();
  }
}
