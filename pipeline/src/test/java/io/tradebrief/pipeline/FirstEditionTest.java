package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.Desk.number;
import static io.tradebrief.pipeline.Desk.row;
import static io.tradebrief.pipeline.Desk.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped report on the shipped figures, from the command line to the files of an edition. */
class FirstEditionTest {
  private static Path today;
  private static Path april2025;

  @BeforeAll
  static void publishBoth() {
    today = ShippedEditions.today();
    april2025 = ShippedEditions.april2025();
  }

  @Test
  void in2024JapanWasTheSeventhLargestDeficitAsReleasedInApril2025() {
    List<CSVRecord> ranking = table(april2025, "deficit-ranking");
    CSVRecord japan = row(ranking, "partner_code", "JPN");

    assertEquals("-68467721077", japan.get("balance_usd"));
    assertEquals("7", japan.get("rank"));
    CSVRecord ten = row(ranking, "partner", "Ten largest deficits");
    assertEquals(-1.0796e12, number(ten, "balance_usd"), 0.00005e12);
    assertEquals(76.1, number(ten, "share_of_deficits_pct"), 0.05);
    assertEquals(89.8, number(ten, "share_of_net_pct"), 0.05);
    assertEquals(
        -1.4189e12, number(row(ranking, "partner", "All deficits"), "balance_usd"), 0.00005e12);
    assertEquals(
        -1.2020e12,
        number(row(ranking, "partner", "Net balance of all partners"), "balance_usd"),
        0.00005e12);
  }

  @Test
  void at2017ExchangeRatesJapanFallsToNinth() {
    List<CSVRecord> adjusted = table(april2025, "deficit-fx-adjusted");
    CSVRecord japan = row(adjusted, "partner_code", "JPN");

    assertEquals(-50.68e9, number(japan, "balance_fx_adjusted_usd"), 0.005e9);
    assertEquals("9", japan.get("rank_fx_adjusted"));
    assertEquals(112.0986, number(japan, "fx_base"));
    assertEquals(151.4551, number(japan, "fx_reference"));
    assertEquals("Federal Reserve Board", japan.get("fx_source"));
    assertEquals("World Bank", row(adjusted, "partner_code", "VNM").get("fx_source"));
    CSVRecord ten = row(adjusted, "partner", "Ten largest deficits");
    assertEquals(-1.004e12, number(ten, "balance_fx_adjusted_usd"), 0.0005e12);
    assertEquals(-7.0, number(ten, "change_pct"), 0.05);
  }

  @Test
  void theMethodsFanOut() {
    CSVRecord japan = row(table(april2025, "deficit-fx-adjusted"), "partner_code", "JPN");

    assertEquals(-92.5e9, number(japan, "translation_usd"), 0.05e9);
    assertEquals(-30.0e9, number(japan, "imports_only_usd"), 0.05e9);
    assertEquals(-2.0e9, number(japan, "both_legs_usd"), 0.05e9);
  }

  @Test
  void theDefaultRunUsesTheNewestReleaseAndShowsTheFullYear2025() {
    List<CSVRecord> ranking = table(today, "deficit-ranking");

    assertEquals(-69.39e9, number(row(ranking, "partner_code", "JPN"), "balance_usd"), 0.005e9);
    assertEquals(-202.1e9, latest(ranking, "CHN", "1"), 0.05e9);
    assertEquals(-196.9e9, latest(ranking, "MEX", "2"), 0.05e9);
    assertEquals(-178.2e9, latest(ranking, "VNM", "3"), 0.05e9);
  }

  @Test
  void noAggregateEverRanks() throws IOException {
    Set<String> groups =
        Files.readAllLines(Path.of("../conf/groups.csv")).stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toSet());
    for (String exhibit : List.of("deficit-ranking", "deficit-fx-adjusted", "deficit-change")) {
      for (CSVRecord row : table(today, exhibit)) {
        boolean ranked = !row.get("rank").equals("[z]");
        assertFalse(ranked && groups.contains(row.get("partner_code")), row.toString());
      }
    }
  }

  @Test
  void monthsEndWithTheLastPublishedOne() {
    List<CSVRecord> months = table(today, "bilateral-monthly");
    assertEquals("2026-01", months.get(months.size() - 1).get("month"));
    List<CSVRecord> before = table(april2025, "bilateral-monthly");
    assertEquals("2025-02", before.get(before.size() - 1).get("month"));
    CSVRecord december = row(months, "month", "2025-12");
    assertEquals(december.get("balance_12m_usd"), december.get("balance_ytd_usd"));
  }

  @Test
  void everyExhibitHasItsTableAndThePromisedCharts() {
    for (String id :
        List.of(
            "deficit-ranking",
            "deficit-fx-adjusted",
            "deficit-change",
            "bilateral-monthly",
            "claims",
            "sources",
            "data-quality",
            "notes")) {
      assertFalse(table(today, id).isEmpty(), id);
    }
    for (String id :
        List.of("deficit-ranking", "deficit-fx-adjusted", "deficit-change", "bilateral-monthly")) {
      assertTrue(Files.exists(today.resolve("charts").resolve(id + ".png")), id);
    }
    for (String file : List.of("us-japan.xlsx", "datapackage.json", "edition.json", "rejected")) {
      assertTrue(Files.exists(today.resolve(file)), file);
    }
  }

  private static double latest(List<CSVRecord> ranking, String partner, String rank) {
    CSVRecord row = row(ranking, "partner_code", partner);
    assertEquals(rank, row.get("rank_latest_year"));
    return number(row, "balance_latest_year_usd");
  }
}
