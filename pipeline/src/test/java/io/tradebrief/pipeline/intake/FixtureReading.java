package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Set;

/** Reads a file with the source that the list gives it to, and no other. */
public record FixtureReading<F>(SourceFile file, Screened<F> screened) {

  public static <F> FixtureReading<F> of(Source<F> source, SourceFile file) {
    List<String> claiming =
        Sources.all().stream()
            .filter(other -> other.recognises(Glimpses.of(file)))
            .map(Source::id)
            .toList();
    assertEquals(List.of(source.id()), claiming, "the sources that claim " + file.name());
    return new FixtureReading<>(file, source.read(file, HouseLists.partners()));
  }

  public List<F> facts() {
    return screened.facts().stream().map(Traced::fact).toList();
  }

  public List<Set<Rule>> broken() {
    return screened.rejected().stream().map(Rejected::broken).toList();
  }

  /** Rows that only say again what earlier ones say. */
  public long repeated() {
    return screened.rowsRepeated();
  }

  /** Rows accepted, rejected and structure. */
  public List<Long> rows() {
    return List.of(
        screened.rowsAccepted(), (long) screened.rejected().size(), screened.rowsStructure());
  }
}
