package io.tradebrief.reports.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.FormulaWords;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.Arrays;
import java.util.List;

/**
 * One CSV file of an edition, as a {@link DataPackage} describes it.
 *
 * @param path where the file lies below the edition's folder
 * @param sources what the table cites; not written if that is nothing
 */
record DataResource(
    String profile,
    String name,
    String path,
    String title,
    String description,
    String format,
    String mediatype,
    String encoding,
    Dialect dialect,
    Schema schema,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> sources) {

  /** How the file is written; the specification spells its names in camel case. */
  @JsonNaming(LowerCamelCaseStrategy.class)
  record Dialect(
      String delimiter,
      String lineTerminator,
      String quoteChar,
      boolean doubleQuote,
      boolean header) {
    private static final Dialect TIDY = new Dialect(",", "\r\n", "\"", true, true);
  }

  /**
   * The columns.
   *
   * @param missingValues what stands in a cell without a value
   * @param primaryKey the columns that tell rows apart
   */
  @JsonNaming(LowerCamelCaseStrategy.class)
  record Schema(List<Field> fields, List<String> missingValues, List<String> primaryKey) {}

  /**
   * A column.
   *
   * @param type string, integer or number
   * @param unit the unit of the stored values; not written if there is none
   */
  record Field(
      String name,
      String type,
      String title,
      String description,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String unit) {}

  static DataResource of(ResultTable table) {
    TableSpec spec = table.spec();
    return new DataResource(
        "tabular-data-resource",
        spec.id(),
        "tables/" + spec.id() + ".csv",
        spec.title(),
        spec.about(),
        "csv",
        "text/csv",
        "utf-8",
        Dialect.TIDY,
        schema(table),
        Source.of(spec.citations()));
  }

  private static Schema schema(ResultTable table) {
    TableSpec spec = table.spec();
    return new Schema(
        spec.columns().stream().map(column -> field(table, column)).toList(),
        Arrays.stream(Shorthand.values()).map(Shorthand::symbol).toList(),
        spec.key());
  }

  private static Field field(ResultTable table, ColumnSpec column) {
    return new Field(
        column.name(),
        type(table, column),
        column.label(),
        description(table.spec(), column),
        unit(column));
  }

  /** What defines the column and, if it is derived, how it is computed from others. */
  private static String description(TableSpec spec, ColumnSpec column) {
    return column.description()
        + column
            .formula()
            .map(formula -> " Computed as " + new FormulaWords(spec).of(formula) + ".")
            .orElse("");
  }

  /** Integer only if every number of the column is whole; a column without numbers is not. */
  private static String type(ResultTable table, ColumnSpec column) {
    if (column.unit().isText()) {
      return "string";
    }
    int index = table.spec().indexOf(column.name());
    List<Cell> numbers =
        table.rows().stream()
            .map(row -> row.get(index))
            .filter(cell -> cell.number().isPresent())
            .toList();
    boolean whole = numbers.stream().allMatch(Cell.Whole.class::isInstance);
    return whole && !numbers.isEmpty() ? "integer" : "number";
  }

  /** The unit of the stored values: what a workbook shows in millions is whole in a CSV. */
  static String unit(ColumnSpec column) {
    return column.unit().text().replaceAll(", shown in .*$", "");
  }

  /**
   * A publisher's dataset.
   *
   * @param title publisher, dataset and release in one line, as the other forms of an edition cite
   * @param released the release date as ISO 8601, a day or a month
   */
  record Source(String title, String publisher, String dataset, String released) {
    static List<Source> of(List<Citation> citations) {
      return citations.stream()
          .map(c -> new Source(c.line(), c.publisher(), c.title(), c.released()))
          .toList();
    }
  }
}
