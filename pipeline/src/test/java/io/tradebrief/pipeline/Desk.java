package io.tradebrief.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An analyst's desk: runs the program as the command line does and reads what it left. */
final class Desk {
  static final Path CONF = Path.of("../conf/us-japan.conf");
  static final Path INPUT = Path.of("../input-data");

  private Desk() {}

  /** What a command came to. */
  record Result(int exitCode, String out, String err) {
    /** The folder of the edition that the command named. */
    Path edition() {
      return Path.of(out.strip().replaceFirst("^(published|up to date) ", ""));
    }
  }

  static Result tradebrief(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  static Result run(Path output, String... more) {
    List<String> args =
        new ArrayList<>(List.of("run", CONF.toString(), "--output", output.toString()));
    args.addAll(List.of(more));
    return tradebrief(args.toArray(String[]::new));
  }

  /** The rows of a tidy table. */
  static List<CSVRecord> table(Path edition, String id) {
    Path file = edition.resolve("tables").resolve(id + ".csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row whose {@code column} is {@code value}. */
  static CSVRecord row(List<CSVRecord> table, String column, String value) {
    return table.stream()
        .filter(row -> row.get(column).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row with " + column + " " + value));
  }

  static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  /** Every file below a folder with its bytes. */
  static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** Copies what a run needs into a folder that a test may spoil. */
  static Path copyOfInput(Path target) throws IOException {
    return copyOfInput(
        target, List.of("census/2025-04", "census/2026-04", "federal-reserve", "world-bank"));
  }

  /** Copies some folders of the input. */
  static Path copyOfInput(Path target, List<String> parts) throws IOException {
    for (String part : parts) {
      Path from = INPUT.resolve(part);
      try (Stream<Path> paths = Files.walk(from)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          Path to = target.resolve(INPUT.relativize(path).toString());
          Files.createDirectories(to.getParent());
          Files.copy(path, to);
        }
      }
    }
    return target;
  }
}
