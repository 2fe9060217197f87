package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's own file, dropped into the input folder under any name. */
class OfficialFileTest {
  private static final Path ORIGINAL =
      Path.of("../../shared/real-data/census/country_2026-04.xlsx");

  private static final List<String> EXHIBITS =
      List.of("deficit-ranking", "deficit-fx-adjusted", "deficit-change");

  @TempDir private Path folder;

  @Test
  void aNewerOfficialFileSupersedesOursAndGivesTheSameFigures() throws IOException {
    assumeTrue(Files.exists(ORIGINAL), "the publishers' originals are not at hand");
    Path ours = Desk.copyOfInput(folder.resolve("ours"));
    Path theirs = Desk.copyOfInput(folder.resolve("theirs"));
    Path release = Files.createDirectories(theirs.resolve("census/2026-05-05"));
    Files.copy(ORIGINAL, release.resolve("download (1).xlsx"));

    Path from = edition("ours", ours);
    Path to = edition("theirs", theirs);

    assertEquals(
        "9217",
        Desk.row(Desk.table(to, "sources"), "file", "census/2026-05-05/download (1).xlsx")
            .get("rows_accepted"));
    for (String exhibit : EXHIBITS) {
      assertEquals(annual(Desk.table(from, exhibit)), annual(Desk.table(to, exhibit)), exhibit);
    }
  }

  /** Ours has the months of few partners, so fewer can be restated month by month. */
  private static List<Map<String, String>> annual(List<CSVRecord> rows) {
    return rows.stream()
        .map(
            row -> {
              Map<String, String> annual = new TreeMap<>(row.toMap());
              annual.keySet().removeIf(column -> column.contains("month_by_month"));
              return annual;
            })
        .toList();
  }

  private Path edition(String report, Path input) {
    return Desk.run(
            folder.resolve("output"),
            "--input",
            input.toString(),
            "--set",
            "report=" + report,
            "--set",
            "exhibits=" + EXHIBITS)
        .edition();
  }
}
