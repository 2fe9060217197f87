package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Provenance;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code provenance.csv}: {@code
 * file,dataset,publisher,title,released,page,licence,retrieved}.
 */
final class ProvenanceFile {
  private static final List<String> COLUMNS =
      List.of("file", "dataset", "publisher", "title", "released", "page", "licence", "retrieved");

  private ProvenanceFile() {}

  /** The records by file name. */
  static Map<String, Provenance> read(Path path) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(reader)) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new BrokenFile(
            path.toString(),
            "line 1: the header is " + parser.getHeaderNames(),
            "Write it as " + String.join(",", COLUMNS));
      }
      Map<String, Provenance> records = new LinkedHashMap<>();
      for (CSVRecord row : parser) {
        records.put(row.get("file"), provenance(path, row));
      }
      return records;
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new BrokenFile(
          path.toString(), "it is not readable as CSV in UTF-8", "Save it as UTF-8 CSV", e);
    }
  }

  private static Provenance provenance(Path path, CSVRecord row) {
    if (!row.isConsistent()) {
      throw new BrokenFile(
          path.toString(),
          "record " + row.getRecordNumber() + " has " + row.size() + " cells",
          "Give it " + COLUMNS.size() + ", with quotes around texts that hold commas");
    }
    return new Provenance(
        row.get("file"),
        row.get("dataset"),
        row.get("publisher"),
        row.get("title"),
        row.get("released"),
        row.get("page"),
        row.get("licence"),
        row.get("retrieved"));
  }
}
