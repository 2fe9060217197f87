package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.facts;
import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static io.tradebrief.pipeline.intake.IntakeDesk.used;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The World that a publisher states is held against the partners it lists. */
class ControlTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void aSmallGapIsSilent() {
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2024 1000",
        "import JPN 2024 600",
        "import CHN 2024 396");

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void aGapIsAFindingWithTheWorldTheSumAndTheGap() {
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2024 1000000",
        "import JPN 2024 600000",
        "import CHN 2024 370000");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/a.csv all"), used(standing));
    assertEquals(
        List.of(
            "census/2026-05/a.csv: import of 2024: the World is 1,000,000 USD, the sum of the"
                + " partners 970,000, a gap of 30,000 (3.0%)"),
        findings(standing));
  }

  @Test
  void groupsBelongToNoSum() {
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2024 1000",
        "import JPN 2024 1000",
        "import G0016 2024 1000");

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void tradeWithCountriesThatNobodyIdentifiedBelongsToTheSum() {
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2014 1000",
        "import JPN 2014 900",
        "import XUN 2014 100");

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void theGroupOfOilExportersHoldsWhatIsNotListedSingly() {
    desk.tidy(
        "treasury-major-foreign-holders",
        "treasury/2026-01-15/a.csv",
        Tidy.HOLDINGS,
        Tidy.holdings("WLD 2011-06 1000", "JPN 2011-06 800", "XOT 2011-06 200"));

    assertEquals(List.of(), findings(desk.standing("treasury-major-foreign-holders")));
  }

  @Test
  void aWideGapKeepsTheOlderYearAndItsMonths() {
    desk.goods(
        "census/2026-04/a.csv",
        "import WLD 2024 100",
        "import JPN 2024 100",
        "import JPN 2024-12 9");
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2024 200",
        "import JPN 2024 100",
        "import JPN 2024-12 8",
        "export WLD 2024 50",
        "export JPN 2024 50");

    Standing standing = desk.goods();

    assertEquals(
        List.of(
            "export JPN 2024 50",
            "export WLD 2024 50",
            "import JPN 2024 100",
            "import JPN 2024-12 9",
            "import WLD 2024 100"),
        facts(standing, "flow", "partner_code", "period", "amount"));
    assertTrue(
        findings(standing).stream()
            .anyMatch(
                line ->
                    line.contains("the World is 200 USD, the sum of the partners 100")
                        && line.contains("Figures of 1 periods are not used")),
        findings(standing).toString());
  }

  @Test
  void aWideGapWithoutAnOlderReleaseLeavesNothing() {
    desk.goods("census/2026-05/a.csv", "import WLD 2024 200", "import JPN 2024 100");

    Standing standing = desk.goods();

    assertEquals(List.of(), used(standing));
    assertEquals(List.of(), standing.rows());
    assertEquals(1, findings(standing).size());
  }

  @Test
  void anotherThresholdIsAnotherJudgement() {
    desk.thresholds(new Thresholds(60, 60, 0.1, 5, 10, 10));
    desk.goods("census/2026-05/a.csv", "import WLD 2024 200", "import JPN 2024 100");

    assertEquals(List.of("census/2026-05/a.csv all"), used(desk.goods()));
  }

  @Test
  void aProductThatAddsUpDoesNotProveAnother() {
    desk.tidy(
        "census-farm-exports",
        "census/2026-04/a.csv",
        Tidy.FLOWS,
        Tidy.products(
            "export WLD 2024 enduse2 00 500",
            "export JPN 2024 enduse2 00 500",
            "export WLD 2024 enduse2 10 1000",
            "export JPN 2024 enduse2 10 600",
            "export KOR 2024 enduse2 10 400"));
    desk.tidy(
        "census-farm-exports",
        "census/2026-05/a.csv",
        Tidy.FLOWS,
        Tidy.products(
            "export WLD 2024 enduse2 00 500",
            "export JPN 2024 enduse2 00 500",
            "export WLD 2024 enduse2 10 1000",
            "export JPN 2024 enduse2 10 960"));

    Standing standing = desk.standing("census-farm-exports");

    assertEquals(List.of("census/2026-04/a.csv all"), used(standing), "Korea's 400 are gone");
  }

  @Test
  void theFindingNamesTheNewestOfSeveralPeriods() {
    desk.goods(
        "census/2026-05/a.csv",
        "import WLD 2023 100",
        "import JPN 2023 98",
        "import WLD 2024 200",
        "import JPN 2024 195");

    String finding = findings(desk.goods()).get(0);

    assertTrue(finding.contains("import of 2024: the World is 200 USD"), finding);
    assertTrue(finding.endsWith("; 1 more periods have gaps"), finding);
  }
}
