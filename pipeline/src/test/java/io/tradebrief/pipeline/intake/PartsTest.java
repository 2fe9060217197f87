package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.facts;
import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static io.tradebrief.pipeline.intake.IntakeDesk.notices;
import static io.tradebrief.pipeline.intake.IntakeDesk.used;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer release takes the place of the parts it has, and of no others. */
class PartsTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void oneCurrencyDoesNotRemoveTheOthers() {
    desk.tidy(
        "fed-h10-annual",
        "fed/2026-01/all.csv",
        Tidy.RATES,
        Tidy.rates("EUR 2024 0.92", "GBP 2024 0.78", "JPY 2024 151.5"));
    desk.tidy("fed-h10-annual", "fed/2026-02/yen.csv", Tidy.RATES, Tidy.rates("JPY 2024 151.4551"));

    Standing standing = desk.standing("fed-h10-annual");

    assertEquals(
        List.of("EUR 0.92", "GBP 0.78", "JPY 151.4551"),
        facts(standing, "currency", "local_per_usd"));
    assertEquals(List.of("fed/2026-02/yen.csv all", "fed/2026-01/all.csv 2 parts"), used(standing));
    assertEquals(List.of(), findings(standing));
    assertEquals(
        List.of(
            "fed/2026-02/yen.csv: it does not have 2 parts of release 2026-01 with 2 facts,"
                + " which stay"
                + " (EUR||average|2024 to GBP||average|2024)"),
        notices(standing));
  }

  @Test
  void oneDirectionDoesNotRemoveTheOther() {
    desk.tidy(
        "imf-direct-investment-positions",
        "imf/2026-01/both.csv",
        Tidy.POSITIONS,
        Tidy.positions("inward JPN 2024 754", "outward JPN 2024 57"));
    desk.tidy(
        "imf-direct-investment-positions",
        "imf/2026-02/outward.csv",
        Tidy.POSITIONS,
        Tidy.positions("outward JPN 2024 58"));

    assertEquals(
        List.of("inward 754", "outward 58"),
        facts(desk.standing("imf-direct-investment-positions"), "direction", "amount"));
  }

  @Test
  void onePartnersImportsByLineDoNotRemoveAnothers() {
    desk.tidy(
        "census-hs10-imports",
        "census/2026-01/japan.csv",
        Tidy.FLOWS,
        Tidy.products("import JPN 2024 hs10 8703230190 40"));
    desk.tidy(
        "census-hs10-imports",
        "census/2026-02/germany.csv",
        Tidy.FLOWS,
        Tidy.products("import DEU 2024 hs10 8703230190 30"));

    Standing standing = desk.standing("census-hs10-imports");

    assertEquals(List.of("DEU 30", "JPN 40"), facts(standing, "partner_code", "amount"));
    assertEquals(
        List.of("census/2026-02/germany.csv all", "census/2026-01/japan.csv all"), used(standing));
  }

  @Test
  void thisYearsMonthsDoNotRemoveTheHistory() {
    desk.tidy(
        "treasury-major-foreign-holders",
        "treasury/2026-01-15/history.csv",
        Tidy.HOLDINGS,
        Tidy.holdings("JPN 2025-10 10", "JPN 2025-11 11"));
    desk.tidy(
        "treasury-major-foreign-holders",
        "treasury/2026-02-15/newest.csv",
        Tidy.HOLDINGS,
        Tidy.holdings("JPN 2025-11 12", "JPN 2025-12 13"));

    assertEquals(
        List.of("2025-10 10", "2025-11 12", "2025-12 13"),
        facts(desk.standing("treasury-major-foreign-holders"), "period", "amount"));
  }

  @Test
  void aChapterDoesNotRemoveTheSchedule() {
    desk.tidy(
        "usitc-hts",
        "usitc/2025-01-01/all.csv",
        Tidy.LINES,
        Tidy.lines("2025-01-01", "01012100", "84011000", "87032301"));
    desk.tidy(
        "usitc-hts",
        "usitc/2025-07-01/chapter-87.csv",
        Tidy.LINES,
        Tidy.lines("2025-07-01", "87032301", "87042101"));

    assertEquals(
        List.of(
            "01012100 2025-01-01",
            "84011000 2025-01-01",
            "87032301 2025-07-01",
            "87042101 2025-07-01"),
        facts(desk.standing("usitc-hts"), "line_code", "valid_from"));
  }

  @Test
  void aReleaseThatHasItAllTakesThePlaceOfAll() {
    desk.goods("census/2026-04/a.csv", "import JPN 2023 5", "import JPN 2024 6");
    desk.goods("census/2026-05/a.csv", "import JPN 2023 5", "import JPN 2024 7");

    Standing standing = desk.goods();

    assertEquals(List.of("census/2026-05/a.csv all"), used(standing));
    assertEquals(List.of("2023 5", "2024 7"), facts(standing, "period", "amount"));
    assertEquals(List.of(), findings(standing));
    assertEquals(List.of(), notices(standing));
  }

  @Test
  void aReleaseLaterThanTheOneAskedForIsNotRead() {
    desk.goods("census/2026-04/a.csv", "import JPN 2024 6");
    desk.goods("census/2026-05/a.csv", "import JPN 2024 7");
    var releases = desk.releases();

    Standing standing =
        desk.intake(releases)
            .of(
                "census-goods-by-partner",
                releases.of("census-goods-by-partner").get(0),
                Optional.of("JPN"));

    assertEquals(List.of("6"), facts(standing, "amount"));
  }
}
