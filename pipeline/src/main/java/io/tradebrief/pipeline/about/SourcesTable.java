package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Sheet;
import java.util.List;

/** The {@code sources} exhibit: what the edition is built on, a row a file. */
public final class SourcesTable {
  public static final String ID = "sources";

  private SourcesTable() {}

  /** The exhibit over the files that were used, in the order of their names. */
  public static Exhibit of(List<InputRecord> inputs) {
    return Sheet.of(ID, inputs)
        .title("The files this edition is built on")
        .about(
            "Each file that was read, with its publisher and release date, the rows that were "
                + "taken and refused, and the SHA-256 of its content.")
        .whenEmpty("the edition has no file")
        .key("file")
        .text("file", "File", "Path below the input folder.", InputRecord::file)
        .text(
            "publisher",
            "Publisher",
            "The office that publishes it.",
            input -> input.citation().publisher())
        .text("dataset", "Dataset", "Stable id of the dataset.", InputRecord::dataset)
        .text("title", "Title", "The publisher's title.", input -> input.citation().title())
        .text(
            "released",
            "Released",
            "Release date, a day or a month.",
            input -> input.citation().released())
        .text(
            "used_for",
            "Used for",
            "Whether all of its figures are used, or how many parts of the dataset, such as a flow "
                + "and year; the other parts are of a newer release.",
            InputRecord::use)
        .column(
            ColumnSpec.text(
                "retrieved", "Retrieved", "Day the figures were taken from the publisher."),
            input -> stated(input.retrieved()))
        .column(
            ColumnSpec.count("rows_accepted", "Rows accepted", "Data rows understood and kept."),
            input -> Cell.whole(input.rowsAccepted()))
        .column(
            ColumnSpec.count("rows_rejected", "Rows rejected", "Data rows that broke a rule."),
            input -> Cell.whole(input.rowsRejected()))
        .column(
            ColumnSpec.count(
                "rows_structure", "Other rows", "Titles, headers, blank lines, footnotes."),
            input -> Cell.whole(input.rowsStructure()))
        .column(
            ColumnSpec.count("facts", "Facts", "Figures the accepted rows gave."),
            input -> Cell.whole(input.facts()))
        .column(
            ColumnSpec.text("licence", "Licence", "Terms of use."),
            input -> stated(input.licence()))
        .column(
            ColumnSpec.text("page", "Page", "The publisher's page."), input -> stated(input.page()))
        .text("sha256", "SHA-256", "Hash of the file's content.", InputRecord::sha256)
        .exhibit();
  }

  private static Cell stated(String text) {
    return text.isBlank() ? Cell.notAvailable("no provenance record states it") : Cell.text(text);
  }
}
