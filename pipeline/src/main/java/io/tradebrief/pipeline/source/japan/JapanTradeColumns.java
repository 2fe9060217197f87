package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of Japan's trade statistics by commodity that are read by month.
 *
 * @param header all columns
 */
record JapanTradeColumns(Header header) {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(Quantity[12]|Value)-(Year|" + String.join("|", Periods.MONTHS) + ")",
          Pattern.CASE_INSENSITIVE);
  private static final KnownColumns KNOWN =
      KnownColumns.of(
              "Exp or Imp",
              "Year",
              "HS",
              "Country",
              "Region¥Country",
              "EPA",
              "EPA Code",
              "Unit1",
              "Unit2")
          .or(name -> FIGURE.matcher(name).matches());

  /**
   * Holds every column of the file against those it should have.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  static void check(SourceFile file, List<Row> rows, Screened.Builder<?> screened) {
    KNOWN.check(file, rows, screened);
  }

  /** The text of a column, empty if the variant of the file does not have it. */
  String text(Row row, String column) {
    return header.has(column) ? row.cell(header.column(column)) : "";
  }

  /** The value of a month ({@code Jan}) or of the {@code Year}. */
  String value(Row row, String span) {
    return text(row, "Value-" + span);
  }

  /** Which of the two quantities is given: the second where it has a unit, else the first. */
  int quantity(Row row) {
    return text(row, "Unit2").isEmpty() ? 1 : 2;
  }

  String unit(Row row) {
    return text(row, "Unit" + quantity(row));
  }

  String quantity(Row row, String span) {
    return text(row, "Quantity" + quantity(row) + "-" + span);
  }
}
