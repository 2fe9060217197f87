package io.tradebrief.reports.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * One row of a finished table, for those who make sentences of it.
 *
 * @param spec what the table is
 * @param index the row's index in reading order
 * @param cells the row's cells, in the order of the columns
 */
public record SheetRow(TableSpec spec, int index, List<Cell> cells) {
  public Cell cell(String column) {
    return cells.get(spec.indexOf(column));
  }

  /** The cell's text as a CSV has it. */
  public String text(String column) {
    return cell(column).raw();
  }

  /** The cell's number; empty for texts and missing values. */
  public OptionalDouble number(String column) {
    return cell(column).number();
  }

  /** The cell's number, which must be there. */
  public double value(String column) {
    return number(column)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "exhibit '" + spec.id() + "' has no number in " + column));
  }

  /**
   * A part of a sentence on the cell's number; empty if it has none.
   *
   * @param text has {@code %s} where the number stands
   * @param words how the number is written
   */
  public String said(String column, String text, DoubleFunction<String> words) {
    OptionalDouble number = number(column);
    return number.isEmpty() ? "" : text.formatted(words.apply(number.getAsDouble()));
  }

  /** A rank, count or year. */
  public Optional<Long> whole(String column) {
    OptionalDouble number = number(column);
    return number.isPresent() ? Optional.of((long) number.getAsDouble()) : Optional.empty();
  }

  /** Whether the cell has a number and it is below zero. */
  public boolean isNegative(String column) {
    return number(column).orElse(0) < 0;
  }

  /** Whether a figure that applies to the row is not known. */
  public boolean isUnknown(String column) {
    return cell(column) instanceof Cell.Missing missing
        && missing.shorthand() == Shorthand.NOT_AVAILABLE;
  }
}
