package io.tradebrief.reports.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradebrief.reports.edition.DataPackage;
import io.tradebrief.reports.edition.PublishedEdition;
import io.tradebrief.reports.edition.PublishedTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of one edition: its tables, the columns as described, its page and workbook.
 *
 * @param tables in the edition's order, by id
 * @param fields by the id of the table, in the order of its columns
 */
record EditionFiles(
    Map<String, PublishedTable> tables, Map<String, List<Field>> fields, String page, Path book) {
  /**
   * Reads an edition.
   *
   * @throws IOException naming what is missing or cannot be read
   */
  static EditionFiles read(Path folder) throws IOException {
    Map<String, PublishedTable> tables = new LinkedHashMap<>();
    PublishedEdition.read(folder).tables().forEach(table -> tables.put(table.id(), table));
    Map<String, List<Field>> fields = new HashMap<>();
    JsonNode described = new ObjectMapper().readTree(folder.resolve(DataPackage.FILE).toFile());
    for (JsonNode resource : described.path("resources")) {
      List<Field> columns = new ArrayList<>();
      for (JsonNode field : resource.path("schema").path("fields")) {
        columns.add(
            new Field(
                field.path("name").asText(),
                field.path("title").asText(),
                field.path("unit").asText()));
      }
      fields.put(resource.path("name").asText(), columns);
    }
    String page = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
    return new EditionFiles(tables, fields, page, workbook(folder));
  }

  private static Path workbook(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> books = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
      if (books.size() != 1) {
        throw new IOException(folder + " must hold one workbook, but holds " + books.size());
      }
      return books.get(0);
    }
  }
}
