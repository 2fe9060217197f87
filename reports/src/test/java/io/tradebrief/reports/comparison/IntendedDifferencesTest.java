package io.tradebrief.reports.comparison;

import static io.tradebrief.reports.comparison.TinyEdition.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows stay the same rows when their key is changed on purpose, and purpose is told from chance.
 */
class IntendedDifferencesTest {
  @TempDir private Path folder;

  @Test
  void aTotalThatGetsACodeIsTheSameRowWithAnotherCode() throws IOException {
    assertEquals(
        List.of(new Difference("ranking", "TOTAL | All", "code", Kind.MISSING, "[z]", "TOTAL")),
        PLAIN.against(folder, coded(), "").differences(),
        "neither its values nor the formulas that read it have changed");
  }

  @Test
  void whatIsIntendedIsNoDifferenceAndWhatDidNotComeToPassIsNamed() throws IOException {
    Comparison comparison =
        PLAIN.against(
            folder,
            coded(),
            "ranking,All,code,[z],TOTAL,totals have codes\nranking,*,share_pct,*,*,no\n");

    assertEquals(List.of(), comparison.differences());
    assertEquals(1, comparison.intended().size());
    assertEquals(1, comparison.unmet().size());
    assertTrue(comparison.unmet().get(0).contains("share_pct"), comparison.unmet().get(0));
  }

  @Test
  void anIntendedNewKeySaysWhichRowsAreTheSame() throws IOException {
    TinyEdition renamed =
        new TinyEdition(
            PLAIN.csv().replace("Japan", "Nippon"),
            PLAIN.page().replace("Japan", "Nippon"),
            PLAIN.sheet().replace("Japan", "Nippon"),
            PLAIN.total());

    assertEquals(
        List.of(),
        PLAIN.against(folder, renamed, "ranking,0392,partner,Japan,Nippon,new\n").differences());
    assertEquals(
        2,
        PLAIN.against(folder, renamed, "").differences().stream()
            .filter(d -> d.kind() == Kind.ROW)
            .count());
  }

  private static TinyEdition coded() {
    return PLAIN
        .withCsv("[z],All", "TOTAL,All")
        .withSheet("[z];All", "TOTAL;All")
        .withPage("<span class=\"missing\" title=\"not applicable: a total\">[z]</span>", "TOTAL");
  }
}
