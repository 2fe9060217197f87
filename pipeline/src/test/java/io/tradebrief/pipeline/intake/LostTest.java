package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.facts;
import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static io.tradebrief.pipeline.intake.IntakeDesk.notices;
import static io.tradebrief.pipeline.intake.IntakeDesk.used;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release lacks of the one before is named, and keeps it from taking its place. */
class LostTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void aRelease() {
    desk = new IntakeDesk(folder);
    desk.goods(
        "census/2026-04/a.csv",
        "import CHN 2024 60000",
        "import JPN 2024 38995",
        "import KOR 2024 1000",
        "import TUV 2024 5");
  }

  @Test
  void whatWeighsNextToNothingIsANotice() {
    desk.goods(
        "census/2026-05/a.csv",
        "import CHN 2024 60000",
        "import JPN 2024 38995",
        "import KOR 2024 1000");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/a.csv all"), used(standing));
    assertEquals(List.of(), findings(standing));
    assertEquals(
        List.of(
            "census/2026-05/a.csv: it lacks 1 of 4 facts of release 2026-04, 0.0% of their value:"
                + " partner_code Tuvalu [TUV] (up to 5)"),
        notices(standing));
  }

  @Test
  void whatWeighsMoreIsAFinding() {
    desk.goods(
        "census/2026-05/a.csv",
        "import CHN 2024 60000",
        "import JPN 2024 38995",
        "import TUV 2024 5");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/a.csv all"), used(standing));
    String finding = findings(standing).get(0);
    assertTrue(finding.contains("1.0% of their value: partner_code "), finding);
    assertTrue(finding.endsWith("[KOR] (up to 1,000)"), finding);
  }

  @Test
  void tooMuchKeepsTheOlderPart() {
    desk.goods(
        "census/2026-05/a.csv",
        "import CHN 2024 60000",
        "import KOR 2024 1000",
        "import TUV 2024 5",
        "import CHN 2025 1",
        "export CHN 2024 1");

    Standing standing = desk.goods();

    assertEquals(
        List.of("census/2026-05/a.csv 2 parts", "census/2026-04/a.csv all"), used(standing));
    assertTrue(
        facts(standing, "flow", "partner_code", "amount").contains("import JPN 38995"),
        "the older part stays whole");
    String finding =
        findings(standing).stream().filter(line -> line.contains("it lacks")).findFirst().get();
    assertTrue(finding.contains("Japan [JPN] (up to 38,995)"), finding);
    assertTrue(finding.contains("The figures of 2026-04 stay for 1 parts"), finding);
  }

  @Test
  void aReleaseThatItsOwnWorldProvesCompleteIsUsed() {
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2024 60000",
        "import CHN 2024 59000",
        "import KOR 2024 1000");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/a.csv all"), used(standing));
    assertTrue(
        findings(standing).get(0).contains("it lacks 2 of 4 facts of release 2026-04"),
        findings(standing).toString());
  }

  @Test
  void linesOfAScheduleCountByTheirNumber() {
    String[] codes = new String[20];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = String.format("870323%02d", i);
    }
    desk.tidy("usitc-hts", "usitc/2025-01-01/a.csv", Tidy.LINES, Tidy.lines("2025-01-01", codes));
    desk.tidy(
        "usitc-hts",
        "usitc/2025-07-01/a.csv",
        Tidy.LINES,
        Tidy.lines("2025-07-01", codes[0], codes[1], codes[2]));

    Standing standing = desk.standing("usitc-hts");

    assertEquals(List.of("usitc/2025-01-01/a.csv all"), used(standing));
    String finding = findings(standing).get(0);
    assertTrue(finding.contains("it lacks 17 of 20 facts of release 2025-01-01"), finding);
    assertTrue(finding.contains("85.0% of them: line_code 87032303"), finding);
  }

  @Test
  void aReleaseWhoseEveryRowWasRejectedSupersedesNothing() {
    desk.goods("census/2026-05/a.csv", "import QQQ 2024 5", "import QQX 2024 much");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-04/a.csv all"), used(standing));
    assertEquals(4, standing.rows().size());
    assertTrue(
        findings(standing).stream()
            .anyMatch(
                line ->
                    line.startsWith("census/2026-05/a.csv: it states not a single figure")
                        && line.contains("all 2 rows with data were rejected")),
        findings(standing).toString());
  }

  @Test
  void aReleaseOfAHeaderOnlySupersedesNothing() {
    desk.goods("census/2026-05/a.csv");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-04/a.csv all"), used(standing));
    assertTrue(
        findings(standing).get(0).startsWith("census/2026-05/a.csv: it states not a single figure"),
        findings(standing).toString());
  }

  @Test
  void aListWithoutARowGivesNothingToUse() {
    desk.tidy("usitc-hts", "usitc/2025-01-01/a.csv", Tidy.LINES, "USA,,,mfn,,,,,,,,");

    Standing standing = desk.standing("usitc-hts");

    assertEquals(List.of(), used(standing));
    assertEquals(1, findings(standing).size());
  }
}
