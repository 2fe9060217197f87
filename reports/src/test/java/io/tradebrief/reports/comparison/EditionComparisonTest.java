package io.tradebrief.reports.comparison;

import static io.tradebrief.reports.comparison.TinyEdition.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.comparison.Comparison.Compared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of difference between two editions is found where it is, and nothing else is. */
class EditionComparisonTest {
  private static final String JAPAN = "0392 | Japan";

  @TempDir private Path folder;

  @Test
  void equalEditionsDifferInNothingAndEveryCellFormulaAndReasonWasCompared() throws IOException {
    Comparison comparison = PLAIN.against(folder, PLAIN, "");

    assertEquals(List.of(), comparison.differences());
    assertEquals(List.of(new Compared("ranking", 3, 12, 3, 3, 2)), comparison.compared());
    assertTrue(comparison.isHarmless());
  }

  @Test
  void anotherNumberIsAValueWithItsDistance() throws IOException {
    Comparison comparison = PLAIN.against(folder, PLAIN.withCsv("25.0", "25.000000000000018"), "");

    assertEquals(
        List.of(cell(JAPAN, "share_pct", Kind.VALUE, "25.0", "25.000000000000018", 5)),
        comparison.differences());
    assertFalse(comparison.isHarmless());
  }

  @Test
  void aNumberWithinTheUnitsAllowedIsRounding() throws IOException {
    Comparison comparison = PLAIN.against(folder, PLAIN.withCsv("25.0", "25.000000000000014"), "");

    assertEquals(
        List.of(cell(JAPAN, "share_pct", Kind.ROUNDING, "25.0", "25.000000000000014", 4)),
        comparison.differences());
    assertTrue(comparison.isHarmless());
  }

  @Test
  void oneNumberWrittenInTwoWaysIsSaid() throws IOException {
    assertEquals(
        List.of(cell(JAPAN, "share_pct", Kind.NOTATION, "25.0", "25", 0)),
        PLAIN.against(folder, PLAIN.withCsv("25.0", "25"), "").differences());
  }

  @Test
  void shorthandInPlaceOfANumberIsSaid() throws IOException {
    assertEquals(
        List.of(cell(JAPAN, "share_pct", Kind.MISSING, "25.0", "[x]", 0)),
        PLAIN.against(folder, PLAIN.withCsv("25.0", "[x]"), "").differences());
  }

  @Test
  void aCodeIsATextSoThatAnotherSpellingIsAnotherRow() throws IOException {
    assertEquals(
        List.of(row(JAPAN, "there", ""), row("392 | Japan", "", "there")),
        besidesFormulas(PLAIN.against(folder, PLAIN.withCsv("0392", "392"), "")));
  }

  @Test
  void aRowThatOnlyOneEditionHasTakesOneLine() throws IOException {
    assertEquals(
        List.of(row(JAPAN, "there", "")),
        besidesFormulas(PLAIN.against(folder, PLAIN.withCsv("0392,Japan,-20,25.0\n", ""), "")));
  }

  @Test
  void rowsInAnotherOrderAreTheSameRowsAndTheOrderIsSaid() throws IOException {
    TinyEdition sorted =
        PLAIN
            .withCsv("0156,China,-60,75.0\n", "")
            .withCsv("0392,Japan,-20,25.0\n", "0392,Japan,-20,25.0\n0156,China,-60,75.0\n");

    assertEquals(
        List.of(new Difference("ranking", "all", "all", Kind.ORDER, "one order", "another")),
        PLAIN.against(folder, sorted, "").differences());
  }

  @Test
  void aColumnThatOnlyOneEditionHasTakesOneLineAndTheOthersAreCompared() throws IOException {
    TinyEdition other = PLAIN.withCsv("share_pct", "part").withCsv("-20", "-21");

    assertEquals(
        List.of(
            new Difference("ranking", "all", "share_pct", Kind.COLUMN, "there", ""),
            new Difference("ranking", "all", "part", Kind.COLUMN, "", "there"),
            cell(JAPAN, "balance_usd", Kind.VALUE, "-20", "-21", 1L << 48)),
        PLAIN.against(folder, other, "").differences());
  }

  @Test
  void anotherReasonOfAMissingValueIsFoundOnThePage() throws IOException {
    assertEquals(
        List.of(
            cell(
                "[z] | All",
                "share_pct",
                Kind.REASON,
                "not applicable: it is the whole",
                "not applicable: it's 100",
                0)),
        PLAIN.against(folder, PLAIN.withPage("it is the whole", "it&#39;s 100"), "").differences());
  }

  @Test
  void anotherFormulaIsToldInColumnsAndRows() throws IOException {
    assertEquals(
        List.of(
            cell(
                JAPAN,
                "share_pct",
                Kind.FORMULA,
                "100*[balance_usd]/[balance_usd of [z] | All]",
                "100*[balance_usd]/[balance_usd of 0156 | China]",
                0)),
        PLAIN.against(folder, PLAIN.withSheet("100*C4/$C$5", "100*C4/$C$3"), "").differences());
  }

  @Test
  void aFormulaThatHasBecomeANumberIsSaid() throws IOException {
    assertEquals(
        List.of(
            cell(
                "[z] | All",
                "balance_usd",
                Kind.FORMULA,
                "SUM([balance_usd of 0156 | China]:[balance_usd of 0392 | Japan])",
                "",
                0)),
        PLAIN.against(folder, PLAIN.withSheet("=SUM($C$3:$C$4)", "-80"), "").differences());
  }

  @Test
  void aRowThatTheSheetNoLongerShowsIsSaid() throws IOException {
    assertEquals(
        List.of(cell(JAPAN, "all", Kind.SHEET, "row", "", 0)),
        besidesFormulas(PLAIN.against(folder, PLAIN.withSheet("0392;Japan", "0392;Nippon"), "")));
  }

  @Test
  void aTableMovedOnItsSheetWithATotalAboveAndNamesHasTheSameFormulas() throws IOException {
    String moved =
        """
        Ranking
        About.
        All;[z];;;;[z];=SUM($G$6:$G$7)

        partner;code;other;;;share_pct;balance_usd
        China;0156;;;;=100*G6/ranking_all;-60
        Japan;0392;;;;=100*G7/ranking_all;-20
        """;
    TinyEdition after = new TinyEdition(PLAIN.csv(), PLAIN.page(), moved, "ranking!$G$3");

    assertEquals(List.of(), PLAIN.against(folder, after, "").differences());
  }

  @Test
  void aTableThatOnlyOneEditionHasTakesOneLine() throws IOException {
    Path before = PLAIN.in(folder.resolve("before"));
    Path after = PLAIN.in(folder.resolve("after"));
    Files.move(after.resolve("tables/ranking.csv"), after.resolve("tables/places.csv"));
    Path description = after.resolve("datapackage.json");
    Files.writeString(description, Files.readString(description).replace("ranking", "places"));

    assertEquals(
        List.of(
            new Difference("places", "all", "all", Kind.TABLE, "", "table"),
            new Difference("ranking", "all", "all", Kind.TABLE, "table", "")),
        EditionComparison.of(before, after, IntendedDifferences.none(), 0).differences());
  }

  @Test
  void anEditionWithoutItsWorkbookIsRefusedByName() throws IOException {
    Path before = PLAIN.in(folder.resolve("before"));
    Files.delete(before.resolve("r.xlsx"));

    String refusal =
        assertThrows(
                IOException.class,
                () -> EditionComparison.of(before, before, IntendedDifferences.none(), 0))
            .getMessage();
    assertEquals(before + " must hold one workbook, but holds 0", refusal);
  }

  @Test
  void theReportCountsWhatDiffersByColumnAndShowsExamples() throws IOException {
    String report =
        ComparisonReport.text(
            PLAIN.against(folder, PLAIN.withCsv("25.0", "25.00000000000001"), ""));

    assertEquals(
        """
        ranking: 3 rows, 12 cells, 3 rows on sheets, 3 formulas, 2 reasons
          1 x share_pct, values differ by no more than the units in the last place allowed, at most 3 ulps
              0392 | Japan: 25.0 -> 25.00000000000001
        1 differences {ROUNDING=1}, 0 intended
        """,
        report);
  }

  /** A sum over a row that is gone differs as well, rightly; that is another test's matter. */
  private static List<Difference> besidesFormulas(Comparison comparison) {
    return comparison.differences().stream().filter(d -> d.kind() != Kind.FORMULA).toList();
  }

  private static Difference row(String name, String was, String is) {
    return new Difference("ranking", name, "all", Kind.ROW, was, is);
  }

  private static Difference cell(
      String row, String column, Kind kind, String was, String is, long ulps) {
    return new Difference("ranking", row, column, kind, was, is, ulps);
  }
}
