package io.tradebrief.pipeline.source.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldBankIndicatorTest {
  private final WorldBankIndicator source = new WorldBankIndicator();
  @TempDir private Path folder;

  @Test
  void countriesHaveRatesAndAggregatesNone() throws Exception {
    SourceFile file = Inputs.fixture("world-bank-fcrf/rates.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("world-bank-fcrf", Recognition.of(file).id());
    assertEquals("2025-07-01", source.release(file).orElseThrow().text());
    // The year 2025 had not ended on the day of the update.
    assertEquals(
        List.of(
            new FxRate(null, "JPN", "2022", "average", 131.5),
            new FxRate(null, "JPN", "2023", "average", 140.25),
            new FxRate(null, "JPN", "2024", "average", 151.36),
            new FxRate(null, "VNM", "2023", "average", 23787.5),
            new FxRate(null, "VNM", "2024", "average", 24164.88)),
        screened.facts().stream().map(Traced::fact).toList());
    // Japan, Viet Nam, the euro area, and the Channel Islands, which are no country of the list.
    assertEquals(4, screened.rowsAccepted());
    assertEquals(5, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.NUMBER, Rule.POSITIVE), Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(
        List.of(
            Remark.notice(
                "the figures of 2025 were left out, because the year had not ended when they were"
                    + " updated")),
        screened.remarks().subList(0, 1));
  }

  @Test
  void aCountryNobodyKnowsIsKeptApartAndAnExtraColumnIsRefused() throws Exception {
    String text = Files.readString(Inputs.fixture("world-bank-fcrf/rates.csv").path());
    SourceFile unknown = Inputs.written(folder, "a.csv", text.replace("VNM", "XQX"));
    SourceFile divided =
        Inputs.written(
            folder,
            "b.csv",
            text.replace("\"Indicator Code\"", "\"State\"").replace("\"PA.NUS.FCRF\"", "\"X\""));

    Screened<FxRate> screened = source.read(unknown, HouseLists.partners());

    assertEquals(
        List.of(
            new FxRate(null, "?XQX", "2023", "average", 23787.5),
            new FxRate(null, "?XQX", "2024", "average", 24164.88)),
        screened.unplaced());
    assertTrue(
        assertThrows(BrokenFile.class, () -> source.read(divided, HouseLists.partners()))
            .getMessage()
            .contains("State"));
  }

  @Test
  void theOriginalIsReadToTheLastRow() {
    SourceFile file = Inputs.original("fx/API_PA.NUS.FCRF_DS2_en_csv_v2_22859.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertTrue(source.recognises(Glimpses.of(file)));
    assertEquals(271, screened.rows());
    assertEquals(266, screened.rowsAccepted());
    assertEquals(List.of(), screened.rejected());
    assertEquals(12_217, screened.facts().size());
    assertTrue(
        screened.facts().stream()
            .map(Traced::fact)
            .anyMatch(new FxRate(null, "JPN", "2024", "average", 151.366291302752)::equals));
    assertTrue(
        screened.facts().stream().noneMatch(traced -> traced.fact().areaCode().equals("TWN")));
  }
}
