package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.fed.FedPanel;
import io.tradebrief.pipeline.source.fed.FredDaily;
import io.tradebrief.pipeline.source.world.Baci;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code that what is staged depends on. */
class ReaderVersionTest {
  private static final String HOUSE = "io/tradebrief/pipeline/";

  /** What stages what a reader gives; nothing else of the intake does. */
  private static final Set<String> STAGING =
      Set.of(
          "Staging",
          "StagedFile",
          "StagedFolder",
          "BulkStaging",
          "BulkScreening",
          "BulkTally",
          "Screening",
          "ScreenSummary",
          "ReaderVersion",
          "Unplaced");

  /** Sources by the others whose code they use. */
  private static final Map<String, Set<String>> SHARING =
      Map.of(
          "bea-direct-investment-xlsx", Set.of("bea-mne-json"),
          "baci-bilateral", Set.of("cepii-baci"));

  @Test
  void itHoldsTheReaderAndWhatItIsMadeOf() {
    assertContains(new FredDaily(), "FredDaily", "DailyAverages", "FredSeries", "Table");
    assertContains(new Baci(), "Baci", "BaciScan", "BulkKeys", "BulkLines");
  }

  @Test
  void itHoldsTheContractThatAllReadersShare() {
    assertContains(
        new FredDaily(),
        "Screened$Builder",
        "Screening",
        "UniqueKeys",
        "RowCheck",
        "Rule",
        "ScreenSummary",
        "Unplaced",
        "Staging");
    assertTrue(
        classes(new FredDaily()).contains("io/tradebrief/pipeline/fact/FactFile"),
        "the form of the staged file");
  }

  @Test
  void itHoldsNoOtherReaderButOfTheSamePublisherWhereTheyShareCode() {
    Map<String, Set<String>> shared = new TreeMap<>();
    for (Source<?> source : Sources.all()) {
      Set<String> classes = classes(source);
      Set<String> others =
          Sources.all().stream()
              .filter(other -> other != source)
              .filter(other -> classes.contains(other.getClass().getName().replace('.', '/')))
              .map(Source::id)
              .collect(Collectors.toSet());
      if (!others.isEmpty()) {
        shared.put(source.id(), others);
      }
    }

    assertEquals(SHARING, shared);
  }

  @Test
  void itHoldsNothingOfWhatIsMadeOfTheFacts() {
    for (Source<?> source : Sources.all()) {
      List<String> elsewhere =
          classes(source).stream()
              .filter(name -> !name.startsWith(HOUSE + "source/"))
              .filter(name -> !name.startsWith(HOUSE + "fact/"))
              .filter(name -> !name.startsWith(HOUSE + "list/"))
              .filter(name -> !STAGING.contains(outermost(name, HOUSE + "intake/")))
              .toList();
      assertEquals(List.of(), elsewhere, source.id() + " names");
    }
  }

  @Test
  void itIsTheSameForTheSameReaderAndAnotherForAnother() {
    assertEquals(
        ReaderVersion.of(new FredDaily(), Staging.class),
        ReaderVersion.of(new FredDaily(), Staging.class));
    assertNotEquals(
        ReaderVersion.of(new FredDaily(), Staging.class),
        ReaderVersion.of(new FedPanel(), Staging.class));
  }

  /** The file of a class below a package; the whole name if it stands elsewhere. */
  private static String outermost(String name, String below) {
    return name.startsWith(below) ? name.substring(below.length()).replaceFirst("\\$.*", "") : name;
  }

  private static Set<String> classes(Source<?> source) {
    return ReaderVersion.classes(source.getClass(), Staging.class).keySet();
  }

  private static void assertContains(Source<?> source, String... names) {
    Set<String> classes =
        classes(source).stream()
            .map(name -> name.substring(name.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());
    List<String> absent = List.of(names).stream().filter(name -> !classes.contains(name)).toList();
    assertEquals(List.of(), absent, "not among " + classes);
  }
}
