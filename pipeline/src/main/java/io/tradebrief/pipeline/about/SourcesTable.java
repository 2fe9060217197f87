package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;

/** The {@code sources} exhibit: what the edition is built on, a row a file. */
public final class SourcesTable {
  public static final String ID = "sources";

  private SourcesTable() {}

  /** The exhibit over the files that were used, in the order of their names. */
  public static Exhibit of(List<InputRecord> inputs) {
    List<List<Cell>> rows = new ArrayList<>();
    for (InputRecord input : inputs) {
      rows.add(
          List.of(
              Cell.text(input.file()),
              Cell.text(input.citation().publisher()),
              Cell.text(input.dataset()),
              Cell.text(input.citation().title()),
              Cell.text(input.citation().released()),
              Cell.text(input.use()),
              stated(input.retrieved()),
              Cell.whole(input.rowsAccepted()),
              Cell.whole(input.rowsRejected()),
              Cell.whole(input.rowsStructure()),
              Cell.whole(input.facts()),
              stated(input.licence()),
              stated(input.page()),
              Cell.text(input.sha256())));
    }
    return new Exhibit(new ResultTable(spec(), rows), List.of(), List.of());
  }

  private static Cell stated(String text) {
    return text.isBlank()
        ? Cell.missing(Shorthand.NOT_AVAILABLE, "no provenance record states it")
        : Cell.text(text);
  }

  private static TableSpec spec() {
    return new TableSpec(
        ID,
        "The files this edition is built on",
        "Each file that was read, with its publisher and release date, the rows that were taken "
            + "and refused, and the SHA-256 of its content.",
        List.of(),
        List.of(
            ColumnSpec.text("file", "File", "Path below the input folder."),
            ColumnSpec.text("publisher", "Publisher", "The office that publishes it."),
            ColumnSpec.text("dataset", "Dataset", "Stable id of the dataset."),
            ColumnSpec.text("title", "Title", "The publisher's title."),
            ColumnSpec.text("released", "Released", "Release date, a day or a month."),
            ColumnSpec.text(
                "used_for",
                "Used for",
                "Whether all of its figures are used, or how many parts of the dataset, such as a"
                    + " flow and year; the other parts are of a newer release."),
            ColumnSpec.text(
                "retrieved", "Retrieved", "Day the figures were taken from the publisher."),
            ColumnSpec.count("rows_accepted", "Rows accepted", "Data rows understood and kept."),
            ColumnSpec.count("rows_rejected", "Rows rejected", "Data rows that broke a rule."),
            ColumnSpec.count(
                "rows_structure", "Other rows", "Titles, headers, blank lines, footnotes."),
            ColumnSpec.count("facts", "Facts", "Figures the accepted rows gave."),
            ColumnSpec.text("licence", "Licence", "Terms of use."),
            ColumnSpec.text("page", "Page", "The publisher's page."),
            ColumnSpec.text("sha256", "SHA-256", "Hash of the file's content.")),
        List.of("file"));
  }
}
