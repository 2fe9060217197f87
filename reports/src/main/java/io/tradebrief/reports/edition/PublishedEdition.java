package io.tradebrief.reports.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An edition read back from its folder: manifest and tables. The folder may have been changed by
 * hand, so nothing in it is trusted.
 */
public record PublishedEdition(Manifest manifest, List<PublishedTable> tables) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final long MEBIBYTE = 1 << 20;
  private static final long LARGEST_FILE = 32 * MEBIBYTE;
  private static final long LARGEST_EDITION = 128 * MEBIBYTE;

  public PublishedEdition {
    tables = List.copyOf(tables);
  }

  /**
   * Reads the edition in {@code folder}.
   *
   * @throws IOException naming the file and what is wrong with it, if a file is missing, malformed
   *     or larger than an edition's files are
   */
  public static PublishedEdition read(Path folder) throws IOException {
    Manifest manifest = Manifest.read(checked(folder.resolve(Manifest.FILE)));
    Path description = checked(folder.resolve(DataPackage.FILE));
    JsonNode resources = Json.read(description, JsonNode.class).path("resources");
    List<PublishedTable> tables = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    long size = 0;
    for (JsonNode resource : resources) {
      String id = matching(ID, resource.path("name").asText(), description);
      if (!ids.add(id)) {
        throw new IOException(description + " describes the table '" + id + "' twice");
      }
      Path csv = checked(folder.resolve("tables").resolve(id + ".csv"));
      size += Files.size(csv);
      if (size > LARGEST_EDITION) {
        throw new IOException("the tables in " + folder + " are larger than any edition's");
      }
      tables.add(table(id, resource.path("schema"), csv, description));
    }
    return new PublishedEdition(manifest, tables);
  }

  private static PublishedTable table(String id, JsonNode schema, Path csv, Path description)
      throws IOException {
    List<String> columns = new ArrayList<>();
    Map<String, String> units = new HashMap<>();
    for (JsonNode column : schema.path("fields")) {
      String name = matching(COLUMN, column.path("name").asText(), description);
      columns.add(name);
      if (column.hasNonNull("unit")) {
        units.put(name, column.path("unit").asText());
      }
    }
    List<String> key =
        StreamSupport.stream(schema.path("primaryKey").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    if (key.isEmpty() || !columns.containsAll(key)) {
      throw new IOException(description + " names no columns as the key of '" + id + "'");
    }
    List<List<String>> rows = rows(csv);
    if (rows.isEmpty() || !rows.get(0).equals(columns)) {
      throw new IOException(csv + " has other columns than " + description + " describes");
    }
    PublishedTable table =
        new PublishedTable(id, columns, units, key, rows.subList(1, rows.size()));
    Set<String> names = new HashSet<>();
    for (List<String> row : table.rows()) {
      if (row.size() != columns.size() || !names.add(table.name(row))) {
        throw new IOException(csv + " has a row of another length or of a key that occurs twice");
      }
    }
    return table;
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    String text = Files.readString(csv, StandardCharsets.UTF_8);
    int start = text.startsWith(TidyCsv.BYTE_ORDER_MARK) ? 1 : 0;
    try (CSVParser parser = CSVParser.parse(text.substring(start), CSVFormat.RFC4180)) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
      return rows;
    } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
      throw new IOException(csv + " is not the CSV it should be", e);
    }
  }

  private static Path checked(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is missing");
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException(file + " is larger than any file of an edition");
    }
    return file;
  }

  private static String matching(Pattern pattern, String name, Path file) throws IOException {
    if (!pattern.matcher(name).matches()) {
      throw new IOException(file + " has a name that no table or column can have");
    }
    return name;
  }
}
