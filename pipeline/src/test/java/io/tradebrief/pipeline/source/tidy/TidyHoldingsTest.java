package io.tradebrief.pipeline.source.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TidyHoldingsTest {
  @Test
  void everyRowIsCountedOnce() throws Exception {
    SourceFile file = Inputs.fixture("tidy-holdings/holdings.csv");

    Screened<Holding> screened = new TidyHoldings().read(file, HouseLists.partners());

    assertSame(TidyHoldings.class, Recognition.of(file).getClass());
    assertEquals(2, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(1, screened.rowsStructure());
    assertEquals(
        new Holding("JPN", "Japan", "2024-12", 1_061_500_000_000L, "USD", "all"),
        screened.facts().get(0).fact());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(
                Rule.KEY_PRESENT,
                Rule.KNOWN_PARTNER,
                Rule.PERIOD,
                Rule.KNOWN_CURRENCY,
                Rule.KNOWN_CODE,
                Rule.NOT_NEGATIVE)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
  }
}
