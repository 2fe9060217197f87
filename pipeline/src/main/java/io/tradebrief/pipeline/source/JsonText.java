package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** Reads the JSON answer of a publisher's interface. */
final class JsonText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonText() {}

  /**
   * The whole document.
   *
   * @throws BrokenFile if it is not UTF-8, cut off or no JSON
   */
  static JsonNode of(SourceFile file) {
    String text = StrictText.of(file, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      throw Unreadable.empty(file);
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BrokenFile(
          file.name(),
          "the JSON is cut off or malformed at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr(),
          "Ask the publisher's interface again",
          e);
    }
  }
}
