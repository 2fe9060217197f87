package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.edition.Revision.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every difference between two editions is one line, and nothing else is. */
class EditionDiffTest {
  private static final PublishedTable BEFORE =
      table("t", List.of(List.of("JPN", "-68", "7"), List.of("CHN", "-295", "1")));

  @Test
  void equalTablesGiveNothing() {
    assertEquals(List.of(), EditionDiff.of(List.of(BEFORE), List.of(BEFORE)));
    assertEquals(List.of(), EditionDiff.of(List.of(), List.of()));
  }

  @Test
  void aChangedCellIsNamedByItsKeyWithBothValues() {
    PublishedTable after =
        table("t", List.of(List.of("CHN", "-295", "1"), List.of("JPN", "-69", "7")));

    assertEquals(
        List.of(
            new Revision("t", "code=JPN", "balance_usd", "-68", "-69", "US dollars", Kind.CHANGED)),
        EditionDiff.of(List.of(BEFORE), List.of(after)),
        "the order of rows is no difference");
  }

  @Test
  void newAndRemovedRowsTakeOneLineEach() {
    PublishedTable after =
        table("t", List.of(List.of("DEU", "-80", "3"), List.of("JPN", "-68", "7")));

    assertEquals(
        List.of(
            new Revision("t", "code=DEU", "all columns", "", "row", "", Kind.ADDED),
            new Revision("t", "code=CHN", "all columns", "row", "", "", Kind.REMOVED)),
        EditionDiff.of(List.of(BEFORE), List.of(after)));
  }

  @Test
  void newAndRemovedColumnsTakeOneLineEachAndSoDoesAnotherUnit() {
    PublishedTable after =
        new PublishedTable(
            "t",
            List.of("code", "balance_usd", "share_pct"),
            Map.of("balance_usd", "euros", "share_pct", "per cent"),
            List.of("code"),
            List.of(List.of("JPN", "-68", "5"), List.of("CHN", "-295", "20")));

    assertEquals(
        List.of(
            new Revision(
                "t", "all rows", "balance_usd", "in US dollars", "in euros", "", Kind.CHANGED),
            new Revision("t", "all rows", "share_pct", "", "column", "", Kind.ADDED),
            new Revision("t", "all rows", "rank", "column", "", "", Kind.REMOVED)),
        EditionDiff.of(List.of(BEFORE), List.of(after)));
  }

  @Test
  void newAndRemovedExhibitsTakeOneLineEachWhateverTheirSize() {
    assertEquals(
        List.of(
            new Revision("u", "all rows", "all columns", "", "2 rows of 3 columns", "", Kind.ADDED),
            new Revision(
                "t", "all rows", "all columns", "2 rows of 3 columns", "", "", Kind.REMOVED)),
        EditionDiff.of(List.of(BEFORE), List.of(table("u", BEFORE.rows()))));
  }

  @Test
  void rowsNamedByOtherColumnsCannotBeCompared() {
    PublishedTable after =
        new PublishedTable("t", BEFORE.columns(), BEFORE.units(), List.of("rank"), BEFORE.rows());

    assertEquals(
        List.of(
            new Revision(
                "t",
                "all rows",
                "all columns",
                "rows named by code",
                "rows named by rank",
                "",
                Kind.CHANGED)),
        EditionDiff.of(List.of(BEFORE), List.of(after)));
  }

  @Test
  void aTableCanBeNarrowedToSomeColumnsAndKeepsItsKey() {
    PublishedTable narrow = BEFORE.keeping(Set.of("rank", "none"));

    assertEquals(List.of("code", "rank"), narrow.columns());
    assertEquals(List.of("JPN", "7"), narrow.rows().get(0));
  }

  @Test
  void twoRowsNeverHaveOneName() {
    PublishedTable pairs =
        new PublishedTable(
            "t", List.of("a", "b"), Map.of(), List.of("a", "b"), List.of(List.of("x", "y")));

    assertEquals("a=x & b=y", pairs.name(List.of("x", "y")));
    assertEquals("a=\"x & b=y\" & b=z", pairs.name(List.of("x & b=y", "z")));
  }

  private static PublishedTable table(String id, List<List<String>> rows) {
    return new PublishedTable(
        id,
        List.of("code", "balance_usd", "rank"),
        Map.of("balance_usd", "US dollars"),
        List.of("code"),
        rows);
  }
}
