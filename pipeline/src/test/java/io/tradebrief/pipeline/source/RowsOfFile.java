package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.source.Glimpse.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;

/**
 * How many rows a file has, counted without any reader of its format. A text counts by lines or by
 * records, which may run over several lines, as its publisher's layout has it.
 */
public final class RowsOfFile {
  private RowsOfFile() {}

  public static Set<Long> counts(SourceFile file) throws IOException {
    Format format = Glimpses.of(file).format();
    return switch (format) {
      case XLSX, XLS ->
          Set.of(Sheets.of(file).stream().mapToLong(sheet -> sheet.rows().size()).sum());
      case PARQUET -> Set.of(parquet(file));
      case JSON -> json(Json.of(file));
      default -> text(file);
    };
  }

  private static Set<Long> text(SourceFile file) throws IOException {
    String text = new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
    Set<Long> counts = new TreeSet<>();
    counts.add(text.lines().count());
    counts.add(records(text));
    return counts;
  }

  /** Lines, without those that end within quotes. */
  private static long records(String text) {
    boolean quoted = false;
    long records = 0;
    for (String line : text.lines().toList()) {
      quoted ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
      records += quoted ? 0 : 1;
    }
    return records;
  }

  private static long parquet(SourceFile file) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(file.path()), options)) {
      return reader.getRecordCount();
    }
  }

  /** By members of the whole and of its arrays, or by objects however deep they are nested. */
  private static Set<Long> json(JsonNode file) {
    Set<Long> counts = new TreeSet<>();
    counts.add(members(file));
    counts.add(objects(file));
    return counts;
  }

  private static long members(JsonNode node) {
    if (node.isArray()) {
      return node.size();
    }
    return node.properties().stream()
        .mapToLong(member -> member.getValue().isArray() ? member.getValue().size() : 1)
        .sum();
  }

  private static long objects(JsonNode node) {
    long objects = 0;
    for (JsonNode child : node) {
      objects += (node.isArray() && child.isObject() ? 1 : 0) + objects(child);
    }
    return objects;
  }
}
