package io.tradebrief.reports.claim;

import static io.tradebrief.reports.claim.SampleClaims.SETTINGS;
import static io.tradebrief.reports.claim.SampleClaims.address;
import static io.tradebrief.reports.claim.SampleClaims.check;
import static io.tradebrief.reports.claim.SampleClaims.claim;
import static io.tradebrief.reports.claim.SampleClaims.deficit;
import static io.tradebrief.reports.claim.SampleClaims.oneRelease;
import static io.tradebrief.reports.claim.SampleClaims.table;
import static io.tradebrief.reports.claim.SampleClaims.today;
import static io.tradebrief.reports.claim.SampleClaims.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A figure that differs is explained as far as the releases at hand can tell. */
class RevisionEvidenceTest {
  @Test
  void aRevisionIsNamedIfAnEarlierReleaseAgrees() {
    Vintage earlier = new Vintage("2025-04", Map.of("t", table(-68_467_721_077L)));
    ClaimCheck check =
        new ClaimCheck(SETTINGS, Set.of(), today(-69_392_117_328L), List.of(earlier));

    Verdict verdict = check.verdict(deficit(68.5, 0.05));

    assertEquals(Verdict.Kind.DIFFERS, verdict.kind());
    assertTrue(
        verdict.reason().contains("Revision: the release of 2025-04 gives 68.468"),
        verdict.reason());
  }

  @Test
  void ifEarlierReleasesDifferTooNoRevisionIsClaimed() {
    Vintage earlier = new Vintage("2025-04", Map.of("t", table(-69_000_000_000L)));
    ClaimCheck check =
        new ClaimCheck(SETTINGS, Set.of(), today(-69_392_117_328L), List.of(earlier));

    String reason = check.verdict(deficit(68.5, 0.05)).reason();

    assertTrue(reason.contains("2025-04 gives 69.000 and differs too"), reason);
    assertTrue(reason.contains("older than every release at hand"), reason);
  }

  @Test
  void aFigureWithOneReleaseIsJudgedByANeighbourThatWasRevised() {
    Claim claim =
        with(
            claim("code=DEU", "balance_usd", Claim.Test.EQUALS, 1.98, -1, 0, "reference-year=2024"),
            Optional.of(CellAddress.parse("one | code=DEU | balance_usd")),
            "",
            "",
            Optional.of(CellAddress.parse("t | code=JPN | balance_usd")));

    Verdict likely = oneRelease(-102, -100).verdict(claim);
    assertEquals(Cause.REVISION_LIKELY, likely.cause());
    assertTrue(
        likely
            .reason()
            .contains("was revised by +2.0% between the releases of 2025-04 and 2026-04"),
        likely.reason());
    assertTrue(likely.reason().contains("off the printed one by +1.0%"), likely.reason());
    assertTrue(likely.reason().contains("A revision cannot be ruled out"), likely.reason());

    assertEquals(
        Cause.NO_RELEASE_OF_ITS_TIME, oneRelease(-98, -100).verdict(claim).cause(), "other sign");
    assertEquals(
        Cause.REVISION_POSSIBLE, oneRelease(-1001, -1000).verdict(claim).cause(), "too small");
    assertEquals(Cause.NO_RELEASE_OF_ITS_TIME, oneRelease(-5, 0).verdict(claim).cause(), "no base");
  }

  @Test
  void aFigureThatAnEarlierReleaseGaveIsARevision() {
    Claim claim =
        claim("code=DEU", "balance_usd", Claim.Test.EQUALS, 3, -1, 0, "reference-year=2024");
    Claim quoted =
        with(
            claim, claim.answer(), "", "", Optional.empty(), address("t | code=IND | balance_usd"));

    Verdict verdict = check(-1).verdict(quoted);

    assertEquals(Cause.REVISION, verdict.cause());
    assertTrue(verdict.reason().contains("an earlier release gave 3, which agrees"));
  }

  @Test
  void aReleaseThatChangesNothingIsNoEvidence() {
    Vintage same = new Vintage("2025-04", Map.of("t", table(-69_392_117_328L)));
    String reason =
        new ClaimCheck(SETTINGS, Set.of(), today(-69_392_117_328L), List.of(same))
            .verdict(deficit(68.5, 0.05))
            .reason();

    assertTrue(!reason.contains("2025-04"), reason);
  }

  @Test
  void aSlipOfTheYearAndAnotherDefinitionAreNamed() {
    assertEquals(
        "Computed less published: 10.00 billion US dollars. Period: with year 2023 it is 307.00,"
            + " which agrees.",
        fan("year=2024 & eu=as one", 307, 0.5).reason());
    assertEquals(Cause.OTHER_PERIOD, fan("year=2024 & eu=as one", 307, 0.5).cause());
    assertEquals(Cause.DEFINITION, fan("year=2024 & eu=as one", 300, 0).cause());
    assertEquals(
        Cause.NOT_A_REVISION,
        fan("year=2024 & eu=as one", 307, 0).cause(),
        "an exact number of another year means nothing");
  }

  private static Verdict fan(String rows, double published, double tolerance) {
    TableSpec spec =
        new TableSpec(
            "fan",
            "Table",
            "About.",
            List.of(),
            List.of(
                ColumnSpec.of("year", "Year", Unit.YEAR, "Year."),
                ColumnSpec.of("eu", "EU", Unit.TEXT, "Counted how."),
                ColumnSpec.of("trade_usd", "Trade", Unit.US_DOLLARS, "Trade.")),
            List.of("year", "eu"));
    ResultTable table =
        new ResultTable(
            spec,
            List.of(
                List.of(Cell.whole(2023), Cell.text("as one"), Cell.whole(307)),
                List.of(Cell.whole(2024), Cell.text("as one"), Cell.whole(317)),
                List.of(Cell.whole(2024), Cell.text("members"), Cell.whole(300))));
    Claim claim =
        claim(rows, "trade_usd", Claim.Test.EQUALS, published, 1, tolerance, "reference-year=2024");
    Optional<CellAddress> answer =
        Optional.of(new CellAddress("fan", RowSelector.parse(rows), "trade_usd"));
    return new ClaimCheck(
            SETTINGS, Set.of(), new Vintage("2026-04", Map.of("fan", table)), List.of())
        .verdict(with(claim, answer, "", "", Optional.empty(), Optional.empty()));
  }
}
