package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.facts;
import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static io.tradebrief.pipeline.intake.IntakeDesk.notices;
import static io.tradebrief.pipeline.intake.IntakeDesk.used;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.BrokenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No fact of a release counts twice, and no two of its files say different things of one. */
class KeysOverAReleaseTest {
  private static final CensusTable TABLE =
      new CensusTable()
          .partner(2024, "0015", "World", 150, 80)
          .partner(2024, "5880", "Japan", 150, 80);

  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void theSameFileTwiceCountsOnceWithANotice() {
    desk.put("census/2026-05/country.csv", TABLE.csv());
    desk.put("census/2026-05/country (1).csv", TABLE.csv());

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/country (1).csv all"), used(standing));
    assertEquals(List.of("1800000000"), imports(standing, "JPN"));
    assertEquals(
        List.of(
            "census/2026-05/country.csv: it is the same file as census/2026-05/country (1).csv and"
                + " is counted once"),
        notices(standing));
    assertEquals(List.of(), findings(standing));
  }

  @Test
  void aWorkbookAndTheTextSavedFromItCountOnce() throws IOException {
    desk.put("census/2026-05/country.xlsx", TABLE.xlsx());
    desk.put("census/2026-05/country.csv", TABLE.csv());

    Standing standing = desk.goods();

    assertEquals(List.of("1800000000"), imports(standing, "JPN"));
    assertEquals(1, standing.parts().size(), "one of them says it all");
    assertTrue(standing.overlapping());
    assertEquals(
        List.of(
            "census/2026-05/country.xlsx: 52 of its facts stand in another file of the release too"
                + " and are counted once"),
        notices(standing));
  }

  @Test
  void equalRowsOfOverlappingDownloadsCountOnce() {
    desk.goods("census/2026-05/older.csv", "import JPN 2022 5", "import JPN 2023 6");
    desk.goods("census/2026-05/newer.csv", "import JPN 2023 6", "import JPN 2024 7");

    Standing standing = desk.goods();

    assertEquals(List.of("2022 5", "2023 6", "2024 7"), facts(standing, "period", "amount"));
    assertEquals(
        List.of(
            "census/2026-05/older.csv: 1 of its facts stand in another file of the release too and"
                + " are counted once"),
        notices(standing));
  }

  @Test
  void oneKeyWithTwoValuesStopsNamingBothPlaces() {
    desk.goods("census/2026-05/a.csv", "export JPN 2024 3", "import JPN 2024 5");
    desk.goods("census/2026-05/b.csv", "import JPN 2024 6");

    BrokenFile stopped = assertThrows(BrokenFile.class, desk::goods);

    for (String named :
        List.of("census/2026-05/b.csv", "row 2", "census/2026-05/a.csv", "row 3", "6", "5")) {
      assertTrue(stopped.getMessage().contains(named), stopped.getMessage());
    }
  }

  @Test
  void aNameThatIsSpeltOtherwiseContradictsNothing() {
    desk.tidy("holders", "office/2026-01/a.csv", Tidy.HOLDINGS, "CHN,China,2025-12,7,USD,all");
    desk.tidy(
        "holders", "office/2026-01/b.csv", Tidy.HOLDINGS, "CHN,Mainland China,2025-12,7,USD,all");

    assertEquals(List.of("CHN 7"), facts(desk.standing("holders"), "holder_code", "amount"));
  }

  @Test
  void withinAFileOneKeyWithTwoValuesVoidsBothRows() {
    desk.goods(
        "census/2026-05/a.csv", "import JPN 2024 5", "import JPN 2024 6", "export JPN 2024 3");

    Standing standing = desk.goods();

    assertEquals(List.of("export 3"), facts(standing, "flow", "amount"));
    assertEquals(2, standing.parts().get(0).file().summary().rowsRejected());
  }

  @Test
  void withinAFileEqualRowsCountOnce() {
    desk.goods("census/2026-05/a.csv", "import JPN 2024 5", "import JPN 2024 5");

    Standing standing = desk.goods();

    assertEquals(List.of("import 5"), facts(standing, "flow", "amount"));
    assertEquals(1, standing.parts().get(0).file().summary().rowsRepeated());
  }

  private static List<String> imports(Standing standing, String partner) {
    return standing.rows().stream()
        .filter(row -> row.text("flow").equals("import") && row.text("period").equals("2024"))
        .filter(row -> row.text("partner_code").equals(partner))
        .map(row -> row.text("amount"))
        .toList();
  }
}
