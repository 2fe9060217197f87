package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.used;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.FactFile;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.world.Baci;
import io.tradebrief.reports.table.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rules for files that only Spark reads. */
class BulkStandingTest {
  private static final String DATASET = "cepii-baci";

  @TempDir private Path folder;
  private final Map<Release, List<StagedFile>> staged = new TreeMap<>();
  private int files;

  @BeforeEach
  void noRelease() {
    staged.clear();
  }

  @Test
  void aNewerYearDoesNotRemoveAnOlderOne() throws IOException {
    release("2026-01", file("2026-01", "a", "JPN 2022 5", "JPN 2023 6"));
    release("2026-02", file("2026-02", "b", "JPN 2023 7", "JPN 2024 8"));

    Standing standing = standing();

    assertEquals(List.of("baci/2026-02/b.csv all", "baci/2026-01/a.csv 1 parts"), used(standing));
    assertEquals(List.of("2022 5", "2023 7", "2024 8"), facts(standing));
  }

  @Test
  void equalFactsOfTwoFilesCountOnce() throws IOException {
    release(
        "2026-01",
        file("2026-01", "a", "JPN 2022 5", "JPN 2023 6"),
        file("2026-01", "b", "JPN 2023 6", "JPN 2024 8"));

    Standing standing = standing();

    assertTrue(standing.overlapping());
    assertEquals(List.of("2022 5", "2023 6", "2024 8"), facts(standing));
  }

  @Test
  void aPartOfTwoFilesGivesWayToANewerReleaseWholly() throws IOException {
    release(
        "2026-01",
        file("2026-01", "a", "JPN 2023 6"),
        file("2026-01", "b", "JPN 2023 6", "CHN 2023 9"));
    release("2026-02", file("2026-02", "c", "JPN 2023 7", "CHN 2023 9"));

    Standing standing = standing();

    assertEquals(List.of("baci/2026-02/c.csv all"), used(standing));
    assertEquals(List.of("2023 7", "2023 9"), facts(standing));
    assertEquals(List.of(), IntakeDesk.findings(standing));
  }

  @Test
  void aContradictionStopsNamingBothFiles() throws IOException {
    release(
        "2026-01",
        file("2026-01", "a", "JPN 2022 5", "JPN 2023 6"),
        file("2026-01", "b", "JPN 2023 7"));

    BrokenFile stopped = assertThrows(BrokenFile.class, this::standing);

    for (String named : List.of("baci/2026-01/a.csv row 3", "baci/2026-01/b.csv row 2")) {
      assertTrue(stopped.getMessage().contains(named), stopped.getMessage());
    }
  }

  @Test
  void theSameFileTwiceCountsOnceWithANotice() throws IOException {
    StagedFile file = file("2026-01", "a", "JPN 2023 6");
    release("2026-01", file, file);

    Standing standing = standing();

    assertEquals(List.of("2023 6"), facts(standing));
    assertEquals(1, IntakeDesk.notices(standing).size());
  }

  @Test
  void aYearThatLostAReporterStaysAsItWas() throws IOException {
    release("2026-01", file("2026-01", "a", "JPN 2023 60", "CHN 2023 40"));
    release("2026-02", file("2026-02", "b", "CHN 2023 40", "CHN 2024 41"));

    Standing standing = standing();

    assertEquals(List.of("baci/2026-02/b.csv 1 parts", "baci/2026-01/a.csv all"), used(standing));
    assertEquals(List.of("2023 40", "2023 60", "2024 41"), facts(standing));
    String finding = IntakeDesk.findings(standing).get(0);
    assertTrue(finding.startsWith("cepii-baci 2026-02: it lacks 1 of 2 facts"), finding);
    assertTrue(finding.contains("Japan [JPN] (up to 60)"), finding);
  }

  private Standing standing() {
    DatasetRules rules =
        DatasetRules.load(
            IntakeDesk.CONF.resolve("datasets.csv"), IntakeDesk.CONF.resolve("breaks.csv"));
    return new BulkStanding(
            rules.of(DATASET, "trade-flows"),
            DeskFacts.spark(),
            IntakeDesk.partners(),
            Thresholds.DEFAULT)
        .of(staged);
  }

  /** What an analysis reads of it. */
  private static List<String> facts(Standing standing) {
    StagedDataset dataset =
        new StagedDataset(
            DATASET,
            TradeFlow.KIND.name(),
            new Citation("CEPII", "BACI", "2026-01"),
            "2026-01",
            standing.parts().stream().map(Standing.Used::part).toList(),
            standing.overlapping(),
            true,
            standing.periods());
    return new Facts(DeskFacts.spark(), Map.of(DATASET, dataset), Map.of())
        .of(TradeFlow.KIND, DATASET).collectAsList().stream()
            .map(row -> row.getAs("period") + " " + row.getAs("amount"))
            .sorted()
            .toList();
  }

  private void release(String date, StagedFile... of) {
    staged.put(Release.parse(date).orElseThrow(), List.of(of));
  }

  /** A staged file: a folder of Parquet, from rows such as {@code JPN 2023 6}. */
  private StagedFile file(String release, String name, String... rows) throws IOException {
    String sha256 = String.format("%064d", ++files * 1_000_003L).replace('0', 'a');
    String hash = name.repeat(16) + sha256.substring(16);
    Path facts = Files.createDirectories(folder.resolve(name + ".parquet"));
    TreeSet<String> periods = new TreeSet<>();
    try (FactFile<TradeFlow> out =
        new FactFile<>(TradeFlow.KIND, hash.substring(0, 16), facts.resolve("part-0.parquet"))) {
      for (int i = 0; i < rows.length; i++) {
        String[] word = rows[i].split(" ", -1);
        periods.add(word[1]);
        out.write(flow(word), Integer.toString(i + 2));
      }
    }
    SourceFile source =
        new SourceFile(
            Path.of(name + ".csv"),
            "baci/" + release + "/" + name + ".csv",
            "baci",
            Release.parse(release),
            hash,
            Optional.empty());
    ScreenSummary summary =
        new ScreenSummary(
            rows.length, 0, 0, 1, rows.length, periods, Map.of(), 0, List.of(), List.of());
    return new StagedFile(source, new Baci(), facts, facts.resolve("rejected.csv"), summary);
  }

  private static TradeFlow flow(String[] word) {
    return new TradeFlow(
        word[0],
        "USA",
        TradeFlow.EXPORT,
        TradeFlow.GOODS,
        "hs6",
        "870323",
        word[1],
        TradeFlow.VALUE,
        Long.parseLong(word[2]),
        "USD",
        "reconciled",
        "total",
        "fob",
        "nsa",
        null,
        null);
  }
}
