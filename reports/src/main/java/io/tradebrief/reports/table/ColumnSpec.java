package io.tradebrief.reports.table;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a {@link ResultTable}.
 *
 * @param name snake_case, ends with its unit's suffix; stable, scripts rely on it
 * @param label the plain header an analyst reads, without the unit
 * @param unit what it measures and how it is shown
 * @param description one sentence that defines the column, for the data package
 * @param formula the live formula of its cells, if they are derived from other cells of the table
 */
public record ColumnSpec(
    String name, String label, Unit unit, String description, Optional<Formula> formula) {
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  public ColumnSpec {
    if (!SNAKE_CASE.matcher(name).matches()) {
      throw new IllegalArgumentException("column name '" + name + "' is not snake_case");
    }
    if (!name.endsWith(unit.suffix())) {
      throw new IllegalArgumentException(
          "column '" + name + "' must end with its unit's suffix '" + unit.suffix() + "'");
    }
    if (label.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("column '" + name + "' needs a label and a description");
    }
  }

  public static ColumnSpec of(String name, String label, Unit unit, String description) {
    return new ColumnSpec(name, label, unit, description, Optional.empty());
  }

  /** A column of texts. */
  public static ColumnSpec text(String name, String label, String description) {
    return of(name, label, Unit.TEXT, description);
  }

  /** A column of whole numbers of things. */
  public static ColumnSpec count(String name, String label, String description) {
    return of(name, label, Unit.COUNT, description);
  }

  public ColumnSpec withFormula(Formula live) {
    return new ColumnSpec(name, label, unit, description, Optional.of(live));
  }

  /** The header as shown: the label with its unit in brackets, unique within a table. */
  public String header() {
    return unit.text().isEmpty() ? label : label + " (" + unit.text() + ")";
  }
}
