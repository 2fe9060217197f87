package io.tradebrief.pipeline.source;

import java.util.List;

/**
 * A comma-separated file whose first line names the columns.
 *
 * @param header the names
 * @param columns how many cells a row must have
 * @param rows those below the header that are not blank
 * @param structure the header and the blank lines
 */
record Table(Header header, int columns, List<Row> rows, long structure) {

  /**
   * Reads the file whole.
   *
   * @throws BrokenFile as {@link DelimitedText#rows} and {@link Header#of}
   */
  static Table of(SourceFile file) {
    List<Row> all = DelimitedText.COMMAS_UTF_8.rows(file);
    Row first = all.get(0);
    List<Row> rows = all.stream().skip(1).filter(row -> !row.isBlank()).toList();
    return new Table(
        Header.of(file, first), first.cells().size(), rows, all.size() - (long) rows.size());
  }

  /** The cell of the row under a name. */
  String text(Row row, String column) {
    return row.cell(header.column(column));
  }

  /** A check of the row that has counted its cells. */
  RowCheck check(Row row) {
    RowCheck check = new RowCheck();
    check.that(row.cells().size() == columns, Rule.COLUMN_COUNT);
    return check;
  }

  /** A result that has counted the lines without data. */
  <F> Screened.Builder<F> screened() {
    Screened.Builder<F> screened = new Screened.Builder<>();
    screened.structure(structure);
    return screened;
  }
}
