package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every source on the fixtures of its publisher's layout. */
class SourcesTest {
  /** Sources whose tests write their own workbooks or tables. It may only shrink. */
  private static final Set<String> WITHOUT_A_FIXTURE =
      Set.of(
          "bea-direct-investment-xlsx",
          "bea-trade-by-partner-xlsx",
          "boj-direct-investment-xlsx",
          "census-api-parquet",
          "japan-trade-totals-csv",
          "jetro-direct-investment",
          "unsd-hs-bec");

  @Test
  void noTwoFactsOfAFixtureHaveTheSameKeyAndEverySourceHasFacts()
      throws IOException, URISyntaxException {
    Set<String> without =
        Sources.all().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
    List<String> faults = new ArrayList<>();
    for (Path path : fixtures()) {
      SourceFile file = Inputs.of(path);
      Sources.recognise(Glimpses.of(file))
          .filter(source -> factsOf(source, file, faults) > 0)
          .ifPresent(source -> without.remove(source.id()));
    }

    assertEquals(List.of(), faults);
    assertEquals(new TreeSet<>(WITHOUT_A_FIXTURE), without);
  }

  /** How many facts the source gives, none if it refuses the file. */
  private static <F> long factsOf(Source<F> source, SourceFile file, List<String> faults) {
    Screened<F> screened;
    try {
      screened = Screening.of(source, file, HouseLists.partners());
    } catch (BrokenFile refused) {
      return 0;
    }
    Set<List<Object>> keys =
        screened.facts().stream()
            .map(traced -> source.kind().key(traced.fact()))
            .collect(Collectors.toSet());
    if (keys.size() < screened.facts().size()) {
      faults.add(file.path() + ": " + screened.facts().size() + " facts, " + keys.size() + " keys");
    }
    return screened.facts().size();
  }

  private static List<Path> fixtures() throws IOException, URISyntaxException {
    Path any = Inputs.fixture("cepii-baci/rows.csv").path();
    try (Stream<Path> paths = Files.walk(any.getParent().getParent())) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
