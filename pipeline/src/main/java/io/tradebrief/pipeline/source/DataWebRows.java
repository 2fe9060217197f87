package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.source.Glimpse.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a DataWeb export by what they are.
 *
 * @param titles the cells above the tables
 * @param header the columns, the same in every sheet
 * @param years the columns that are years
 * @param data the rows of figures
 * @param total the line of totals, if there is one
 * @param structure how many rows are neither figures nor totals
 */
record DataWebRows(
    SourceFile file,
    List<String> titles,
    Header header,
    List<String> years,
    List<Row> data,
    Optional<Row> total,
    long structure) {

  /** Whether the cells name the columns of a table by product and country. */
  static boolean isHeader(List<String> cells) {
    return cells.containsAll(List.of("Data Type", "HTS Number", "Country"));
  }

  /**
   * Sorts the rows of the file.
   *
   * @throws BrokenFile if there is not exactly one table
   */
  static DataWebRows of(SourceFile file) {
    List<Row> all = rows(file);
    List<Row> headers = all.stream().filter(DataWebRows::isHeader).toList();
    if (headers.size() != 1) {
      throw new BrokenFile(
          file.name(),
          "it holds " + headers.size() + " tables, one is expected",
          "Export one measure of DataWeb at a time");
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
        file,
        all.subList(0, at).stream().flatMap(row -> row.cells().stream()).toList(),
        Header.of(file, all.get(at)),
        all.get(at).cells().stream().map(String::strip).filter(Periods::isYear).toList(),
        data,
        Optional.ofNullable(total),
        structure);
  }

  private static boolean isHeader(Row row) {
    return isHeader(row.cells().stream().map(String::strip).toList());
  }

  private static List<Row> rows(SourceFile file) {
    if (FileFormat.of(file, FileFormat.head(file)) == Format.TEXT) {
      return DelimitedText.COMMAS_UTF_8.rows(file);
    }
    return Sheets.of(file).stream().flatMap(sheet -> sheet.rows().stream()).toList();
  }
}
