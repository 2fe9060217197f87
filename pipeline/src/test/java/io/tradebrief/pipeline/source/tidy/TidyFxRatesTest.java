package io.tradebrief.pipeline.source.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TidyFxRatesTest {

  @Test
  void aRateBelongsToACurrencyOrAnAreaOrBoth() throws Exception {
    SourceFile file = Inputs.fixture("tidy-fx-rates/rates.csv");

    Screened<FxRate> screened = new TidyFxRates().read(file, HouseLists.partners());

    assertEquals("tidy-fx-rates", Recognition.of(file).id());
    assertEquals(
        List.of(
            new FxRate("JPY", null, "2024", "average", 151.4551),
            new FxRate(null, "VNM", "2024", "average", 24164.8858333333),
            new FxRate("JPY", "JPN", "2024-12", "end-of-period", 157.37)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(
        List.of(
            Set.of(Rule.KEY_PRESENT),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.KNOWN_CURRENCY, Rule.PERIOD, Rule.KNOWN_CODE, Rule.POSITIVE),
            Set.of(Rule.NUMBER)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
  }
}
