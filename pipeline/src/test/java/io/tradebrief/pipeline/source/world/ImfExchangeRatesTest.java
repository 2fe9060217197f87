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

class ImfExchangeRatesTest {
  private final ImfExchangeRates source = new ImfExchangeRates();
  @TempDir private Path folder;

  @Test
  void codesNameCountriesAndMonetaryUnions() throws Exception {
    SourceFile file = Inputs.fixture("sdmx-csv/rates-codes.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals("imf-exchange-rates-end-of-period", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate(null, "JPN", "2024", "end-of-period", 157.37),
            new FxRate("EUR", "XEA", "2024", "end-of-period", 0.9626)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CURRENCY, Rule.POSITIVE)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void labelsServeWhereThereAreNoCodes() throws Exception {
    SourceFile file = Inputs.fixture("sdmx-csv/rates-labels.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("imf-exchange-rates-average", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate(null, "TUR", "2024", "average", 32.8),
            new FxRate(null, "HKG", "2024", "average", 7.8)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(3, screened.rowsAccepted());
  }

  @Test
  void monthsAndYearsAreRatesAndQuartersAreSoundRowsWithoutOne() throws Exception {
    SourceFile file = Inputs.released(Inputs.fixture("sdmx-csv/rates-frequencies.csv"), "2025-11");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("imf-exchange-rates-average", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate(null, "JPN", "2024-01", "average", 146.6),
            new FxRate(null, "JPN", "2024", "average", 151.37)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(4, screened.rowsAccepted());
    // A month under the frequency "Annual" is neither.
    assertEquals(
        List.of(Set.of(Rule.PERIOD)), screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(
        List.of(
            Remark.notice(
                "the figures of 2025 were left out, because the period had not ended at the"
                    + " release"),
            Remark.notice("rates of quarters were not used: 1")),
        screened.remarks());
  }

  @Test
  void aSeriesARowHasItsPeriodsAcross() throws Exception {
    SourceFile file = Inputs.fixture("sdmx-csv/rates-wide.csv");

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals("imf-exchange-rates-average", source.dataset(file).id());
    assertEquals(
        List.of(
            new FxRate(null, "JPN", "2023", "average", 140.49),
            new FxRate(null, "JPN", "2024", "average", 151.37),
            new FxRate(null, "JPN", "2024-01", "average", 146.6)),
        screened.facts().stream().map(Traced::fact).toList());
    // Years, months, quarters, and the row on the status of each figure.
    assertEquals(4, screened.rowsAccepted());
    // A quarter in a series of years.
    assertEquals(
        List.of(Set.of(Rule.PERIOD)), screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void aDimensionNobodyKnowsIsRefusedWhereItDividesTheRows() throws Exception {
    String text = Files.readString(Inputs.fixture("sdmx-csv/rates-labels.csv").path());
    List<String> lines = text.lines().toList();
    SourceFile divided =
        Inputs.written(
            folder,
            "a.csv",
            String.join(
                "\n",
                lines.get(0) + ",\"SECTOR\"",
                lines.get(1) + ",\"S1\"",
                lines.get(2) + ",\"S11\"",
                ""));
    SourceFile same =
        Inputs.written(
            folder,
            "b.csv",
            String.join(
                "\n", lines.get(0) + ",\"SECTOR\",\"DOI\"", lines.get(2) + ",\"S11\",\"x\"", ""));

    String message =
        assertThrows(BrokenFile.class, () -> source.read(divided, HouseLists.partners()))
            .getMessage();
    List<Remark> remarks = source.read(same, HouseLists.partners()).remarks();

    assertTrue(message.contains("the column SECTOR divides its rows (S1, S11)"), message);
    assertEquals(1, remarks.size());
    assertTrue(remarks.get(0).isFinding() && remarks.get(0).text().contains("columns SECTOR are"));
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    check("imf/ER_2025-11_labels-only.csv", 12_708, 12_700);
    check("imf/ER_2026-03_codes-and-labels.csv", 1_916, 1_882);
  }

  private void check(String name, long rows, int facts) {
    SourceFile file = Inputs.original(name);
    Screened<FxRate> screened = source.read(file, HouseLists.partners());
    assertTrue(source.recognises(Glimpses.of(file)));
    assertEquals(rows, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    assertEquals(List.of(), screened.rejected());
    assertEquals(facts, screened.facts().size());
    assertEquals(List.of(), screened.remarks());
  }
}
