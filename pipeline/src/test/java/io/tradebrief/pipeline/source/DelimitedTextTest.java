package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void rowsHaveTheirLineAndTheirTextWhateverEndsTheLines(String end) throws IOException {
    // given a file with a byte-order mark, a blank line and a cell over two lines
    String text =
        "\uFEFFcode,name" + end + "1,\"a " + end + "b\"" + end + end + "2, \"x\" " + end + "3,c";

    List<Row> rows = rows(text);

    assertEquals(List.of("1", "2", "4", "5", "6"), places(rows));
    assertEquals("code,name", rows.get(0).raw());
    assertEquals("1,\"a " + end + "b\"", rows.get(1).raw());
    assertEquals(List.of("1", "a " + end + "b"), rows.get(1).cells());
    assertTrue(rows.get(2).isBlank());
    assertEquals("3,c", rows.get(4).raw());
    assertEquals("c", rows.get(4).cell(1));
    assertEquals("", rows.get(4).cell(2));
  }

  @Test
  void aRowMayBeShorterOrLongerThanTheHeader() throws IOException {
    List<Row> rows = rows("a,b\n1\n1,2,3\n");

    assertEquals(List.of(2, 1, 3), rows.stream().map(row -> row.cells().size()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2", "1,\"2\"", "1,2  "})
  void aLastRowThatNoLineBreakEndsIsMarked(String last) throws IOException {
    List<Row> rows = rows("a,b\n3,4\n" + last);

    assertEquals(List.of(false, false, true), rows.stream().map(Row::endsWithin).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLastRowThatALineBreakEndsIsNot(String end) throws IOException {
    List<Row> rows = rows("a,b" + end + "1,2" + end);

    assertEquals(List.of(false, false), rows.stream().map(Row::endsWithin).toList());
  }

  @Test
  void aByteThatIsNotTheEncodingIsNamedWithItsPlace() throws IOException {
    SourceFile file =
        Inputs.written(
            folder, "names.csv", "code,name\n1,Peru\n2,Côte\n", StandardCharsets.ISO_8859_1);

    BrokenFile broken = assertThrows(BrokenFile.class, () -> DelimitedText.COMMAS_UTF_8.rows(file));

    assertEquals(
        "names.csv: line 3 has a byte that is not UTF-8 text, at byte offset 20. Open the file in a"
            + " text editor and save it as UTF-8.",
        broken.getMessage());
  }

  @Test
  void anotherEncodingAndDelimiterCanBeAskedFor() throws IOException {
    Charset shiftJis = Charset.forName("windows-31j");
    SourceFile file = Inputs.written(folder, "t.txt", "国\t額\n米国\t△1\n", shiftJis);

    List<Row> rows = new DelimitedText(shiftJis, '\t').rows(file);

    assertEquals(List.of("米国", "△1"), rows.get(1).cells());
  }

  @Test
  void aMarkOfUtf16OverrulesTheEncodingAskedFor() throws IOException {
    SourceFile file = Inputs.written(folder, "t.csv", "\uFEFFa,é\n", StandardCharsets.UTF_16LE);

    assertEquals(List.of("a", "é"), DelimitedText.COMMAS_UTF_8.rows(file).get(0).cells());
  }

  @Test
  void aQuoteThatNeverClosesDoesNotEatTheFile() {
    BrokenFile broken = assertThrows(BrokenFile.class, () -> rows("a,b\n1,2\n3,\"4\n5,6\n"));

    assertTrue(broken.getMessage().contains("at line 2 or the one after it"), broken.getMessage());
  }

  @Test
  void aQuoteThatClosesFarTooLateDoesNotEatTheFile() {
    String swallowed = "x\n".repeat(20_000);

    BrokenFile broken =
        assertThrows(BrokenFile.class, () -> rows("a,b\n1,\"" + swallowed + "\"\n5,6\n"));

    assertTrue(broken.getMessage().contains("a quote that is not closed"), broken.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n ", "\uFEFF"})
  void aFileOfBlanksIsEmpty(String text) {
    BrokenFile broken = assertThrows(BrokenFile.class, () -> rows(text));

    assertEquals("t.csv: the file is empty. Download it again.", broken.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    SourceFile file = Inputs.of(folder.resolve("absent.csv"));

    BrokenFile broken = assertThrows(BrokenFile.class, () -> DelimitedText.COMMAS_UTF_8.rows(file));

    assertEquals("absent.csv: there is no such file. Check the path.", broken.getMessage());
  }

  @Test
  void aHeaderFindsColumnsByNameAndNamesThoseMissing() throws IOException {
    SourceFile file = Inputs.written(folder, "t.csv", "year, value \n");
    Header header = Header.of(file, DelimitedText.COMMAS_UTF_8.rows(file).get(0));

    BrokenFile broken = assertThrows(BrokenFile.class, () -> header.column("code"));

    assertEquals(1, header.column("value"));
    assertEquals(
        "t.csv: row 1 has no column code; the columns are year, value. Download the file again, or"
            + " restore the column.",
        broken.getMessage());
  }

  @Test
  void aHeaderWithANameTwiceIsRefused() throws IOException {
    SourceFile file = Inputs.written(folder, "t.csv", "year,value,value\n");
    Row row = DelimitedText.COMMAS_UTF_8.rows(file).get(0);

    BrokenFile broken = assertThrows(BrokenFile.class, () -> Header.of(file, row));

    assertTrue(broken.getMessage().contains("names the column value twice"), broken.getMessage());
  }

  private List<Row> rows(String text) throws IOException {
    return DelimitedText.COMMAS_UTF_8.rows(Inputs.written(folder, "t.csv", text));
  }

  private static List<String> places(List<Row> rows) {
    return rows.stream().map(row -> row.place().toString()).toList();
  }
}
