package io.tradebrief.reports.claim;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code conf/claims.csv}:
 *
 * <pre>
 * claim,document,published_on,place,statement,asks,exhibit,rows,column,test,published,unit,scale,tolerance,why,reading,needs,control,earlier
 * hi-deficit-2024,"Hudson Institute, ...",2025-03,text,In 2024 ...,reference-year=2024,deficit-ranking,partner_code=JPN,balance_usd,equals,68.5,billion US dollars,-1000000000,0.05,printed to one decimal,,,,
 * </pre>
 *
 * <p>{@code exhibit}, {@code rows} and {@code column} may be empty together where {@code needs}
 * names the file that would answer the claim; {@code reading}, {@code control} and {@code earlier}
 * may be empty.
 */
public final class ClaimFile {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "document",
          "published_on",
          "place",
          "statement",
          "asks",
          "exhibit",
          "rows",
          "column",
          "test",
          "published",
          "unit",
          "scale",
          "tolerance",
          "why",
          "reading",
          "needs",
          "control",
          "earlier");

  private ClaimFile() {}

  /**
   * Every claim in the order of the file.
   *
   * @throws IllegalArgumentException with file, line, column and remedy if a row is not a claim
   */
  public static List<Claim> read(Path path) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException(
            path + ", line 1: write the header as " + String.join(",", COLUMNS) + ".");
      }
      List<Claim> claims = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (CSVRecord row : parser) {
        Claim claim = claim(path, parser.getCurrentLineNumber(), row);
        if (!ids.add(claim.id())) {
          throw invalid(path, parser.getCurrentLineNumber(), "claim", "is used twice", "rename it");
        }
        claims.add(claim);
      }
      return List.copyOf(claims);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the claims in " + path, e);
    }
  }

  private static Claim claim(Path path, long line, CSVRecord row) {
    if (!row.isConsistent()) {
      throw invalid(path, line, "row", "has " + row.size() + " cells", "give it " + COLUMNS.size());
    }
    double scale = number(path, line, row, "scale");
    double tolerance = number(path, line, row, "tolerance");
    if (scale == 0) {
      throw invalid(path, line, "scale", "is 0", "divide by 1 or by 1000000000");
    }
    if (tolerance < 0) {
      throw invalid(path, line, "tolerance", "is negative", "give it as a distance");
    }
    return new Claim(
        row.get("claim"),
        row.get("document"),
        row.get("published_on"),
        row.get("place"),
        row.get("statement"),
        parsed(path, line, row, "asks", Asks::parse),
        answer(path, line, row),
        test(path, line, row.get("test")),
        number(path, line, row, "published"),
        row.get("unit"),
        scale,
        tolerance,
        row.get("why"),
        row.get("reading"),
        row.get("needs"),
        address(path, line, row, "control"),
        address(path, line, row, "earlier"));
  }

  private static Optional<CellAddress> address(Path path, long line, CSVRecord row, String column) {
    return row.get(column).isBlank()
        ? Optional.empty()
        : Optional.of(parsed(path, line, row, column, CellAddress::parse));
  }

  private static Optional<CellAddress> answer(Path path, long line, CSVRecord row) {
    if (row.get("exhibit").isBlank()) {
      if (!row.get("rows").isBlank() || !row.get("column").isBlank()) {
        throw invalid(path, line, "exhibit", "is empty", "name the exhibit of the rows");
      }
      if (row.get("needs").isBlank()) {
        throw invalid(path, line, "needs", "is empty", "name the file that would answer the claim");
      }
      return Optional.empty();
    }
    if (row.get("column").isBlank()) {
      throw invalid(path, line, "column", "is empty", "name the column that answers the claim");
    }
    return Optional.of(
        new CellAddress(
            row.get("exhibit"),
            parsed(path, line, row, "rows", RowSelector::parse),
            row.get("column")));
  }

  private static <T> T parsed(
      Path path, long line, CSVRecord row, String column, Function<String, T> parser) {
    try {
      return parser.apply(row.get(column));
    } catch (IllegalArgumentException e) {
      throw invalid(path, line, column, "says '" + row.get(column) + "'", e.getMessage());
    }
  }

  private static Claim.Test test(Path path, long line, String text) {
    return Arrays.stream(Claim.Test.values())
        .filter(test -> test.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                invalid(
                    path,
                    line,
                    "test",
                    "says '" + text + "'",
                    "write equals, at-least, at-most or counts"));
  }

  private static double number(Path path, long line, CSVRecord row, String column) {
    try {
      double value = Double.parseDouble(row.get(column));
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Falls through to the message below, which is the same for both.
    }
    throw invalid(path, line, column, "says '" + row.get(column) + "'", "write a plain number");
  }

  private static IllegalArgumentException invalid(
      Path path, long line, String column, String what, String remedy) {
    return new IllegalArgumentException(
        path + ", line " + line + ": '" + column + "' " + what + "; " + remedy + ".");
  }
}
