package io.tradebrief.pipeline.source.fed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FredAveragesTest {
  private final FredAverages source = new FredAverages();

  @TempDir private Path folder;

  @Test
  void anAnnualSeriesIsTheAveragesOfItsYears() throws Exception {
    SourceFile file = Inputs.fixture("fred-averages/annual.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("fred-averages", Recognition.of(file).id());
    assertEquals("fred-fx-annual", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate("JPY", null, "2017", FxRate.AVERAGE, 112.0986),
            new FxRate("JPY", null, "2024", FxRate.AVERAGE, 151.4551)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(
        List.of(Set.of(Rule.PERIOD), Set.of(Rule.POSITIVE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(
        List.of(
            Remark.notice(
                "there is no figure for JPY 2018, JPY 2019, JPY 2020, JPY 2021, JPY 2022, JPY 2023")),
        screened.remarks());
  }

  @Test
  void aMonthlyFileMayHoldSeveralCurrenciesAndGivesNoYear() throws Exception {
    SourceFile file = Inputs.fixture("fred-averages/monthly.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("fred-averages", Recognition.of(file).id());
    assertEquals("fred-fx-monthly", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate("JPY", null, "2024-01", FxRate.AVERAGE, 141.0),
            new FxRate("EUR", null, "2024-01", FxRate.AVERAGE, 0.8),
            new FxRate("JPY", null, "2024-02", FxRate.AVERAGE, 142.0),
            new FxRate("JPY", null, "2024-03", FxRate.AVERAGE, 143.0),
            new FxRate("EUR", null, "2024-03", FxRate.AVERAGE, 1.25),
            new FxRate("JPY", null, "2024-04", FxRate.AVERAGE, 144.0),
            new FxRate("EUR", null, "2024-04", FxRate.AVERAGE, 1.25),
            new FxRate("JPY", null, "2024-06", FxRate.AVERAGE, 146.0),
            new FxRate("EUR", null, "2024-06", FxRate.AVERAGE, 1.25)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(
        List.of(Remark.notice("there is no figure for EUR 2024-02, EUR 2024-05, JPY 2024-05")),
        screened.remarks());
  }

  @Test
  void aMonthlySeriesAggregatedToYearsIsNotTakenForItsJanuaries() throws IOException {
    SourceFile file =
        Inputs.written(folder, "x.csv", "DATE,EXJPUS\n2022-01-01,131\n2023-01-01,140\n");

    String message =
        assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners())).getMessage();

    assertTrue(message.contains("365 days apart, but EXJPUS is monthly"), message);
  }

  @Test
  void aBlankedLastYearIsNamed() throws Exception {
    SourceFile file =
        Inputs.written(folder, "x.csv", "DATE,AEXJPUS\n2022-01-01,131\n2023-01-01,.\n");

    assertEquals(
        List.of(Remark.notice("there is no figure for JPY 2023")),
        source.read(file, HouseLists.partners()).remarks());
  }

  @Test
  void aColumnThatDividesIsRefused() throws Exception {
    SourceFile file = Inputs.written(folder, "x.csv", "DATE,AEXJPUS,STATE\n2022-01-01,131,Ohio\n");

    String message =
        assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners())).getMessage();
    assertTrue(message.contains("the column STATE divides its rows (Ohio)"), message);
  }

  @Test
  void aChangeInPerCentIsNoRate() throws IOException {
    SourceFile file = Inputs.written(folder, "x.csv", "DATE,AEXJPUS_PC1\n2022-01-01,19.7\n");

    assertEquals("fred-averages", Recognition.of(file).id());
    String message =
        assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners())).getMessage();
    assertTrue(message.contains("AEXJPUS_PC1"), message);
  }
}
