package io.tradebrief.pipeline.source.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.Investment;
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

class TidyInvestmentTest {

  @Test
  void aRowIsAFactOrNamesEveryFault() throws Exception {
    SourceFile file = Inputs.fixture("tidy-investment/positions.csv");

    Screened<Investment> screened = new TidyInvestment().read(file, HouseLists.partners());

    assertEquals("tidy-investment", Recognition.of(file).id());
    assertEquals(
        List.of(754_105_000_000L, -5L),
        screened.facts().stream().map(Traced::fact).map(Investment::amount).toList());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(
                Rule.KNOWN_PARTNER,
                Rule.KEY_PRESENT,
                Rule.KNOWN_CODE,
                Rule.PERIOD,
                Rule.WHOLE_UNITS,
                Rule.KNOWN_CURRENCY)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
  }
}
