package io.tradebrief.reports.claim;

import static io.tradebrief.reports.claim.SampleClaims.check;
import static io.tradebrief.reports.claim.SampleClaims.claim;
import static io.tradebrief.reports.claim.SampleClaims.deficit;
import static io.tradebrief.reports.claim.SampleClaims.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Exhibit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Verdicts come from cells, with the tolerance spelt out. */
class ClaimCheckTest {
  @Test
  void aFigureWithinTheRoundingOfThePrintedOneAgrees() {
    Verdict verdict = check(-68_467_721_077L).verdict(deficit(68.5, 0.05));

    assertEquals(Verdict.Kind.AGREES, verdict.kind());
    assertEquals(68.467721077, verdict.computed().orElseThrow(), 1e-12);
  }

  @Test
  void aFigureJustOutsideDiffersAndSaysByHowMuch() {
    Verdict verdict = check(-68_449_000_000L).verdict(deficit(68.5, 0.05));

    assertEquals(Verdict.Kind.DIFFERS, verdict.kind());
    assertTrue(verdict.reason().contains("\u22120.051 billion US dollars"), verdict.reason());
  }

  @Test
  void aBoundMustHoldForEveryRowAndTheRowsThatBreakItAreNamed() {
    Claim doubled =
        claim("code!=JPN", "ratio", Claim.Test.AT_LEAST, 2, 1, 0, "reference-year=2024");

    Verdict verdict = check(-1).verdict(doubled);

    assertEquals(Verdict.Kind.DIFFERS, verdict.kind());
    assertEquals(1.13, verdict.computed().orElseThrow());
    assertTrue(verdict.reason().contains("2 of 3 rows do not satisfy it: DEU 1.13, IND 1.96"));
  }

  @Test
  void rowsThatHaveAValueCanBeCounted() {
    Claim two = claim("ratio<=2", "balance_usd", Claim.Test.COUNTS, 2, 1, 0, "reference-year=2024");

    assertEquals(Verdict.Kind.AGREES, check(-1).verdict(two).kind());
    Claim none =
        claim("code=XXX", "balance_usd", Claim.Test.COUNTS, 2, 1, 0, "reference-year=2024");
    assertEquals(0, check(-1).verdict(none).computed().orElseThrow());
  }

  @Test
  void theReadingOfAnAmbiguousStatementIsTold() {
    Claim claim =
        with(deficit(68.5, 0.05), deficit(1, 0).answer(), "goods only", "", Optional.empty());

    assertTrue(check(-68_467_721_077L).verdict(claim).reason().endsWith("Read as: goods only."));
    assertTrue(check(-1).verdict(claim).reason().contains("Read as: goods only."));
  }

  @Test
  void theExhibitCountsItsVerdicts() {
    Exhibit claims = ClaimsTable.of(List.of(deficit(68.5, 0.05)), check(-68_467_721_077L));

    assertEquals(1, ClaimsTable.count(claims.table(), Verdict.Kind.AGREES));
    assertEquals(0, ClaimsTable.count(claims.table(), Verdict.Kind.DIFFERS));
    assertEquals("agrees", claims.table().cell(0, "verdict").raw());
    assertEquals(
        List.of(
            "Of 1 published figures 1 agree, 0 differ, 0 could not be computed.",
            "document: 1 agree, 0 differ, 0 could not be computed."),
        ClaimsTable.scoreboard(claims.table()));
  }
}
