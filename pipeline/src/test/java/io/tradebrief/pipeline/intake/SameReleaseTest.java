package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.facts;
import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share never has its part from one release and its whole from another. */
class SameReleaseTest {
  private static final String DATASET = "census-enduse-imports";

  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void aRelease() {
    desk = new IntakeDesk(folder);
    release(
        "2026-02",
        "import JPN 2024 enduse5 30000 39",
        "import WLD 2024 enduse5 30000 214",
        "import JPN 2023 enduse5 30000 38",
        "import WLD 2023 enduse5 30000 200");
  }

  @Test
  void theWorldOfAnOlderReleaseDoesNotStandBesideANewerPartner() {
    release("2026-03", "import JPN 2024 enduse5 30000 40");

    Standing standing = desk.standing(DATASET);

    assertEquals(
        List.of("JPN 2023 38", "JPN 2024 40", "WLD 2023 200"),
        facts(standing, "partner_code", "period", "amount"));
    assertTrue(
        findings(standing).stream()
            .anyMatch(
                line ->
                    line.startsWith(
                        "census/2026-03/a.csv: it has figures of JPN and none of the" + " World")),
        findings(standing).toString());
  }

  @Test
  void theWorldOfTheSameReleaseStands() {
    release("2026-03", "import JPN 2024 enduse5 30000 40", "import WLD 2024 enduse5 30000 215");

    assertEquals(
        List.of("JPN 2023 38", "JPN 2024 40", "WLD 2023 200", "WLD 2024 215"),
        facts(desk.standing(DATASET), "partner_code", "period", "amount"));
  }

  @Test
  void aNewerWorldGivesWayToThePartnersOwn() {
    release("2026-03", "import WLD 2024 enduse5 30000 215");

    assertEquals(
        List.of("JPN 2023 38", "JPN 2024 39", "WLD 2023 200", "WLD 2024 214"),
        facts(desk.standing(DATASET), "partner_code", "period", "amount"));
  }

  private void release(String date, String... rows) {
    desk.tidy(DATASET, "census/" + date + "/a.csv", Tidy.FLOWS, Tidy.products(rows));
  }
}
