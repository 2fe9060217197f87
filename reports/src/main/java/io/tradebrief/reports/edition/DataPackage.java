package io.tradebrief.reports.edition;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.FormulaWords;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes an edition's CSV files for programs, as a Frictionless Data Package (version 1, tabular
 * profile): what each file holds, the type, unit and meaning of each column, and the sources.
 */
public final class DataPackage {
  /** The description's name within an edition's folder. */
  public static final String FILE = "datapackage.json";

  private DataPackage() {}

  /**
   * Writes the description of {@code publication}, whose tables lie in {@code tables/} beside it.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Publication publication, Path file) throws IOException {
    Json.write(describe(publication), file);
  }

  /** The description as nested maps and lists, keys in the order in which they are written. */
  static Map<String, Object> describe(Publication publication) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("profile", "tabular-data-package");
    json.put("name", publication.id());
    json.put("title", publication.title());
    json.put("description", publication.subtitle());
    json.put("version", publication.dataAsOf().toString());
    json.put("contributors", List.of(Map.of("title", publication.author())));
    json.put(
        "sources",
        sources(
            publication.exhibits().stream()
                .flatMap(exhibit -> exhibit.table().spec().citations().stream())
                .distinct()
                .toList()));
    json.put(
        "resources",
        publication.exhibits().stream().map(Exhibit::table).map(DataPackage::resource).toList());
    return json;
  }

  private static Map<String, Object> resource(ResultTable table) {
    TableSpec spec = table.spec();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("profile", "tabular-data-resource");
    json.put("name", spec.id());
    json.put("path", "tables/" + spec.id() + ".csv");
    json.put("title", spec.title());
    json.put("description", spec.about());
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.put("dialect", dialect());
    json.put("schema", schema(table));
    if (!spec.citations().isEmpty()) {
      json.put("sources", sources(spec.citations()));
    }
    return json;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("delimiter", ",");
    json.put("lineTerminator", "\r\n");
    json.put("quoteChar", "\"");
    json.put("doubleQuote", true);
    json.put("header", true);
    return json;
  }

  private static Map<String, Object> schema(ResultTable table) {
    TableSpec spec = table.spec();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fields", spec.columns().stream().map(column -> field(table, column)).toList());
    json.put("missingValues", Arrays.stream(Shorthand.values()).map(Shorthand::symbol).toList());
    json.put("primaryKey", spec.key());
    return json;
  }

  private static Map<String, Object> field(ResultTable table, ColumnSpec column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put("type", type(table, column));
    json.put("title", column.label());
    json.put("description", description(table.spec(), column));
    if (!column.unit().text().isEmpty()) {
      json.put("unit", unit(column));
    }
    return json;
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

  private static List<Map<String, Object>> sources(Collection<Citation> citations) {
    return citations.stream().map(DataPackage::source).toList();
  }

  private static Map<String, Object> source(Citation citation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", citation.line());
    json.put("publisher", citation.publisher());
    json.put("dataset", citation.title());
    json.put("released", citation.released());
    return json;
  }
}
