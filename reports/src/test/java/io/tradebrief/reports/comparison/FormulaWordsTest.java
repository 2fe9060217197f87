package io.tradebrief.reports.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.edition.PublishedTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Addresses in a formula become the cells that stand there, and nothing else is touched. */
class FormulaWordsTest {
  @Test
  void aCellOfTheOwnRowIsItsColumnAndAnotherHasItsRow() throws IOException {
    assertEquals("[x_usd]-[y_usd]", words("B2-C2"));
    assertEquals("[x_usd]/[x_usd of b]", words("B2/$B$3"));
    assertEquals("SUM([x_usd of b]:[x_usd of c])", words("SUM($B$3:$B$4)"));
  }

  @Test
  void aStructuredReferenceToTheOwnRowIsItsColumn() throws IOException {
    assertEquals("[x_usd]-[y_usd]", words("flows[[#This Row],[X (US dollars)]]-C2"));
  }

  @Test
  void aCellOfAnotherExhibitHasItsName() throws IOException {
    assertEquals("flows![x_usd of a]/1000", words("elsewhere", "'flows'!B2/1000"));
  }

  @Test
  void whatIsNoCellOfAnExhibitStays() throws IOException {
    assertEquals("Z9+$B$40+Other!A1", words("Z9+$B$40+Other!A1"));
    assertEquals("IF([x_usd]>0,\"B2\",LOG10([y_usd]))", words("IF(B2>0,\"B2\",LOG10(C2))"));
    assertEquals("unknown_name*2.5E3", words("unknown_name*2.5E3"));
  }

  private static String words(String formula) throws IOException {
    return words("flows", formula);
  }

  /** The words in the row of {@code a}, which is the second of its sheet. */
  private static String words(String sheet, String formula) throws IOException {
    PublishedTable table =
        new PublishedTable(
            "flows",
            List.of("code", "x_usd", "y_usd"),
            Map.of(),
            List.of("code"),
            List.of(List.of("a", "1", "2"), List.of("b", "3", "4"), List.of("c", "5", "6")));
    List<Field> fields =
        List.of(
            new Field("code", "Code", ""),
            new Field("x_usd", "X", "US dollars"),
            new Field("y_usd", "Y", "US dollars"));
    TreeMap<Integer, List<String>> grid = new TreeMap<>();
    grid.put(0, List.of("Code", "X (US dollars)", "Y (US dollars)"));
    grid.put(1, List.of("a", "1", "2"));
    grid.put(2, List.of("b", "3", "4"));
    grid.put(3, List.of("c", "5", "6"));
    Placement place =
        new Placement(new TableRows(table, fields, List.of("code"), List.of("a", "b", "c")), grid);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      return new FormulaWords(book, Map.of("flows", place)).of(sheet, 1, formula);
    }
  }
}
