package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyCsvTest {
  private static ResultTable table(List<List<Cell>> rows) {
    return new ResultTable(
        new TableSpec(
            "deficits",
            "Deficits",
            "Census basis.",
            List.of(),
            List.of(
                ColumnSpec.of("partner", "Partner", Unit.TEXT, "The partner."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports."),
                ColumnSpec.of("ratio", "Ratio", Unit.RATIO, "A ratio.")),
            List.of("partner")),
        rows);
  }

  private static ResultTable row(String text, Cell balance, Cell ratio) {
    return table(List.of(List.of(Cell.text(text), balance, ratio)));
  }

  @Test
  void a_file_has_a_header_of_column_names_and_crlf_line_ends() {
    assertEquals(
        "partner,balance_usd,ratio\r\nJapan,-68467800000,0.5\r\n",
        TidyCsv.text(row("Japan", Cell.whole(-68467800000L), Cell.real(0.5))));
  }

  @Test
  void numbers_are_unrounded_and_have_no_exponent() {
    double third = 1.0 / 3;
    String tiny = TidyCsv.text(row("a", Cell.real(1.25e-9), Cell.real(third)));
    assertTrue(tiny.endsWith("a,0.00000000125,0.3333333333333333\r\n"), tiny);
    String large = TidyCsv.text(row("a", Cell.real(6.02e23), Cell.real(-1e7)));
    assertTrue(large.endsWith("a,602000000000000000000000,-10000000\r\n"), large);
  }

  @Test
  void every_number_reads_back_as_the_very_same_number() {
    for (double value : new double[] {0.1 + 0.2, Double.MIN_VALUE, Double.MAX_VALUE, -1e-300, 5}) {
      String text = TidyCsv.text(row("a", Cell.real(value), Cell.real(0)));
      String written = text.split("\r\n", -1)[1].split(",", -1)[1];
      assertEquals(value, Double.parseDouble(written));
    }
  }

  @Test
  void a_byte_order_mark_stands_first_if_it_is_wanted(@TempDir Path folder) throws IOException {
    ResultTable table = row("Türkiye", Cell.whole(1), Cell.real(2));
    Path plain = folder.resolve("plain.csv");
    Path marked = folder.resolve("marked.csv");

    TidyCsv.write(table, plain, false);
    TidyCsv.write(table, marked, true);

    assertEquals(TidyCsv.text(table), Files.readString(plain));
    assertEquals("\uFEFF" + TidyCsv.text(table), Files.readString(marked));
  }

  @Test
  void a_missing_value_is_its_shorthand_alone() {
    Cell missing = Cell.missing(Shorthand.CONFIDENTIAL, "the publisher suppresses it");
    assertTrue(TidyCsv.text(row("a", missing, missing)).endsWith("a,[c],[c]\r\n"));
  }

  @Test
  void texts_with_quotes_commas_line_ends_and_formula_signs_survive(@TempDir Path folder)
      throws IOException {
    List<String> texts =
        List.of(
            "Côte d'Ivoire", "a \"b\", c", "two\r\nlines", "two\nlines", "=1+1", "-x", "@y", "#");
    List<List<Cell>> rows =
        texts.stream().map(t -> List.of(Cell.text(t), Cell.whole(1), Cell.real(2))).toList();
    Path file = folder.resolve("t.csv");
    TidyCsv.write(table(rows), file, false);
    try (CSVParser parser =
        CSVParser.parse(Files.readString(file), CSVFormat.RFC4180.builder().get())) {
      List<CSVRecord> records = parser.getRecords();
      assertEquals(texts, records.stream().skip(1).map(record -> record.get(0)).toList());
    }
  }
}
