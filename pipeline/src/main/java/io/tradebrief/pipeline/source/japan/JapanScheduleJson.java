package io.tradebrief.pipeline.source.japan;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The object of a row as Japan's tariff schedule writes it. A value of another shape, a number
 * where a text belongs, or a {@code null} is no schedule: a text made of it would be a rate that
 * nobody published.
 */
@JsonIgnoreProperties({"level", "law"})
final class JapanScheduleJson {
  private static final ObjectReader ROWS =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL))
          .withCoercionConfig(
              LogicalType.Textual,
              texts -> {
                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build()
          .readerForListOf(JapanScheduleRow.class);

  @JsonProperty("stat_code")
  private String code = "";

  @JsonProperty("hs_code")
  private String lineCode = "";

  @JsonProperty("desc")
  private String description = "";

  @JsonProperty("rate")
  @JsonSetter(contentNulls = Nulls.FAIL)
  Map<String, String> rates = Map.of();

  @JsonProperty("unit")
  @JsonSetter(contentNulls = Nulls.FAIL)
  Map<String, String> units = Map.of();

  @JsonProperty List<JapanScheduleRow> children = List.of();

  @JsonAnySetter private final Map<String, JsonNode> others = new LinkedHashMap<>();

  /**
   * The rows that stand at the top of a file.
   *
   * @throws BrokenFile if the file is not the JSON it is expected to be
   */
  static List<JapanScheduleRow> read(SourceFile file) {
    try {
      return ROWS.readValue(file.path().toFile());
    } catch (MismatchedInputException e) {
      throw new BrokenFile(
          file.name(),
          "line "
              + e.getLocation().getLineNr()
              + where(e)
              + " is not what the schedule has there: one array of rows, their rates and units"
              + " texts by name, their children rows again",
          "Download it again",
          e);
    } catch (IOException e) {
      throw new BrokenFile(
          file.name(), "it is cut off or no JSON (" + e.getMessage() + ")", "Download it again", e);
    }
  }

  /** The names that lead to a value, as {@code (children, rate, 基本)}. */
  private static String where(JsonMappingException e) {
    String names =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " (" + names + ")";
  }

  /** The row's texts by name; a value that the publisher does not write counts by its name. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("stat_code", code);
    texts.put("hs_code", lineCode);
    texts.put("desc", description);
    others.forEach((name, value) -> texts.put(name, value.isValueNode() ? value.asText() : name));
    return texts;
  }
}
