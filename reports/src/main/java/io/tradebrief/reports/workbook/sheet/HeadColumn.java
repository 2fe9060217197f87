package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.FormulaWords;
import io.tradebrief.reports.table.TableSpec;
import java.util.Optional;

/**
 * What stands over one column.
 *
 * @param field its name in formulas
 * @param label what a reader reads
 * @param unit what its numbers are in, in brackets; empty for none
 * @param isText whether it holds texts
 * @param definition what it is, and how it is made of others
 */
public record HeadColumn(
    String field, String label, String unit, boolean isText, Optional<String> definition) {

  /** A column of an exhibit. */
  static HeadColumn of(TableSpec spec, ColumnSpec column) {
    String made =
        column.formula().map(formula -> "\n= " + new FormulaWords(spec).of(formula)).orElse("");
    return new HeadColumn(
        column.name(),
        column.label(),
        column.unit().text().isEmpty() ? "" : "(" + column.unit().text() + ")",
        column.unit().isText(),
        Optional.of(column.description() + made));
  }
}
