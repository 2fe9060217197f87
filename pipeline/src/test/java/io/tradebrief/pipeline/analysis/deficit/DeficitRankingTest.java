package io.tradebrief.pipeline.analysis.deficit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking on a handful of partners. */
class DeficitRankingTest {
  @TempDir private Path folder;

  @Test
  void deficitsRankByTheirSizeAndTotalsFollow() {
    ResultTable table = compute(threePartners());

    assertEquals(List.of("CHN", "JPN", "NLD"), texts(table, "partner_code").subList(0, 3));
    assertEquals(List.of("1", "2", "[z]"), texts(table, "rank").subList(0, 3));
    assertEquals("-300", table.cell(0, "balance_usd").raw());
    assertEquals(75.0, table.cell(0, "share_of_deficits_pct").number().orElseThrow());
    assertEquals(100.0 * 300 / 350, table.cell(0, "share_of_net_pct").number().orElseThrow());
    assertEquals("-400", total(table, "Two largest deficits"));
    assertEquals("-400", total(table, "All deficits"));
    assertEquals("-350", total(table, "Net balance of all partners"));
  }

  @Test
  void noGroupEverRanksOrIsAddedUp() {
    ResultTable table =
        compute(threePartners().trade("EUN", "2024", 0, 9000).trade("WLD", "2024", 260, 611));

    assertTrue(!texts(table, "partner_code").contains("EUN"));
    assertEquals("-350", total(table, "Net balance of all partners"));
    assertEquals("-351", total(table, "World total as published"));
    assertEquals("-1", total(table, "World total less the sum of partners"));
  }

  @Test
  void aPartnerWithOneFlowOnlyHasNoBalanceAndNoRank() {
    ResultTable table =
        compute(threePartners().country("FRA", "France", "EUR").onlyImports("FRA", "2024", 999));

    assertTrue(!texts(table, "partner_code").contains("FRA"), "missing exports are not zero");
  }

  @Test
  void theLatestFullYearStandsBesideTheReferenceYear() {
    ResultTable table =
        compute(
            threePartners()
                .trade("JPN", "2025", 10, 500)
                .trade("CHN", "2025", 10, 210)
                .trade("JPN", "2026-01", 1, 2));

    assertEquals("-490", table.cell(1, "balance_latest_year_usd").raw());
    assertEquals("1", table.cell(1, "rank_latest_year").raw());
    assertEquals("[x]", table.cell(2, "balance_latest_year_usd").raw(), "absent is not zero");
  }

  @Test
  void withoutAnyDeficitThereIsNoRankAndNoShare() {
    ResultTable table =
        compute(
            new DeskFacts(folder).country("NLD", "Netherlands", "EUR").trade("NLD", "2024", 5, 5));

    assertEquals("[z]", table.cell(0, "rank").raw());
    assertEquals("[z]", table.cell(0, "share_of_net_pct").raw(), "a zero denominator");
  }

  @Test
  void anEmptyYearSaysSo() {
    Exhibit exhibit =
        new DeficitRanking()
            .compute(
                new DeskFacts(folder)
                    .country("JPN", "Japan", "JPY")
                    .trade("JPN", "2023", 1, 2)
                    .context());

    assertEquals("[x]", exhibit.table().cell(0, "balance_usd").raw());
    assertTrue(exhibit.charts().isEmpty() && exhibit.finding().isEmpty());
  }

  @Test
  void whatHasNoCountryBelongsToTheSumsAndNeverRanks() {
    Exhibit exhibit =
        new DeficitRanking()
            .compute(
                threePartners()
                    .unidentified("XNN", "No country named")
                    .trade("XNN", "2024", 0, 150)
                    .context());
    ResultTable table = exhibit.table();

    assertEquals(List.of("CHN", "XNN", "JPN"), texts(table, "partner_code").subList(0, 3));
    assertEquals(List.of("1", "[z]", "2"), texts(table, "rank").subList(0, 3));
    assertEquals("-400", total(table, "Two largest deficits"));
    assertEquals("-550", total(table, "All deficits"));
    assertEquals("-500", total(table, "Net balance of all partners"));
    assertTrue(
        exhibit.notes().stream().anyMatch(note -> note.effect().contains("No country named")));
  }

  @Test
  void aRankThatAnUnknownRowMayTakeIsMissingAndALargerDeficitKeepsItsOwn() {
    Exhibit exhibit = new DeficitRanking().compute(withUnknown("2024").context());
    ResultTable table = exhibit.table();

    assertEquals(List.of("1", "[x]", "[z]"), texts(table, "rank").subList(0, 3));
    assertEquals(
        "'Freedonia' (150 US dollars) is in no list of names, so this place is not known",
        ((Cell.Missing) table.cell(1, "rank")).reason());
    assertEquals("[x]", total(table, "Two largest deficits"), "Freedonia may be the second");
    assertEquals("-400", total(table, "All deficits"));
    assertEquals(List.of(0), exhibit.charts().get(0).rows());
    assertTrue(exhibit.finding().isEmpty(), "Japan's place is not known");
    assertTrue(
        exhibit.notes().stream()
            .anyMatch(note -> note.effect().contains("'Freedonia' (150 US dollars)")));
  }

  @Test
  void anUnknownRowOfAnotherYearChangesNoRank() {
    ResultTable table = compute(withUnknown("2023"));

    assertEquals(List.of("1", "2", "[z]"), texts(table, "rank").subList(0, 3));
  }

  @Test
  void aCountryWithoutExportsMayHaveTheRankOfEverySmallerDeficit() {
    ResultTable table =
        compute(threePartners().country("FRA", "France", "EUR").onlyImports("FRA", "2024", 250));

    assertEquals(List.of("1", "[x]", "[z]"), texts(table, "rank").subList(0, 3));
  }

  @Test
  void ofAPartnerThatIsNotListedNothingIsSaid() {
    Exhibit exhibit =
        new DeficitRanking()
            .compute(
                new DeskFacts(folder)
                    .country("CHN", "China", "CNY")
                    .trade("CHN", "2024", 100, 400)
                    .context());

    assertTrue(exhibit.finding().isEmpty());
    assertEquals("The largest goods deficits of 2024", exhibit.charts().get(0).title());
  }

  private DeskFacts withUnknown(String year) {
    return threePartners()
        .unplaced(
            "goods",
            new Unplaced("Freedonia", year, "import", 250, "goods.csv"),
            new Unplaced("Freedonia", year, "export", 100, "goods.csv"));
  }

  @Test
  void theNotesNameTheGroupsThatAreLeftOut() {
    Exhibit exhibit =
        new DeficitRanking().compute(threePartners().trade("EUN", "2024", 0, 9000).context());

    assertTrue(exhibit.notes().stream().anyMatch(note -> note.effect().contains("European Union")));
  }

  private DeskFacts threePartners() {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("CHN", "China", "CNY")
        .country("NLD", "Netherlands", "EUR")
        .trade("JPN", "2024", 100, 200)
        .trade("CHN", "2024", 100, 400)
        .trade("NLD", "2024", 60, 10);
  }

  private static ResultTable compute(DeskFacts facts) {
    return new DeficitRanking().compute(facts.context()).table();
  }

  private static String total(ResultTable table, String label) {
    int row = texts(table, "partner").indexOf(label);
    return table.cell(row, "balance_usd").raw();
  }

  private static List<String> texts(ResultTable table, String column) {
    int index = table.spec().indexOf(column);
    return table.rows().stream().map(row -> row.get(index).raw()).toList();
  }
}
