package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The table of supported files in the documentation of the input folder. */
class SupportedFilesTest {
  private static final Path README = Path.of("..", "input-data", "README.md");

  @Test
  void theTableListsEverySourceAndItsKindOfFactAndNoOther() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    for (List<String> row : rows()) {
      assertEquals(4, row.size(), "a cell is missing in " + row);
      assertTrue(row.stream().noneMatch(String::isBlank), "a cell is empty in " + row);
      String earlier = documented.put(code(row.get(0)), code(row.get(2)));
      assertEquals(null, earlier, row.get(0) + " stands twice");
    }

    Map<String, String> listed = new TreeMap<>();
    Sources.all().forEach(source -> listed.put(source.id(), source.kind().name()));
    assertEquals(
        String.join("\n", lines(listed)),
        String.join("\n", lines(documented)),
        "the table 'Supported files' in input-data/README.md and the list of sources differ");
  }

  private static List<String> lines(Map<String, String> kinds) {
    return kinds.entrySet().stream().map(kind -> kind.getKey() + " " + kind.getValue()).toList();
  }

  /** The cells of the table below the heading, without its two header lines. */
  private static List<List<String>> rows() throws IOException {
    String section =
        Files.readString(README).split("## Supported files", -1)[1].split("\n## ", -1)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private static String code(String cell) {
    return cell.replace("`", "");
  }
}
