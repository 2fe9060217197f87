package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.about.LatestEdition;
import io.tradebrief.pipeline.about.ShrunkExhibits;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.reports.edition.Manifest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is odd about the input as a whole: dates to come, exhibits that lost their rows. */
class InputFindingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

  @Test
  void aReleaseAfterTodayIsAFinding() {
    assertEquals(
        List.of(
            "census/2031-05/a.csv: its folder says it was released on 2031-05, which is after today,"
                + " 2026-05-14.",
            "census/2026-05-15/a.csv: its folder says it was released on 2026-05-15, which is after"
                + " today, 2026-05-14."),
        Findings.later(List.of(file("2031-05"), file("2026-05-15")), TODAY));
  }

  @Test
  void theMonthThatRunsAndTodayAreNot() {
    assertEquals(List.of(), Findings.later(List.of(file("2026-05"), file("2026-05-14")), TODAY));
  }

  @Test
  void anExhibitThatLostMostOfItsRowsIsAFinding() {
    assertEquals(
        List.of(
            "mirror: it has 0 rows; the edition before had 4.",
            "top-partners: it has 4 rows; the edition before had 10."),
        shrunk(
            Map.of("mirror", 4, "top-partners", 10, "world-share", 10),
            Map.of("mirror", 0, "top-partners", 4, "world-share", 5),
            "same"));
  }

  @Test
  void anExhibitThatIsGoneIsAFinding() {
    assertEquals(
        List.of("mirror: it has 0 rows; the edition before had 4."),
        shrunk(Map.of("mirror", 4), Map.of(), "same"));
  }

  @Test
  void whatCountsTheEditionItselfMayShrink() {
    assertEquals(List.of(), shrunk(Map.of("revisions", 900, "notes", 9), Map.of(), "same"));
  }

  @Test
  void anotherQuestionHasAnotherAnswer() {
    assertEquals(List.of(), shrunk(Map.of("mirror", 4), Map.of("mirror", 1), "another"));
  }

  @Test
  void aFirstEditionHasNothingToShrinkFrom() {
    assertEquals(
        List.of(),
        ShrunkExhibits.of(
            new LatestEdition(Optional.empty(), Optional.empty()), manifest("same", Map.of())));
  }

  private static List<String> shrunk(
      Map<String, Integer> before, Map<String, Integer> now, String configuration) {
    Manifest earlier = manifest("same", new TreeMap<>(before));
    return ShrunkExhibits.of(
        new LatestEdition(Optional.empty(), Optional.of(earlier)), manifest(configuration, now));
  }

  private static Manifest manifest(String configuration, Map<String, Integer> rows) {
    return new Manifest(
        "us-japan",
        "edition",
        "fingerprint",
        Manifest.Previous.NONE,
        List.of(),
        Map.of("partner", configuration),
        Map.of(),
        new Manifest.Versions("", "", "", "", 17),
        new Manifest.Counts(rows.size(), rows));
  }

  private static SourceFile file(String release) {
    return new SourceFile(
        Path.of("a.csv"),
        "census/" + release + "/a.csv",
        "census",
        Release.parse(release),
        "0".repeat(64),
        Optional.empty());
  }
}
