package io.tradebrief.pipeline.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A comma-separated list that economists edit, with its header checked and its lines numbered. */
public final class ConfList {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private ConfList() {}

  /** One line of a list. */
  public record Line(Path file, long number, CSVRecord cells) {

    /** The cell of a column that must be filled. */
    public String filled(String column) {
      String text = cells.get(column);
      if (text.isEmpty()) {
        throw broken(column, "the cell is empty", "Fill it, or remove the line");
      }
      return text;
    }

    /** The cell of a column that may be empty. */
    public String text(String column) {
      return cells.get(column);
    }

    public BrokenList broken(String column, String problem, String remedy) {
      return new BrokenList(file + ", line " + number + ", column " + column, problem, remedy);
    }
  }

  /**
   * The lines below the header.
   *
   * @param columns that the header must have, in this order
   * @throws BrokenList if the file is absent, not UTF-8, has another header, or a line with more or
   *     fewer cells
   */
  public static List<Line> read(Path file, List<String> columns) {
    try (CSVParser parser = CSVParser.parse(text(file), FORMAT)) {
      if (!parser.getHeaderNames().equals(columns)) {
        throw new BrokenList(
            file + ", line 1",
            "the header is " + String.join(",", parser.getHeaderNames()),
            "Make it " + String.join(",", columns));
      }
      List<Line> lines = new ArrayList<>();
      for (CSVRecord cells : parser) {
        lines.add(line(file, parser.getCurrentLineNumber(), cells, columns.size()));
      }
      return lines;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new BrokenList(
          file.toString(), "it is no comma-separated list (" + e.getMessage() + ")", "Correct it");
    }
  }

  private static Line line(Path file, long number, CSVRecord cells, int columns) {
    if (cells.size() != columns) {
      throw new BrokenList(
          file + ", line " + number,
          "there are " + cells.size() + " cells and " + columns + " columns",
          "Add what is missing, or put quotes around a name with a comma");
    }
    return new Line(file, number, cells);
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new BrokenList(
          file.toString(), "there is no such list", "Restore it from the project's conf folder");
    } catch (CharacterCodingException e) {
      throw new BrokenList(file.toString(), "it is not UTF-8 text", "Save it as UTF-8");
    }
  }
}
