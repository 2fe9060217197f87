package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImfExchangeRatesTest {
  private final ImfExchangeRates source = new ImfExchangeRates();

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
  }
}
