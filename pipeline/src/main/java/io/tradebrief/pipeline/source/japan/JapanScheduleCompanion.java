package io.tradebrief.pipeline.source.japan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.util.List;

/**
 * The two files that come with the chapters of Japan's tariff schedule and hold no rates.
 *
 * <pre>
 * {"created_at": "2025-06-17", "total_chapters": 96, "total_items": 15450, "chapters": [
 *   {"chapter": "01", "total_items": 81, "file_name": "j_01_tariff_data.json", …}
 * {"FE": {"法令コード": "FE", "法令名": "…", …}, "IQ": {…}
 * </pre>
 */
final class JapanScheduleCompanion {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JapanScheduleCompanion() {}

  static boolean recognises(String head) {
    return (head.contains("\"total_chapters\"") && head.contains("\"chapters\""))
        || head.contains("\"法令コード\"");
  }

  /**
   * Accepts every chapter or law the file lists; what stands beside the list is structure.
   *
   * @throws BrokenFile if it is cut off
   */
  static <F> void screen(SourceFile file, Screened.Builder<F> screened) {
    JsonNode root = read(file);
    boolean isContents = root.has("chapters");
    int entries = isContents ? root.get("chapters").size() : root.size();
    for (int entry = 1; entry <= entries; entry++) {
      screened.accept(Place.line(entry), "", List.of());
    }
    screened.structure(isContents ? root.size() - 1L : 0);
  }

  private static JsonNode read(SourceFile file) {
    try {
      return JSON.readTree(file.path().toFile());
    } catch (IOException e) {
      throw new BrokenFile(
          file.name(), "it is cut off or no JSON (" + e.getMessage() + ")", "Download it again", e);
    }
  }
}
