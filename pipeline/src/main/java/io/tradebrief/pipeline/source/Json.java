package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Publishers' JSON files. Numbers keep the digits they are written with. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * The whole file.
   *
   * @throws BrokenFile if it is cut off or no JSON
   */
  public static JsonNode of(SourceFile file) {
    try {
      return MAPPER.readTree(StrictText.of(file, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new BrokenFile(
          file.name(),
          "the JSON is cut off or damaged at line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + " ("
              + e.getOriginalMessage()
              + ")",
          "Download it again",
          e);
    }
  }

  /**
   * Objects as a table: first the names of all fields, in the order in which they come up, then a
   * row an object.
   */
  public static List<Row> table(JsonNode objects) {
    Set<String> names = new LinkedHashSet<>();
    objects.forEach(object -> object.fieldNames().forEachRemaining(names::add));
    List<Row> rows = new ArrayList<>();
    rows.add(Row.ofSheet(Place.line(0), List.copyOf(names)));
    for (JsonNode object : objects) {
      List<String> cells = names.stream().map(name -> text(object, name)).toList();
      rows.add(Row.ofSheet(Place.line(rows.size()), cells));
    }
    return rows;
  }

  /** The value of a field as text; empty if it is absent or null. */
  public static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
  }
}
