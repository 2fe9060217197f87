package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static io.tradebrief.pipeline.intake.IntakeDesk.used;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that says quite other things than the one before is looked at. */
class RevisedTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void aRelease() {
    desk = new IntakeDesk(folder);
    desk.goods(
        "census/2026-04/a.csv",
        "import CHN 2024 400000",
        "import JPN 2024 150000",
        "export CHN 2024 140000",
        "export JPN 2024 80000");
  }

  @Test
  void aRevisionOfAFewPerCentIsNoNews() {
    next(
        "import CHN 2024 410000",
        "import JPN 2024 149000",
        "export CHN 2024 143000",
        "export JPN 2024 80500");

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void swappedFlowsAreAFinding() {
    next(
        "export CHN 2024 400000",
        "export JPN 2024 150000",
        "import CHN 2024 140000",
        "import JPN 2024 80000");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/a.csv all"), used(standing));
    found("it differs by 85.7% in sum");
    found("USA CHN export goods total TOTAL 2024");
    found("140000 before, now 400000");
  }

  @Test
  void aColumnTimesAThousandIsAFinding() {
    next(
        "import CHN 2024 400000000",
        "import JPN 2024 150000000",
        "export CHN 2024 140000",
        "export JPN 2024 80000");

    found("400000 before, now 400000000");
  }

  @Test
  void eurosForDollarsInTheAmountsAreAFinding() {
    desk.thresholds(new Thresholds(0.5, 5, 0.1, 5, 5, 10));
    next(
        "import CHN 2024 370000",
        "import JPN 2024 138750",
        "export CHN 2024 129500",
        "export JPN 2024 74000");

    found("it differs by 7.5% in sum");
  }

  @Test
  void oneFigureTenfoldIsAFinding() {
    desk.goods("census/2026-03/a.csv", "import KOR 2023 100000000", "import SGP 2023 200000");
    desk.goods("census/2026-05/a.csv", "import KOR 2023 100000000", "import SGP 2023 2000000");

    found("1 of its figures are at least 10 times, or a 10th of, those of release 2026-03");
    found("200000 before, now 2000000");
  }

  @Test
  void ratesWeighByTheirRelativeChange() {
    desk.tidy(
        "fed-h10-annual",
        "fed/2026-01/a.csv",
        Tidy.RATES,
        Tidy.rates("JPY 2024 151.5", "EUR 2024 0.92"));
    desk.tidy(
        "fed-h10-annual",
        "fed/2026-02/a.csv",
        Tidy.RATES,
        Tidy.rates("JPY 2024 151.5", "EUR 2024 1.29"));

    String finding = findings(desk.standing("fed-h10-annual")).get(0);

    assertTrue(finding.contains("EUR 2024 average: 0.92 before, now 1.29"), finding);
  }

  @Test
  void aRateInWordsThatIsAnotherIsAFinding() {
    schedule("2025-01-01", "Free,,free,,,No.");
    schedule("2025-07-01", "2.5%,,ad-valorem,2.5%,,No.");

    String finding = findings(desk.standing("usitc-hts")).get(0);

    assertTrue(
        finding.endsWith("USA 01012100 mfn General 2025-07-01: Free before, now 2.5%"), finding);
  }

  @Test
  void aUnitThatIsWrittenOtherwiseIsNoNews() {
    schedule("2025-01-01", "Free,,free,,,No.");
    schedule("2025-07-01", "Free,,free,,,kg");

    assertEquals(List.of(), findings(desk.standing("usitc-hts")));
  }

  private void schedule(String release, String rate) {
    desk.tidy(
        "usitc-hts",
        "usitc/" + release + "/a.csv",
        Tidy.LINES,
        "USA,01012100,010121,mfn,General," + release + "," + rate);
  }

  private void next(String... rows) {
    desk.goods("census/2026-05/a.csv", rows);
  }

  private void found(String text) {
    List<String> findings = findings(desk.goods());
    assertTrue(findings.stream().anyMatch(line -> line.contains(text)), findings.toString());
  }
}
