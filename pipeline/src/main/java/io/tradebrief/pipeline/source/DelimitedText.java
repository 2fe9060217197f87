package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a text file whose cells are divided by one character and may be quoted. Lines end with
 * CR, LF or both; a byte-order mark is skipped. Every line is a row, a blank one too, so that all
 * can be accounted for; how many cells a row must have is for the reader to judge ({@link
 * Rule#COLUMN_COUNT}).
 *
 * @param charset the encoding the publisher uses
 * @param delimiter between the cells
 */
public record DelimitedText(Charset charset, char delimiter) {
  /** What most publishers release. */
  public static final DelimitedText COMMAS_UTF_8 = new DelimitedText(StandardCharsets.UTF_8, ',');

  /** As much as a cell of a spreadsheet holds; more is a quote that was closed too late. */
  private static final int LONGEST_CELL = 32_767;

  /**
   * Reads the whole file; a row over several lines stands where it begins.
   *
   * @throws BrokenFile if it is empty, not in the encoding, or a quote does not close
   */
  public List<Row> rows(SourceFile file) {
    String text = StrictText.of(file, charset);
    if (text.isBlank()) {
      throw Unreadable.empty(file);
    }
    return rows(file, text);
  }

  private List<Row> rows(SourceFile file, String text) {
    List<Row> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser = parser(text)) {
      Iterator<CSVRecord> records = parser.iterator();
      CSVRecord record = records.hasNext() ? records.next() : null;
      while (record != null) {
        long ended = parser.getCurrentLineNumber();
        // The text of a row ends where the next one begins, so the parser must be one ahead.
        CSVRecord next = records.hasNext() ? records.next() : null;
        int end = next == null ? text.length() : (int) next.getCharacterPosition();
        String raw = text.substring((int) record.getCharacterPosition(), end);
        boolean endsWithin = next == null && !raw.endsWith("\n") && !raw.endsWith("\r");
        rows.add(row(file, line, record, raw, endsWithin));
        record = next;
        line = ended + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw unbalanced(file, rows.isEmpty() ? 1 : line, e);
    }
    return rows;
  }

  private CSVParser parser(String text) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    return CSVParser.builder().setFormat(format).setReader(new StringReader(text)).get();
  }

  private static Row row(
      SourceFile file, long line, CSVRecord record, String raw, boolean endsWithin) {
    List<String> cells = List.of(record.values());
    for (String cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        throw unbalanced(file, line, null);
      }
    }
    return new Row(Place.line(line), cells, raw.stripTrailing(), endsWithin);
  }

  private static BrokenFile unbalanced(SourceFile file, long line, Exception cause) {
    return new BrokenFile(
        file.name(),
        "at line " + line + " or the one after it a cell opens a quote that is not closed properly",
        "Correct the line in a text editor, or download the file again",
        cause);
  }
}
