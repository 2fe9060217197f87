package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.List;

/**
 * A comma-separated file whose first line names the columns.
 *
 * @param header the names
 * @param first the row that holds them
 * @param rows those below the header that are not blank
 * @param structure the header and the blank lines
 */
public record Table(Header header, Row first, List<Row> rows, long structure) {

  /**
   * Reads the file whole.
   *
   * @throws BrokenFile as {@link DelimitedText#rows} and {@link Header#of}
   */
  public static Table of(SourceFile file) {
    List<Row> all = DelimitedText.COMMAS_UTF_8.rows(file);
    Row first = all.get(0);
    List<Row> rows = all.stream().skip(1).filter(row -> !row.isBlank()).toList();
    return new Table(Header.of(file, first), first, rows, all.size() - (long) rows.size());
  }

  /**
   * A result for a table whose every column must be one of those known.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  public <F> Screened.Builder<F> screened(SourceFile file, FactKind<F> kind, KnownColumns known) {
    Screened.Builder<F> screened = screened(kind);
    known.check(file, first, rows, screened);
    return screened;
  }

  /** The cell of the row under a name. */
  public String text(Row row, String column) {
    return row.cell(header.column(column));
  }

  /** How many cells a row must have. */
  public int columns() {
    return first.cells().size();
  }

  /** A check of the row that has counted its cells. */
  public RowCheck check(Row row) {
    RowCheck check = new RowCheck();
    check.width(row, columns());
    return check;
  }

  /** A result that has counted the lines without data. */
  public <F> Screened.Builder<F> screened(FactKind<F> kind) {
    Screened.Builder<F> screened = new Screened.Builder<>(kind);
    screened.structure(structure);
    return screened;
  }
}
