package io.tradebrief.pipeline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of a sound file before it is put into its publisher's container.
 *
 * @param sheet the sheet it stands on, empty text in a file without sheets
 * @param cells as texts
 */
record SoundLine(String sheet, List<String> cells) {

  private static final String FOLDER = "/fixtures/sound/";
  private static final String SHEET = "#sheet ";

  SoundLine {
    cells = List.copyOf(cells);
  }

  /**
   * The lines of a table among the fixtures.
   *
   * @param delimiter what divides its cells
   */
  static List<SoundLine> all(String fixture, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    List<SoundLine> lines = new ArrayList<>();
    String sheet = "";
    try (InputStream in = SoundLine.class.getResourceAsStream(FOLDER + fixture);
        CSVParser parser =
            CSVParser.parse(Objects.requireNonNull(in, fixture), StandardCharsets.UTF_8, format)) {
      for (CSVRecord record : parser) {
        if (record.get(0).startsWith(SHEET)) {
          sheet = record.get(0).substring(SHEET.length());
        } else {
          lines.add(new SoundLine(sheet, List.of(record.values())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The text of a cell; empty beyond the last. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The same line with another text in a cell. */
  SoundLine with(int column, String text) {
    List<String> changed = padded(column + 1);
    changed.set(column, text);
    return new SoundLine(sheet, changed);
  }

  /** The same line with a cell more before a column. */
  SoundLine withCellAt(int column, String text) {
    List<String> changed = padded(column);
    changed.add(column, text);
    return new SoundLine(sheet, changed);
  }

  private List<String> padded(int size) {
    List<String> changed = new ArrayList<>(cells);
    while (changed.size() < size) {
      changed.add("");
    }
    return changed;
  }
}
