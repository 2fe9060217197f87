package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.Desk.number;
import static io.tradebrief.pipeline.Desk.row;
import static io.tradebrief.pipeline.Desk.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.edition.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an edition says of its revisions, and that none is made where nothing changed. */
class NextEditionTest {
  private static Path today;
  private static Path april2025;

  @BeforeAll
  static void publishBoth() {
    today = ShippedEditions.today();
    april2025 = ShippedEditions.april2025();
  }

  @Test
  void theClaimThatTheOtherEightDoubledDiffersBecauseOfGermanyAndIndia() {
    CSVRecord claim = row(table(today, "claims"), "claim", "hi-other-eight-doubled-since-2015");

    assertEquals("differs", claim.get("verdict"));
    assertTrue(claim.get("reason").contains("Germany 1.13, India 1.96"), claim.get("reason"));
    List<CSVRecord> change = table(april2025, "deficit-change");
    assertEquals(1.13, number(row(change, "partner_code", "DEU"), "ratio"), 0.005);
    assertEquals(1.96, number(row(change, "partner_code", "IND"), "ratio"), 0.005);
  }

  @Test
  void aRevisedFigureNamesTheReleaseThatAgrees() {
    CSVRecord claim = row(table(today, "claims"), "claim", "hi-deficit-2024");

    assertEquals("differs", claim.get("verdict"));
    assertTrue(
        claim.get("reason").contains("Revision: the release of 2025-04"), claim.get("reason"));
    assertEquals(
        "agrees", row(table(april2025, "claims"), "claim", "hi-deficit-2024").get("verdict"));
  }

  @Test
  void theFirstEditionHasNothingToCompareWith() throws IOException {
    assertTrue(table(today, "revisions").isEmpty());
    assertTrue(
        Files.readString(today.resolve("datapackage.json"))
            .contains("This is the first edition; there is none to compare with."));
    assertEquals(Manifest.Previous.NONE, Manifest.read(today.resolve("edition.json")).previous());
  }

  @Test
  void theNextEditionSaysWhatChangedAndWhy() throws IOException {
    List<CSVRecord> revisions = table(april2025, "revisions");
    CSVRecord japan =
        revisions.stream()
            .filter(row -> row.get("exhibit").equals("deficit-ranking"))
            .filter(row -> row.get("row").startsWith("partner_code=JPN"))
            .filter(row -> row.get("column").equals("balance_usd"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        row(table(today, "deficit-ranking"), "partner_code", "JPN").get("balance_usd"),
        japan.get("previous"));
    assertEquals("-68467721077", japan.get("current"));
    assertEquals(1.3, number(japan, "change_pct"), 0.05);
    assertEquals("source revision", japan.get("cause"));
    assertEquals(
        "census-goods-by-partner of 2026-04 replaced by 2025-04.",
        japan.get("evidence").replaceAll("; .*", "."));
    CSVRecord verdict = row(revisions, "row", "claim=hi-deficit-2024");
    assertEquals("claims", verdict.get("exhibit"));
    assertEquals(
        today.getFileName().toString(),
        Manifest.read(april2025.resolve("edition.json")).previous().edition());
  }

  @Test
  void aRunThatWouldChangeNothingSaysSoAndReturnsZero() {
    Desk.Result again = ShippedEditions.run(ShippedEditions.AS_OF_APRIL_2025);

    assertEquals(0, again.exitCode(), again.err());
    assertTrue(again.out().startsWith("up to date "), again.out());
    assertFalse(again.err().contains("exhibits"), "no Spark session is started");
  }
}
