package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Citation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analysis reads with Spark is exactly what stands. */
class StandingFactsTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void ofTwoReleasesTheParts() {
    desk.goods(
        "census/2026-04/a.csv", "import JPN 2023 5", "import JPN 2024 6", "import CHN 2024 60");
    desk.goods(
        "census/2026-05/a.csv", "import JPN 2024 7", "import CHN 2024 60", "export JPN 2024 3");

    same("census-goods-by-partner", TradeFlow.KIND, 4, "flow", "partner_code", "period", "amount");
  }

  @Test
  void ofOverlappingFilesEachFactOnce() {
    desk.goods("census/2026-05/a.csv", "import JPN 2023 5", "import JPN 2024 6");
    desk.goods("census/2026-05/b.csv", "import JPN 2024 6", "import CHN 2024 60");

    same("census-goods-by-partner", TradeFlow.KIND, 3, "partner_code", "period", "amount");
  }

  @Test
  void inItsOwnCurrencyOnly() {
    desk.goods("census/2026-05/a.csv", "import JPN 2024 6", "import CHN 2024 60 EUR");

    same("census-goods-by-partner", TradeFlow.KIND, 1, "partner_code", "amount", "currency");
  }

  @Test
  void withFieldsThatSayNothing() {
    desk.tidy(
        "fed-h10-annual",
        "fed/2026-01/a.csv",
        Tidy.RATES,
        Tidy.rates("JPY 2024 151", "EUR 2024 1"));
    desk.tidy("fed-h10-annual", "fed/2026-02/a.csv", Tidy.RATES, Tidy.rates("JPY 2024 152"));

    same("fed-h10-annual", FxRate.KIND, 2, "currency", "period", "local_per_usd");
  }

  @Test
  void byTheFirstDigitsOfACode() {
    desk.tidy(
        "usitc-hts",
        "usitc/2025-01-01/a.csv",
        Tidy.LINES,
        Tidy.lines("2025-01-01", "01012100", "87032301"));
    desk.tidy(
        "usitc-hts", "usitc/2025-07-01/a.csv", Tidy.LINES, Tidy.lines("2025-07-01", "87032301"));

    same("usitc-hts", TariffLine.KIND, 2, "line_code", "valid_from");
  }

  private <F> void same(String dataset, FactKind<F> kind, int count, String... fields) {
    Standing standing = desk.standing(dataset);
    StagedDataset staged =
        new StagedDataset(
            dataset,
            kind.name(),
            new Citation("Office", "Table", "2026-05"),
            "2026-05",
            standing.parts().stream().map(Standing.Used::part).toList(),
            standing.overlapping(),
            true,
            standing.periods());
    List<String> read =
        new Facts(DeskFacts.spark(), Map.of(dataset, staged), Map.of())
            .of(kind, dataset).collectAsList().stream()
                .map(
                    row ->
                        Arrays.stream(fields)
                            .map(field -> row.<Object>getAs(field).toString())
                            .collect(Collectors.joining(" ")))
                .sorted()
                .toList();

    assertEquals(IntakeDesk.facts(standing, fields), read);
    assertEquals(count, read.size());
  }
}
