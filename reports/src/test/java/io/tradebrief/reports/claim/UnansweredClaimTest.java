package io.tradebrief.reports.claim;

import static io.tradebrief.reports.claim.SampleClaims.SETTINGS;
import static io.tradebrief.reports.claim.SampleClaims.check;
import static io.tradebrief.reports.claim.SampleClaims.claim;
import static io.tradebrief.reports.claim.SampleClaims.deficit;
import static io.tradebrief.reports.claim.SampleClaims.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Exhibit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A claim without an answer says why, and which file would give one. */
class UnansweredClaimTest {
  @Test
  void aMissingCellIsNotComputedAndSaysWhy() {
    Claim claim = claim("code=JPN", "ratio", Claim.Test.EQUALS, 1, 1, 0, "reference-year=2024");

    Verdict verdict = check(-1).verdict(claim);

    assertEquals(Verdict.Kind.NOT_COMPUTED, verdict.kind());
    assertTrue(verdict.reason().contains("no such year"), verdict.reason());
  }

  @Test
  void anEditionWithOtherSettingsDoesNotAnswer() {
    Claim claim = claim("code=JPN", "balance_usd", Claim.Test.EQUALS, 1, 1, 0, "base-year=2017");

    Verdict verdict = check(-1).verdict(claim);

    assertEquals(Verdict.Kind.NOT_COMPUTED, verdict.kind());
    assertTrue(verdict.reason().contains("base-year 2017"), verdict.reason());
  }

  @Test
  void anAbsentExhibitColumnOrRowIsNotComputed() {
    ClaimCheck empty =
        new ClaimCheck(SETTINGS, Set.of(), new Vintage("2026-04", Map.of()), List.of());

    assertTrue(empty.verdict(deficit(1, 0)).reason().contains("no exhibit 't'"));
    assertTrue(
        check(-1)
            .verdict(claim("code=JPN", "none", Claim.Test.EQUALS, 1, 1, 0, "reference-year=2024"))
            .reason()
            .contains("no column 'none'"));
    assertTrue(
        check(-1)
            .verdict(claim("code=XXX", "ratio", Claim.Test.EQUALS, 1, 1, 0, "reference-year=2024"))
            .reason()
            .contains("No row of 't'"));
  }

  @Test
  void rowsAreChosenByColumnsTheExhibitHas() {
    Verdict verdict =
        check(-1)
            .verdict(claim("none=1", "ratio", Claim.Test.EQUALS, 1, 1, 0, "reference-year=2024"));

    assertEquals(Verdict.Kind.NOT_COMPUTED, verdict.kind());
    assertTrue(verdict.reason().contains("'t' has no column 'none'"), verdict.reason());
    assertEquals(1, RowSelector.parse("code=A & b, c&D & code!=x").conditions().size() - 1);
  }

  @Test
  void whatNoFileHoldsNamesTheFileThatWouldAnswerIt() {
    Claim claim =
        with(deficit(68.5, 0.05), Optional.empty(), "", "A survey of jobs", Optional.empty());

    Verdict verdict = check(-1).verdict(claim);

    assertEquals(Verdict.Kind.NOT_COMPUTED, verdict.kind());
    assertEquals(Cause.NO_DATA, verdict.cause());
    assertEquals(
        "No file at hand holds such a figure. What would answer it: A survey of jobs.",
        verdict.reason());
    Exhibit claims = ClaimsTable.of(List.of(claim), check(-1));
    assertEquals("[z]", claims.table().cell(0, "exhibit").raw());
    assertEquals("A survey of jobs", claims.table().cell(0, "needs").raw());
  }

  @Test
  void anExhibitThatTheEditionLeavesOutIsNotMissingData() {
    ClaimCheck without =
        new ClaimCheck(SETTINGS, Set.of("t"), new Vintage("2026-04", Map.of()), List.of());
    Claim needsFile =
        with(deficit(68.5, 0.05), deficit(1, 0).answer(), "", "A survey of jobs", Optional.empty());

    Verdict verdict = without.verdict(needsFile);

    assertEquals(Verdict.Kind.NOT_COMPUTED, verdict.kind());
    assertEquals(Cause.OTHER_SETTINGS, verdict.cause());
    assertEquals(
        "The edition leaves out the exhibit 't', which would answer it.", verdict.reason());
  }
}
