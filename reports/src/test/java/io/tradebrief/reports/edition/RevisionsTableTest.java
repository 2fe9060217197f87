package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.edition.Revision.Kind;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A change is put down to what the two manifests show, and to nothing else. */
class RevisionsTableTest {
  private static final Manifest BEFORE =
      manifest(Map.of("year", "2024", "title", "A"), Map.of("claims.csv", "1"), "code1", "2025-04");

  @Test
  void aReleaseReplacedIsTheCauseOnlyWhereItIsRead() {
    Manifest after = manifest(BEFORE.configuration(), BEFORE.lists(), "code1", "2026-04");

    assertEquals("source revision", cause(after, "ranking").kind());
    assertEquals("goods of 2025-04 replaced by 2026-04.", cause(after, "ranking").evidence());
    assertEquals("not shown by the manifests", cause(after, "rates").kind());
    assertEquals("source revision", cause(after, "claims").kind(), "may depend on everything");
  }

  @Test
  void aKeyOrAListThatFiguresDependOnIsTheCause() {
    Manifest year =
        manifest(Map.of("year", "2025", "title", "B"), BEFORE.lists(), "code1", "2025-04");
    assertEquals("configuration", cause(year, "ranking").kind());
    assertEquals("year 2024 replaced by 2025.", cause(year, "ranking").evidence());

    Manifest claims =
        manifest(BEFORE.configuration(), Map.of("claims.csv", "2"), "code1", "2025-04");
    assertEquals("configuration", cause(claims, "claims").kind());
    assertEquals("list claims.csv changed.", cause(claims, "claims").evidence());
    assertEquals("not shown by the manifests", cause(claims, "ranking").kind());
  }

  @Test
  void theDayAskedForIsNoCauseBecauseTheReleasesAre() {
    Manifest after =
        manifest(
            Map.of("year", "2024", "title", "A", "as-of", "2025-04-30"),
            BEFORE.lists(),
            "code1",
            "2025-04");

    assertEquals("not shown by the manifests", cause(after, "ranking").kind());
  }

  @Test
  void ifSeveralChangedAllAreNamed() {
    Manifest after =
        manifest(Map.of("year", "2025", "title", "A"), BEFORE.lists(), "code2", "2026-04");

    RevisionCauses.Cause cause = cause(after, "ranking");

    assertEquals("source revision or configuration or code", cause.kind());
    assertTrue(cause.evidence().contains("program code1 replaced by code2"), cause.evidence());
    assertTrue(cause.evidence().endsWith("cannot tell them apart."), cause.evidence());
  }

  @Test
  void valuesAreKeptUnroundedAndTheirChangeIsComputedWhereItCanBe() {
    ResultTable table =
        table(
            changed("a", "-50", "-55"),
            changed("b", "0", "3"),
            changed("c", "Japan", "JAPAN"),
            changed("d", "[x]", "1e400"),
            new Revision("ranking", "code=e", "all columns", "", "row", "", Kind.ADDED));

    assertEquals("-50", table.cell(0, "previous").raw());
    assertEquals(-10, table.cell(0, "change_pct").number().orElseThrow());
    for (int row = 1; row < 5; row++) {
      assertEquals("[z]", table.cell(row, "change_pct").raw());
    }
    assertEquals("[x]", table.cell(3, "previous").raw());
    assertEquals("[x]", table.cell(4, "previous").raw(), "there was no such row");
  }

  @Test
  void theFirstPageCountsCausesAndNamesTheLargestChangeOfThreeExhibits() {
    List<Revision> revisions = new ArrayList<>();
    for (String exhibit : List.of("ranking", "rates", "series", "years")) {
      long billions = 10L * (revisions.size() + 1);
      revisions.add(money(exhibit, "code=JPN", "-1000000000", "-" + billions + "000000000"));
      revisions.add(money(exhibit, "code=CHN", "1", "2"));
    }
    revisions.add(
        new Revision("claims", "claim=c1", "verdict", "agrees", "differs", "", Kind.CHANGED));

    List<String> lines = RevisionDigest.of(table(revisions.toArray(Revision[]::new)));

    assertEquals(
        List.of(
            "9 differences from the previous edition, by cause: not shown by the manifests 6;"
                + " source revision 3.",
            "Verdicts that changed: c1 from agrees to differs.",
            "years, code=JPN, balance_usd: \u22121.00 to \u221270.00 billion US dollars (not shown by"
                + " the manifests)."),
        List.of(lines.get(0), lines.get(1), lines.get(2)));
    assertEquals(5, lines.size(), lines.toString());
  }

  @Test
  void anEditionWithNothingToCompareWithSaysSo() {
    assertEquals(
        List.of("This is the first edition; there is none to compare with."),
        RevisionDigest.of(RevisionsTable.first().table()));
    assertEquals(
        List.of("The previous edition cannot be read, so nothing is compared: no file."),
        RevisionDigest.of(RevisionsTable.unreadable("no file").table()));
    assertEquals(
        List.of("Nothing differs from the previous edition, e1."), RevisionDigest.of(table()));
  }

  private static ResultTable table(Revision... revisions) {
    Manifest after = manifest(BEFORE.configuration(), BEFORE.lists(), "code1", "2026-04");
    return RevisionsTable.of("e1", List.of(revisions), causes(after)).table();
  }

  private static Revision changed(String row, String previous, String current) {
    return new Revision("ranking", row, "share_pct", previous, current, "per cent", Kind.CHANGED);
  }

  private static Revision money(String exhibit, String row, String previous, String current) {
    return new Revision(exhibit, row, "balance_usd", previous, current, "US dollars", Kind.CHANGED);
  }

  private static RevisionCauses.Cause cause(Manifest after, String exhibit) {
    return causes(after).of(exhibit);
  }

  private static RevisionCauses causes(Manifest after) {
    return new RevisionCauses(
        BEFORE,
        after,
        Map.of(
            "ranking", Set.of("goods"),
            "rates", Set.of("fx"),
            "series", Set.of("fx"),
            "years", Set.of("fx")),
        Map.of("claims.csv", Set.of("claims"), "title", Set.of(), "as-of", Set.of()));
  }

  private static Manifest manifest(
      Map<String, String> configuration, Map<String, String> lists, String code, String goods) {
    return new Manifest(
        "r",
        "e",
        "f",
        Manifest.Previous.NONE,
        List.of(
            new Manifest.Input("goods.csv", "Office", "goods", goods, goods, 1, 0),
            new Manifest.Input("fx.csv", "Bank", "fx", "2025-01", "same", 1, 0)),
        configuration,
        lists,
        new Manifest.Versions(code, "4", "5", "1", 17),
        new Manifest.Counts(0, Map.of()));
  }
}
