package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.Desk.number;
import static io.tradebrief.pipeline.Desk.row;
import static io.tradebrief.pipeline.Desk.table;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the papers print, what the shipped files give, and the verdict, one line a figure. */
class ClaimsOfTheLiteratureTest {
  private static final String AGREES = "agrees";
  private static final String DIFFERS = "differs";
  private static final String NOT_COMPUTED = "not computed";

  private static List<CSVRecord> claims;

  @BeforeAll
  static void publish() {
    claims = table(ShippedEditions.today(), "claims");
  }

  /**
   * A figure as worked out from the official files by hand.
   *
   * @param rounding how far the computed figure may be from it
   * @param word stands in the cause or the reason
   */
  private record Expected(
      String claim, double figure, double rounding, String verdict, String word) {}

  @Test
  void theNewestReleasesGiveTheseFiguresAndVerdicts() {
    assertAll(
        Stream.of(
                new Expected("hi-deficit-2024", 69.39, 0.005, DIFFERS, "release of 2025-04 gives"),
                new Expected("hi-deficit-rank-2024", 7, 0, AGREES, "rank is exact"),
                new Expected("hi-ten-largest-share-of-deficits", 76.1, 0.05, AGREES, "approximate"),
                new Expected("hi-ten-largest-share-of-net", 89.5, 0.05, AGREES, "decimals"),
                new Expected("hi-japan-at-2017-rates", 51.36, 0.005, DIFFERS, "Revision"),
                new Expected("hi-japan-rank-at-2017-rates", 9, 0, AGREES, "rank is exact"),
                new Expected("hi-other-eight-doubled-since-2015", 1.13, 0.005, DIFFERS, "Germany"),
                new Expected("hi-autos-share-of-deficit", 78.4, 0.05, AGREES, "category 3"),
                new Expected("hi-autos-imports", 55.8, 0.05, DIFFERS, "revision possible"),
                new Expected("hi-autos-share-of-imports", 37.6, 0.05, AGREES, "category 3"),
                new Expected("hi-autos-share-of-us-autos", 11.8, 0.05, AGREES, "category 3"),
                new Expected("hi-us-auto-imports", 474.4, 0.05, DIFFERS, "no release of its time"),
                new Expected("hi-chips-pharma-imports", 10.00, 0.005, AGREES, "21320"),
                new Expected("hi-chips-pharma-share", 6.7, 0.05, AGREES, "40100"),
                new Expected("hi-copper-lumber-imports", 35.7, 0.05, AGREES, "14220"),
                new Expected("hi-top-three-imports", 60.03, 0.005, DIFFERS, "revision possible"),
                new Expected("hi-top-three-share", 40.5, 0.05, AGREES, "approximate"),
                new Expected("hi-total-trade-2024", 317.6, 0.05, DIFFERS, "2023 it is 306.88"),
                new Expected("hi-trade-above-250", 255.0, 0.05, AGREES, "nearest is 2020"),
                new Expected("hi-services-surplus", -1.27, 0.005, DIFFERS, "2022 \u22121.27"),
                new Expected("hi-farm-surplus", 10.6, 0.05, AGREES, "farm goods"),
                new Expected("hi-treasuries", 1.0615, 0.00005, AGREES, "December 2024"),
                new Expected("hi-treasuries-rank", 1, 0, AGREES, "rank is exact"),
                new Expected("hi-tariff-japan-higher", 24.3, 0.25, DIFFERS, "specific duties"),
                new Expected("hi-tariff-us-higher", 43.0, 0.15, DIFFERS, "specific duties"),
                new Expected("hi-tariff-similar", 32.6, 0.05, DIFFERS, "specific duties"),
                new Expected("hi-us-car-tariff", 2.5, 0, AGREES, "before any measure"),
                new Expected("hi-us-light-truck-tariff", 25, 0, AGREES, "before any measure"),
                new Expected("hi-japan-car-tariff", 0, 0, AGREES, "8703.23"),
                new Expected("hi-steel-25", 25, 0, AGREES, "hot-rolled"),
                new Expected("crs-exports-2019", 124.6, 0.05, AGREES, "decimals"),
                new Expected("crs-goods-exports-2019", 75.1, 0.05, AGREES, "decimals"),
                new Expected("crs-services-exports-2019", 49.5, 0.05, AGREES, "decimals"),
                new Expected("crs-imports-2019", 181.0, 0.05, AGREES, "decimals"),
                new Expected("crs-goods-imports-2019", 144.8, 0.05, AGREES, "decimals"),
                new Expected("crs-goods-deficit-2019", 69.7, 0.05, AGREES, "balance-of-payments"),
                new Expected("crs-autos-imports-2019", 53.6, 0.05, AGREES, "category 3"),
                new Expected("crs-autos-third-of-imports", 37.3, 0.05, AGREES, "goods imports"),
                new Expected("crs-autos-exports-2019", 2.46, 0.005, AGREES, "one decimal"),
                new Expected("crs-deficit-rank-eu-as-one", 4, 0, AGREES, "as one partner"),
                new Expected("crs-deficit-rank-eu-members", 3, 0, DIFFERS, "eu as one partner"),
                new Expected("crs-partner-rank-eu-members", 4, 0, AGREES, "members"),
                new Expected("crs-partner-rank-eu-as-one", 5, 0, DIFFERS, "eu as members"),
                new Expected("crs-us-fdi-in-japan", 120.0, 0.05, DIFFERS, "Later than the"),
                new Expected("crs-us-fdi-leading-industry", 1, 0, AGREES, "rank 1"),
                new Expected("crs-japan-fdi-in-us", 633.9, 0.05, DIFFERS, "gave 619.30"),
                new Expected("crs-japan-fdi-leading-industry", 1, 0, AGREES, "rank 1"),
                new Expected("crs-farm-exports-2019", 11.90, 0.005, DIFFERS, "end use"),
                new Expected("crs-farm-market-rank-2019", 5, 0, AGREES, "one market"),
                new Expected("crs-eu-tpp-share", 29.2, 0.05, AGREES, "TPP-11"),
                new Expected("crs-usjta-us-lines", 257, 0, DIFFERS, "schedule of 2025"),
                new Expected("crs-usjta-japan-lines", 606, 0, AGREES, "approximate"),
                new Expected("jt-baseline", 10, 0, AGREES, "lathe"),
                new Expected("jt-autos", 25, 0.005, AGREES, "duty of the measure"),
                new Expected("jt-reciprocal", 24, 0, AGREES, "half the goods deficit"),
                new Expected("ky-car-tariff", 15, 0, AGREES, "passenger car"),
                new Expected("ky-car-tariff-before", 27.5, 0, AGREES, "its own duty"),
                new Expected("ky-pledge", 550, 0, AGREES, "list of pledges"),
                new Expected("zh-deficit-2023", 71.9, 0.05, DIFFERS, "balance-of-payments"))
            .map(expected -> () -> check(expected)));
  }

  @Test
  void whatNoFileHoldsIsNotComputedAndNamesTheFileThatWouldAnswerIt() {
    Map<String, String> words =
        Map.of(
            "hi-reinvested-earnings", "Bureau of Economic Analysis",
            "hi-exporters-face-higher", "tariff schedule of every partner",
            "crs-auto-fdi", "Bureau of Economic Analysis",
            "crs-auto-jobs", "employment by country and industry",
            "jt-cars-exported", "quantities, heading 8703",
            "jt-cars-share", "heading 8703");
    words.forEach(
        (id, word) -> {
          CSVRecord claim = row(claims, "claim", id);
          assertEquals(NOT_COMPUTED, claim.get("verdict"), id);
          assertEquals("[x]", claim.get("computed"), id);
          assertTrue(claim.get("reason").contains("would answer it"), claim.get("reason"));
          assertTrue(claim.get("needs").contains(word), claim.get("needs"));
        });
    assertEquals(
        words.keySet(),
        claims.stream()
            .filter(claim -> claim.get("verdict").equals(NOT_COMPUTED))
            .map(claim -> claim.get("claim"))
            .collect(Collectors.toSet()),
        "every other claim is answered by the shipped files");
  }

  @Test
  void noDifferenceIsLeftWithoutAReason() {
    for (CSVRecord claim : claims) {
      assertFalse(claim.get("reason").isBlank(), claim.get("claim"));
      assertEquals(
          claim.get("verdict").equals(AGREES),
          claim.get("cause").equals("[z]"),
          claim.get("claim"));
    }
  }

  private static void check(Expected expected) {
    CSVRecord claim = row(claims, "claim", expected.claim());
    String told = claim.get("cause") + " " + claim.get("reason");
    assertEquals(expected.figure(), number(claim, "computed"), expected.rounding() + 1e-9, told);
    assertEquals(expected.verdict(), claim.get("verdict"), told);
    assertTrue(told.contains(expected.word()), expected.claim() + ": " + told);
  }
}
