package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure many times its neighbour in time is looked at, unless the break is known. */
class NeighboursTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void aRateTenTimesItsNeighbourIsAFinding() {
    rates("EEK 2010 11.8", "EEK 2011 0.72", "JPY 2010 87.8", "JPY 2011 79.7");

    assertEquals(
        List.of(
            "fed/2026-01/a.csv: 1 figures are 10 times their neighbour in time or more, or a 10th of"
                + " it: EEK 2011 average is 0.72, in 2010 it was 11.8"),
        findings(desk.standing("fed-h10-annual")));
  }

  @Test
  void aKnownBreakIsNone() {
    desk.breaks("EEK,2011,the euro took the place of the kroon");
    rates("EEK 2010 11.8", "EEK 2011 0.72");

    assertEquals(List.of(), findings(desk.standing("fed-h10-annual")));
  }

  @Test
  void theShippedListKnowsTheBreaksOfTheShippedRates() {
    desk.tidy(
        "world-bank-fcrf",
        "bank/2026-01/a.csv",
        Tidy.RATES,
        ",EST,2010,average,11.8",
        ",EST,2011,average,0.72");

    assertEquals(List.of(), findings(desk.standing("world-bank-fcrf")));
  }

  @Test
  void aFlowThatFallsToZeroIsAFinding() {
    desk.goods(
        "census/2026-05/a.csv",
        "import JPN 2023 100",
        "import CHN 2023 300",
        "import JPN 2024 0",
        "import CHN 2024 300");

    String finding = findings(desk.goods()).get(0);

    assertTrue(finding.contains("USA JPN import"), finding);
    assertTrue(finding.contains("is 0, in 2023 it was 100"), finding);
  }

  @Test
  void aSmallPartnersTradeMayDoThat() {
    desk.goods(
        "census/2026-05/a.csv",
        "import TUV 2023 1",
        "import CHN 2023 300",
        "import TUV 2024 2",
        "import CHN 2024 300",
        "import TUV 2025 0",
        "import CHN 2025 300");

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void monthsAreNoNeighboursOfYears() {
    desk.goods("census/2026-05/a.csv", "import JPN 2024 1200", "import JPN 2024-12 100");

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void netFlowsMultiplyInGoodFaith() {
    desk.tidy(
        "boj-direct-investment-flows",
        "boj/2026-04/a.csv",
        Tidy.POSITIONS,
        "JPN,USA,outward,2023,flow,total,all,10,JPY,reported",
        "JPN,USA,outward,2024,flow,total,all,1000,JPY,reported");

    assertEquals(List.of(), findings(desk.standing("boj-direct-investment-flows")));
  }

  private void rates(String... rows) {
    desk.tidy("fed-h10-annual", "fed/2026-01/a.csv", Tidy.RATES, Tidy.rates(rows));
  }
}
