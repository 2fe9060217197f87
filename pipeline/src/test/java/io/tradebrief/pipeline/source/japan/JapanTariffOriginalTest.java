package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.tidy.TidyTariffLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts and figures of the schedule of 1 April 2025, all 98 files. */
class JapanTariffOriginalTest {
  private static final Path TIDY =
      Path.of("..", "input-data", "japan-customs", "2025-04-01", "tariff-lines.csv");

  private static final List<TariffLine> lines = new ArrayList<>();
  private static long accepted;
  private static long structure;

  @BeforeAll
  static void readAll() throws Exception {
    SourceFile index = Inputs.original("japan-customs/schedule_2025-04-01/index.json");
    try (Stream<Path> files = Files.list(index.path().getParent())) {
      for (Path path : files.sorted().toList()) {
        SourceFile file = Inputs.released(Inputs.of(path), "2025-04-01");
        assertEquals("japan-tariff-schedule-json", Recognition.of(file).id());
        Screened<TariffLine> screened = new JapanTariffSchedule().read(file, HouseLists.partners());
        assertEquals(List.of(), screened.rejected());
        accepted += screened.rowsAccepted();
        structure += screened.rowsStructure();
        screened.facts().stream().map(Traced::fact).forEach(lines::add);
      }
    }
  }

  private static List<TariffLine> of(String programme) {
    return lines.stream().filter(line -> line.programme().equals(programme)).toList();
  }

  private static TariffLine line(String programme, String code) {
    return of(programme).stream()
        .filter(line -> line.lineCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOriginalIsReadToTheLastRow() {
    // 15,450 rows of 96 chapters, of which 9,663 are lines; a table of contents with 96 entries and
    // three other members; 31 laws.
    assertEquals(9_663 + 96 + 31, accepted);
    assertEquals(15_450 - 9_663 + 3, structure);
    assertEquals(215_463, lines.size());
    // Eight codes have a row for each of two seasons.
    assertEquals(9_655, of("general").stream().map(TariffLine::lineCode).distinct().count());
    assertEquals(
        Map.of("general", 3_201L, "temporary", 90L, "wto", 1_944L, "gsp", 653L, "ldc", 1_449L),
        inherited());
    assertEquals(606, of("us-japan").size());
    assertEquals(21.6, line("us-japan", "020110000").rate().adValoremPercent().orElseThrow());
    assertEquals(38.5, line("mfn", "020110000").rate().adValoremPercent().orElseThrow());
    assertEquals(50, line("general", "020110000").rate().adValoremPercent().orElseThrow());
  }

  private static Map<String, Long> inherited() {
    Map<String, Long> inherited = new HashMap<>();
    for (TariffLine line : lines) {
      if (!line.inheritedFrom().isEmpty() && !line.programme().equals("mfn")) {
        inherited.merge(line.programme(), 1L, Long::sum);
      }
    }
    return inherited;
  }

  @Test
  void everyRateIsUnderstoodOrKeptAsText() {
    List<TariffLine> notUnderstood =
        lines.stream().filter(line -> line.rate().kind() == Kind.NOT_UNDERSTOOD).toList();
    // These twelve texts are nothing but a reference to a note.
    assertEquals(12, notUnderstood.size());
    assertTrue(notUnderstood.stream().allMatch(line -> line.rateText().strip().startsWith("◆")));
    assertTrue(
        lines.stream()
            .filter(line -> line.rate().kind() == Kind.FREE)
            .allMatch(line -> line.rateText().contains("税")));
    assertEquals(690, of("mfn").stream().filter(line -> !isAdValorem(line)).count());
  }

  private static boolean isAdValorem(TariffLine line) {
    return line.rate().adValoremPercent().isPresent();
  }

  @Test
  void theTidyTableSaysTheSame() throws Exception {
    Screened<TariffLine> tidy = new TidyTariffLines().read(Inputs.of(TIDY), HouseLists.partners());

    assertEquals(List.of(), tidy.rejected());
    assertEquals(65_895, tidy.facts().size());
    Set<List<String>> original = new HashSet<>();
    lines.forEach(line -> original.add(comparable(line)));
    for (Traced<TariffLine> traced : tidy.facts()) {
      assertTrue(original.contains(comparable(traced.fact())), traced.toString());
    }
  }

  /** All but the texts, from which the tidy table leaves out what is not a rate. */
  private static List<String> comparable(TariffLine line) {
    Rate rate = line.rate();
    return List.of(
        line.lineCode(),
        line.programme(),
        line.programmeSymbol(),
        line.validFrom(),
        line.inheritedFrom(),
        rate.kind().text(),
        rate.termsText(),
        Boolean.toString(rate.remainder().isEmpty()),
        line.quantityUnits());
  }
}
