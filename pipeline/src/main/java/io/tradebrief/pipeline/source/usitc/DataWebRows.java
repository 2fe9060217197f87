package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.FileFormat;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.Sheets;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a table of a DataWeb export by what they are.
 *
 * @param titles the cells above the table
 * @param names the row that names the columns
 * @param header the columns
 * @param data the rows of figures
 * @param total the line of totals, if there is one
 * @param structure how many rows are neither figures nor totals
 */
record DataWebRows(
    List<String> titles,
    Row names,
    Header header,
    List<Row> data,
    Optional<Row> total,
    long structure) {
  private static final String YEAR = "Year";
  private static final String MEASURE = "Data Type";

  /** Whether the cells name the columns of a table by product and country. */
  static boolean isHeader(List<String> cells) {
    return cells.containsAll(List.of(MEASURE, "HTS Number", "Country"));
  }

  /**
   * Sorts the rows of the file; a workbook has a table a sheet, and sheets without one.
   *
   * @throws BrokenFile if there is no table, or a sheet has several
   */
  static List<DataWebRows> of(SourceFile file) {
    if (FileFormat.of(file, FileFormat.head(file)) == Format.TEXT) {
      return List.of(table(file, DelimitedText.COMMAS_UTF_8.rows(file)));
    }
    List<DataWebRows> tables = new ArrayList<>();
    for (Sheet sheet : Sheets.of(file)) {
      if (sheet.rows().stream().anyMatch(DataWebRows::isHeader)) {
        tables.add(table(file, sheet.rows()));
      }
    }
    if (tables.isEmpty()) {
      throw new BrokenFile(
          file.name(), "no sheet has the columns of a table", "Export the query again");
    }
    return tables;
  }

  /** Rows of the sheets of a workbook that have no table; none of a text. */
  static long rowsWithoutTable(SourceFile file) {
    if (FileFormat.of(file, FileFormat.head(file)) == Format.TEXT) {
      return 0;
    }
    return Sheets.of(file).stream()
        .filter(sheet -> sheet.rows().stream().noneMatch(DataWebRows::isHeader))
        .mapToLong(sheet -> sheet.rows().size())
        .sum();
  }

  private static DataWebRows table(SourceFile file, List<Row> all) {
    List<Row> headers = all.stream().filter(DataWebRows::isHeader).toList();
    if (headers.size() != 1) {
      throw new BrokenFile(
          file.name(),
          "it holds " + headers.size() + " tables one below the other, one is expected",
          "Export one query of DataWeb at a time");
    }
    int at = all.indexOf(headers.get(0));
    List<Row> data = new ArrayList<>();
    Row total = null;
    for (Row row : all.subList(at + 1, all.size())) {
      if (row.cell(0).startsWith("Total")) {
        total = row;
      } else if (!row.isBlank()) {
        data.add(row);
      }
    }
    long structure = all.size() - (long) data.size() - (total == null ? 0 : 1);
    return new DataWebRows(
        all.subList(0, at).stream().flatMap(row -> row.cells().stream()).toList(),
        all.get(at),
        Header.of(file, all.get(at)),
        List.copyOf(data),
        Optional.ofNullable(total),
        structure);
  }

  private static boolean isHeader(Row row) {
    return isHeader(row.cells().stream().map(String::strip).toList());
  }

  /** The measure a row is in. */
  String measure(Row row) {
    return row.cell(header.column(MEASURE));
  }

  /** Whether the years stand in a column of their own and not across. */
  boolean yearsDown() {
    return header.has(YEAR);
  }

  /**
   * The column of each year a row states something of.
   *
   * @param value the name of the single column of values where the years stand down
   */
  List<String> years(Row row, String value) {
    return yearsDown() && header.has(value)
        ? List.of(row.cell(header.column(YEAR)))
        : yearsAcross();
  }

  private List<String> yearsAcross() {
    return names.cells().stream().map(String::strip).filter(Periods::isYear).toList();
  }

  /** Every year of the table. */
  Set<String> years(String value) {
    Set<String> years = new LinkedHashSet<>();
    data.forEach(row -> years.addAll(years(row, value)));
    return years;
  }

  /** The text of a year in a row. */
  String amount(Row row, String year, String value) {
    return row.cell(header.column(yearsDown() ? value : year));
  }
}
