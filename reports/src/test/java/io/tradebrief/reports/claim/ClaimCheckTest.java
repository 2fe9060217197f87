package io.tradebrief.reports.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Verdicts come from cells, with the tolerance and the cause spelt out. */
class ClaimCheckTest {
  private static final Map<String, String> SETTINGS = Map.of("reference-year", "2024");

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
  void aRevisionIsNamedIfAnEarlierReleaseAgrees() {
    Vintage earlier = new Vintage("2025-04", Map.of("t", table(-68_467_721_077L)));
    ClaimCheck check = new ClaimCheck(SETTINGS, today(-69_392_117_328L), List.of(earlier));

    Verdict verdict = check.verdict(deficit(68.5, 0.05));

    assertEquals(Verdict.Kind.DIFFERS, verdict.kind());
    assertTrue(
        verdict.reason().contains("Revision: the release of 2025-04 gives 68.468"),
        verdict.reason());
  }

  @Test
  void ifEarlierReleasesDifferTooNoRevisionIsClaimed() {
    Vintage earlier = new Vintage("2025-04", Map.of("t", table(-69_000_000_000L)));
    ClaimCheck check = new ClaimCheck(SETTINGS, today(-69_392_117_328L), List.of(earlier));

    String reason = check.verdict(deficit(68.5, 0.05)).reason();

    assertTrue(reason.contains("2025-04 gives 69.000 and differs too"), reason);
    assertTrue(reason.contains("older than every release at hand"), reason);
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
    ClaimCheck empty = new ClaimCheck(SETTINGS, new Vintage("2026-04", Map.of()), List.of());

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
  void rowsThatHaveAValueCanBeCounted() {
    Claim two = claim("ratio<=2", "balance_usd", Claim.Test.COUNTS, 2, 1, 0, "reference-year=2024");

    assertEquals(Verdict.Kind.AGREES, check(-1).verdict(two).kind());
    Claim none =
        claim("code=XXX", "balance_usd", Claim.Test.COUNTS, 2, 1, 0, "reference-year=2024");
    assertEquals(0, check(-1).verdict(none).computed().orElseThrow());
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
  void theReadingOfAnAmbiguousStatementIsTold() {
    Claim claim =
        with(deficit(68.5, 0.05), deficit(1, 0).answer(), "goods only", "", Optional.empty());

    assertTrue(check(-68_467_721_077L).verdict(claim).reason().endsWith("Read as: goods only."));
    assertTrue(check(-1).verdict(claim).reason().contains("Read as: goods only."));
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
    return new ClaimCheck(SETTINGS, new Vintage("2026-04", Map.of("fan", table)), List.of())
        .verdict(with(claim, answer, "", "", Optional.empty(), Optional.empty()));
  }

  private static Optional<CellAddress> address(String text) {
    return Optional.of(CellAddress.parse(text));
  }

  @Test
  void aReleaseThatChangesNothingIsNoEvidence() {
    Vintage same = new Vintage("2025-04", Map.of("t", table(-69_392_117_328L)));
    String reason =
        new ClaimCheck(SETTINGS, today(-69_392_117_328L), List.of(same))
            .verdict(deficit(68.5, 0.05))
            .reason();

    assertTrue(!reason.contains("2025-04"), reason);
  }

  /** Table t in two releases; table one, with a citation later than the document, in one. */
  private static ClaimCheck oneRelease(long now, long then) {
    ResultTable t = table(now);
    TableSpec spec =
        new TableSpec(
            "one",
            "Table",
            "About.",
            List.of(new Citation("Office", "Dataset", "2026-02")),
            t.spec().columns(),
            t.spec().key());
    return new ClaimCheck(
        SETTINGS,
        new Vintage("2026-04", Map.of("t", t, "one", new ResultTable(spec, t.rows()))),
        List.of(new Vintage("2025-04", Map.of("t", table(then)))));
  }

  private static Claim with(
      Claim claim,
      Optional<CellAddress> answer,
      String reading,
      String needs,
      Optional<CellAddress> control) {
    return with(claim, answer, reading, needs, control, Optional.empty());
  }

  private static Claim with(
      Claim claim,
      Optional<CellAddress> answer,
      String reading,
      String needs,
      Optional<CellAddress> control,
      Optional<CellAddress> earlier) {
    return new Claim(
        claim.id(),
        claim.document(),
        claim.publishedOn(),
        claim.place(),
        claim.statement(),
        claim.asks(),
        answer,
        claim.test(),
        claim.published(),
        claim.unit(),
        claim.scale(),
        claim.tolerance(),
        claim.why(),
        reading,
        needs,
        control,
        earlier);
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

  private static ClaimCheck check(long japan) {
    return new ClaimCheck(SETTINGS, today(japan), List.of());
  }

  private static Vintage today(long japan) {
    return new Vintage("2026-04", Map.of("t", table(japan)));
  }

  private static Claim deficit(double published, double tolerance) {
    return claim(
        "code=JPN",
        "balance_usd",
        Claim.Test.EQUALS,
        published,
        -1e9,
        tolerance,
        "reference-year=2024");
  }

  private static Claim claim(
      String rows,
      String column,
      Claim.Test test,
      double published,
      double scale,
      double tolerance,
      String asks) {
    return new Claim(
        "id",
        "document",
        "2025-03",
        "text",
        "statement",
        Asks.parse(asks),
        Optional.of(new CellAddress("t", RowSelector.parse(rows), column)),
        test,
        published,
        "billion US dollars",
        scale,
        tolerance,
        "printed to one decimal",
        "",
        "",
        Optional.empty(),
        Optional.empty());
  }

  private static ResultTable table(long japan) {
    TableSpec spec =
        new TableSpec(
            "t",
            "Table",
            "About.",
            List.of(),
            List.of(
                ColumnSpec.of("code", "Code", Unit.TEXT, "Code."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance."),
                ColumnSpec.of("ratio", "Ratio", Unit.RATIO, "Ratio.")),
            List.of("code"));
    return new ResultTable(
        spec,
        List.of(
            List.of(
                Cell.text("JPN"),
                Cell.whole(japan),
                Cell.missing(Shorthand.NOT_AVAILABLE, "no such year")),
            List.of(Cell.text("DEU"), Cell.whole(-2), Cell.real(1.13)),
            List.of(Cell.text("IND"), Cell.whole(-3), Cell.real(1.96)),
            List.of(Cell.text("MEX"), Cell.whole(-4), Cell.real(2.86))));
  }
}
