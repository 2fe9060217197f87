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

/** Figures of the future, files in the wrong folder, and amounts in another currency. */
class DatesAndCurrenciesTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void aPeriodThatHadNotEndedAtTheReleaseIsLeftOut() {
    desk.goods("census/2025-04/a.csv", "import JPN 2024 150", "import JPN 2025 160");

    Standing standing = desk.goods();

    assertEquals(List.of("2024 150"), facts(standing, "period", "amount"));
    assertTrue(
        findings(standing).get(0).contains("figures for 2025, which had not ended"),
        findings(standing).toString());
  }

  @Test
  void aRecordWithAnotherReleaseDateThanItsFolderIsAFinding() {
    desk.tidyReleased(
        "census-goods-by-partner",
        "census/2026-05/a.csv",
        "2026-04",
        Tidy.FLOWS,
        Tidy.flows("import JPN 2024 150"));

    assertEquals(
        List.of(
            "census/2026-05/a.csv: its row in provenance.csv says released 2026-04, its folder"
                + " 2026-05"),
        findings(desk.goods()));
  }

  @Test
  void aDayOfTheMonthThatTheFolderStatesIsTheSameDate() {
    desk.tidyReleased(
        "census-goods-by-partner",
        "census/2026-05/a.csv",
        "2026-05-14",
        Tidy.FLOWS,
        Tidy.flows("import JPN 2024 150"));

    assertEquals(List.of(), findings(desk.goods()));
  }

  @Test
  void aFileThatStatesAnotherDateThanItsFolderIsAFinding() {
    desk.put(
        "treasury/2026-04-15/mfhhis01.txt",
        """
        \t\t\tMAJOR FOREIGN HOLDERS OF TREASURY SECURITIES
        \t\t(in billions of dollars)

        \tFeb\tJan
        Country\t2025\t2025
        \t------\t------
        Japan\t1125.9\t1079.3
        Grand Total\t1125.9\t1079.3
        Department of the Treasury/Federal Reserve Board
        3/18/26
        """);

    List<String> findings = findings(desk.standing("treasury-major-foreign-holders"));

    assertTrue(
        findings.contains(
            "treasury/2026-04-15/mfhhis01.txt: it states the release date 2026-03-18, its folder"
                + " 2026-04-15"),
        findings.toString());
  }

  @Test
  void amountsInAnotherCurrencyAreNotUsedAndNamed() {
    desk.goods("census/2026-05/a.csv", "import JPN 2024 150", "import CHN 2024 400 EUR");

    Standing standing = desk.goods();

    assertEquals(List.of("JPN 150 USD"), facts(standing, "partner_code", "amount", "currency"));
    assertEquals(
        List.of(
            "census/2026-05/a.csv: 1 of its figures are in EUR and not in USD, as this dataset is,"
                + " and are not used (first: row 3)"),
        findings(standing));
  }

  @Test
  void aReleaseThatIsAllInAnotherCurrencySupersedesNothing() {
    desk.goods("census/2026-04/a.csv", "import JPN 2024 150");
    desk.goods("census/2026-05/a.csv", "import JPN 2024 140 EUR");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-04/a.csv all"), used(standing));
    assertTrue(
        findings(standing).get(0).startsWith("census/2026-05/a.csv: 1 of its figures are in EUR"),
        findings(standing).toString());
  }

  @Test
  void whatIsToKnowOfAnOlderReleaseIsSaidAsLongAsAPartOfItStands() {
    desk.tidyReleased(
        "fed-h10-annual",
        "fed/2026-01/a.csv",
        "2025-12",
        Tidy.RATES,
        Tidy.rates("EUR 2024 0.92", "JPY 2024 151.5"));
    desk.tidy("fed-h10-annual", "fed/2026-02/a.csv", Tidy.RATES, Tidy.rates("JPY 2024 151.5"));

    assertEquals(1, findings(desk.standing("fed-h10-annual")).size());

    desk.tidy(
        "fed-h10-annual",
        "fed/2026-03/a.csv",
        Tidy.RATES,
        Tidy.rates("EUR 2024 0.92", "JPY 2024 151.5"));

    assertEquals(List.of(), findings(desk.standing("fed-h10-annual")));
  }
}
