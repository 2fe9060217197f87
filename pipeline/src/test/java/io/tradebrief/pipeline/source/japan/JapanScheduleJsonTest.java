package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapanScheduleJsonTest {
  @TempDir private Path folder;

  private List<JapanScheduleRow> read(String json) throws IOException {
    return JapanScheduleJson.read(Inputs.written(folder, "j_01.json", json));
  }

  private String refusal(String json) {
    return assertThrows(BrokenFile.class, () -> read(json)).getMessage();
  }

  @Test
  void a_row_tells_the_line_its_object_begins_on_however_deep_it_lies() throws IOException {
    List<JapanScheduleRow> rows =
        read(
            """
            [
             {"level": 0, "stat_code": "01.01", "law": ["FD"],
              "children": [

               {"stat_code": "0101.21", "hs_code": "000", "rate": {"基本": "無税", "暫定": ""},
                "unit": {"I": "NO"}}
              ]},
             {"stat_code": "01.02"}
            ]
            """);

    assertEquals(List.of(2L, 8L), List.of(rows.get(0).line(), rows.get(1).line()));
    JapanScheduleRow line = rows.get(0).children().get(0);
    assertEquals(5, line.line());
    assertEquals("0101.21 000 ", line.raw());
    assertEquals(List.of("基本", "暫定"), List.copyOf(line.rates().keySet()));
    assertEquals(Map.of("I", "NO"), line.units());
  }

  @Test
  void what_the_publisher_does_not_write_is_kept_as_a_text_under_its_name() throws IOException {
    JapanScheduleRow row = read("[{\"note\": 3, \"more\": {\"a\": \"b\"}}]").get(0);

    assertEquals("3", row.text("note"));
    assertEquals("more", row.text("more"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{},\n\n{\"rate\": {\"基本\": 5}}]",
        "[{},\n\n{\"rate\": {\"基本\": null}}]",
        "[{},\n\n{\"rate\": {\"基本\": [\"5%\"]}}]",
        "[{},\n\n{\"rate\": \"5%\"}]",
        "[{},\n\n{\"unit\": null}]",
        "[{},\n\n{\"children\": {}}]",
        "[{},\n\n{\"children\": [\"x\"]}]",
        "[{},\n\n{\"stat_code\": {\"a\": \"b\"}}]",
        "[{},\n\n{\"hs_code\": null}]",
        "[{},\n\n\"x\"]",
        "[{},\n\nnull]",
        "[{}]\n\n[{}]",
      })
  void a_value_of_another_shape_is_refused_with_its_line(String json) {
    String message = refusal(json);

    assertTrue(message.startsWith("j_01.json: line 3"), message);
  }

  @Test
  void a_refusal_names_the_path_to_the_value() {
    String message = refusal("[{\"children\": [{\"rate\": {\"基本\": 5}}]}]");

    assertTrue(message.contains("line 1 (children, rate, 基本) is not"), message);
  }

  @Test
  void a_file_cut_off_nested_without_end_empty_or_no_array_is_refused() {
    String nested = "[{\"children\": ".repeat(100_000);
    for (String json : List.of("[{\"rate\": {\"基本\": \"5", nested, "", "{}", "[{},]", "<html>")) {
      String message = refusal(json);
      assertTrue(message.contains("Download it again"), message);
    }
  }
}
