package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.tidy.TidyTariffLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published figures on the two shipped tariff schedules. */
class ShippedTariffsTest {
  private static final Path INPUT = Path.of("..", "input-data");

  @Test
  void linesUnderTheAgreementAndTheRatesOfBeef() {
    List<TariffLine> lines =
        ReleaseFolders.scan(INPUT, Unpacking.forNow()).files().stream()
            .filter(file -> file.name().endsWith("tariff-lines.csv"))
            .flatMap(
                file ->
                    new TidyTariffLines()
                        .read(file, HouseLists.partners()).facts().stream()
                            .map(Screened.Traced::fact))
            .toList();

    assertEquals(
        Map.of("USA", 257L, "JPN", 606L),
        lines.stream()
            .filter(line -> line.programme().equals("us-japan"))
            .collect(Collectors.groupingBy(TariffLine::importerCode, Collectors.counting())));
    Map<String, Double> beef =
        lines.stream()
            .filter(line -> line.lineCode().equals("020110000"))
            .collect(
                Collectors.toMap(
                    TariffLine::programme, line -> line.rate().adValoremPercent().orElseThrow()));
    assertEquals(50, beef.get("general"));
    assertEquals(38.5, beef.get("temporary"));
    assertEquals(38.5, beef.get("mfn"));
    assertEquals(21.6, beef.get("us-japan"));
  }
}
