package io.tradebrief.pipeline.source.japan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.intake.Releases;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JapanTariffScheduleTest {
  private final JapanTariffSchedule source = new JapanTariffSchedule();

  private Screened<TariffLine> chapter() throws Exception {
    SourceFile file = Inputs.fixture("japan-tariff-schedule-json/chapter.json");
    assertEquals(source.id(), Recognition.of(file).id());
    return source.read(Inputs.released(file, "2025-04-01"), HouseLists.partners());
  }

  private static TariffLine line(List<TariffLine> lines, String code, String programme) {
    List<TariffLine> found =
        lines.stream()
            .filter(line -> line.lineCode().equals(code) && line.programme().equals(programme))
            .toList();
    assertEquals(1, found.size(), code + " " + programme);
    return found.get(0);
  }

  private static List<TariffLine> lines(Screened<TariffLine> screened) {
    return screened.facts().stream().map(Traced::fact).toList();
  }

  @Test
  void everyRowIsALineAHeadingOrRejected() throws Exception {
    Screened<TariffLine> chapter = chapter();

    assertEquals(7, chapter.rowsAccepted());
    assertEquals(1, chapter.rowsRepeated());
    assertEquals(6, chapter.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE), Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE)),
        chapter.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void aBlankColumnHoldsWhatTheNearestRowAboveSays() throws Exception {
    List<TariffLine> lines = lines(chapter());

    TariffLine general = line(lines, "020130010", "general");
    assertEquals("020130", general.inheritedFrom());
    assertEquals("(General)", general.programmeSymbol());
    assertEquals(50, general.rate().adValoremPercent().orElseThrow());
    TariffLine temporary = line(lines, "020130010", "temporary");
    assertEquals("", temporary.inheritedFrom());
    assertEquals("３０％", temporary.rateText());
    assertEquals(30, temporary.rate().adValoremPercent().orElseThrow());
    assertEquals("NO; KG (I.I.)", temporary.quantityUnits());
    assertTrue(lines.stream().noneMatch(line -> line.lineCode().equals("520813000")));
  }

  @Test
  void theAppliedRateIsTheTemporaryOneOrTheLowerOfTheOthers() throws Exception {
    List<TariffLine> lines = lines(chapter());

    assertEquals("Temporary", line(lines, "020110000", "mfn").programmeSymbol());
    assertEquals("30%", line(lines, "020130010", "mfn").rate().termsText());
    // Free is lower than any WTO rate, though the publisher put no brackets around it.
    assertEquals(Kind.FREE, line(lines, "520812000", "mfn").rate().kind());
    // What cannot be compared is decided by the publisher's brackets.
    assertEquals("WTO", line(lines, "520811000", "mfn").programmeSymbol());
  }

  @Test
  void aCodeHasARateForEachSeason() throws Exception {
    List<String> seasons =
        lines(chapter()).stream()
            .filter(line -> line.lineCode().equals("080510000"))
            .filter(line -> line.programme().equals("mfn"))
            .map(line -> line.programmeSymbol() + " " + line.rate().termsText())
            .toList();

    assertEquals(List.of("WTO [06-01/11-30] 16%", "WTO [12-01/02-end] 32%"), seasons);
  }

  @Test
  void whatComesWithTheChaptersGivesNoFacts() throws Exception {
    for (String name : List.of("contents.json", "laws.json")) {
      SourceFile file = Inputs.fixture("japan-tariff-schedule-json/" + name);
      Screened<TariffLine> screened = source.read(file, HouseLists.partners());
      assertEquals(source.id(), Recognition.of(file).id());
      assertEquals(List.of(), screened.facts());
      assertEquals(name.equals("laws.json") ? 1 : 2, screened.rowsAccepted());
      assertEquals(name.equals("laws.json") ? 0 : 3, screened.rowsStructure());
    }
  }

  @Test
  void anUnknownColumnAndACutFileStopTheRun(@TempDir Path folder) throws Exception {
    String row =
        "[{\"stat_code\": \"0101.21\", \"hs_code\": \"000\", \"desc\": \"\","
            + " \"rate\": {\"EPA_甲\": \"1%\"}, \"children\": []}]";
    SourceFile unknown = Inputs.written(folder, "new.json", row);
    SourceFile cut = Inputs.written(folder, "cut.json", row.substring(0, row.length() - 4));

    BrokenFile gained =
        assertThrows(BrokenFile.class, () -> source.read(unknown, HouseLists.partners()));
    assertTrue(gained.getMessage().contains("EPA_甲"), gained.getMessage());
    assertThrows(BrokenFile.class, () -> source.read(cut, HouseLists.partners()));
  }

  @Test
  void theFilesOfOneReleaseAreTakenTogether() throws Exception {
    List<SourceFile> files =
        List.of(
            Inputs.released(
                Inputs.fixture("japan-tariff-schedule-json/chapter.json"), "2025-04-01"),
            Inputs.released(Inputs.fixture("japan-tariff-schedule-json/laws.json"), "2025-04-01"));

    Releases releases = new Releases(files);

    assertEquals(
        files,
        releases
            .files("japan-customs-tariff-schedule", Release.parse("2025-04-01").orElseThrow())
            .stream()
            .map(Releases.Recognised::file)
            .toList());
  }
}
