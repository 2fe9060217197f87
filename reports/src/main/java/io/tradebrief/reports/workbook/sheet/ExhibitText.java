package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TypeSizes;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What is said above a table, and what a table without rows holds. */
public final class ExhibitText {
  private static final String NO_ROWS = " In this edition the table has no rows.";
  private static final String ROUNDED =
      " Figures are stored unrounded; details may not add to totals due to rounding.";

  private final Exhibit exhibit;
  private final ResultTable table;

  public ExhibitText(Exhibit exhibit) {
    this.exhibit = exhibit;
    this.table = exhibit.table();
  }

  /** The lines above the table, of at most {@code room} pixels. */
  public TitleBlock titleBlock(NoteNumbers numbers, TypeSizes sizes, double room) {
    String sources =
        table.spec().citations().isEmpty()
            ? "Source: compiled from this edition."
            : table.spec().citations().stream()
                .map(Citation::line)
                .collect(Collectors.joining("; ", "Source: ", "."));
    return TitleBlock.of(title(numbers), about(), sources, SheetNames.CONTENTS, sizes, room);
  }

  /** The title with the marks of its notes. */
  public String title(NoteNumbers numbers) {
    return (table.spec().title() + " " + numbers.marks(exhibit)).strip();
  }

  private String about() {
    String about = table.spec().about().strip();
    if (table.rows().isEmpty()) {
      about += NO_ROWS;
    } else if (isRounded() && !about.contains("rounding")) {
      about += ROUNDED;
    }
    String shorthand = Shorthands.explain(Shorthands.in(rows(table)));
    return shorthand.isEmpty() ? about : about + " " + shorthand;
  }

  private boolean isRounded() {
    return table.spec().columns().stream()
        .anyMatch(column -> !column.unit().isText() && column.unit().pattern().contains("."));
  }

  /** The rows as the sheet shows them. */
  public static List<List<Cell>> rows(ResultTable table) {
    return table.rows().isEmpty() ? List.of(emptyRow(table)) : table.rows();
  }

  /** A named table must have a row; where there is none, every cell says "not applicable". */
  private static List<Cell> emptyRow(ResultTable table) {
    Cell none = Cell.missing(Shorthand.NOT_APPLICABLE, "the table has no rows");
    return Collections.nCopies(table.spec().columns().size(), none);
  }
}
