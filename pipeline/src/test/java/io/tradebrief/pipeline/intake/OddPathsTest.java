package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.fact.StagedPart;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.LocalSpark;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.world.AlwaysBulk;
import io.tradebrief.reports.table.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark reads and writes in folders of any name. */
class OddPathsTest {
  @TempDir private Path folder;

  @Test
  void aFolderWhoseNameIsAPatternOrAnEncodingIsReadAndNoOtherBesideIt() throws IOException {
    // As a pattern the first name would match the second.
    Path odd = Files.createDirectories(folder.resolve("a b ü#%41[x]*{y,z}?\\w"));
    Path sibling = Files.createDirectories(folder.resolve("a b ü#%41xyzw"));
    String rows = "t,i,j,k,v,q\n2020,392,842,100001,1,1\n2020,392,842,100002,1,1\n";
    Inputs.written(sibling, "BACI 1.csv", rows);
    SourceFile file = Inputs.written(odd, "BACI [1]*.csv", rows);
    Staging staging =
        new Staging(odd.resolve("store"), "v", HouseLists.partners(), LocalSpark::session);

    StagedFile staged = staging.stage(file, new AlwaysBulk());
    copy(odd.resolve("store"), sibling.resolve("store"));

    assertEquals(2, staged.summary().facts());
    StagedDataset dataset =
        new StagedDataset(
            "baci",
            TradeFlow.KIND.name(),
            new Citation("CEPII", "BACI", "2025"),
            "2025",
            List.of(StagedPart.whole(staged.facts())),
            false,
            true,
            staged.summary().periods());
    Facts facts = new Facts(LocalSpark.session(), Map.of("baci", dataset), Map.of());
    assertEquals(2, facts.of(TradeFlow.KIND, "baci").count());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
