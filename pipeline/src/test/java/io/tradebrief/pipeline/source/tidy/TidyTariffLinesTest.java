package io.tradebrief.pipeline.source.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import io.tradebrief.pipeline.fact.TariffLine;
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

class TidyTariffLinesTest {

  @Test
  void aRateComesBackAsItWasWritten() throws Exception {
    SourceFile file = Inputs.fixture("tidy-tariff-lines/lines.csv");

    Screened<TariffLine> screened = new TidyTariffLines().read(file, HouseLists.partners());

    assertEquals("tidy-tariff-lines", Recognition.of(file).id());
    List<TariffLine> lines = screened.facts().stream().map(Traced::fact).toList();
    assertEquals(4, lines.size());
    assertEquals(
        new TariffLine(
            "JPN",
            "040210129",
            "040210",
            "mfn",
            "Temporary",
            "2025-04-01",
            "36%+130円/kg",
            "040210",
            new Rate(Kind.COMPOUND, List.of(Term.adValorem(36), new Term(130, "JPY", "kg")), ""),
            "KG"),
        lines.get(1));
    assertEquals(0, lines.get(2).rate().adValoremPercent().orElseThrow());
    // Free within a quota is not free of duty.
    assertTrue(lines.get(3).rate().adValoremPercent().isEmpty());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER, Rule.KEY_PRESENT, Rule.KNOWN_CODE, Rule.PERIOD, Rule.RATE),
            Set.of(Rule.RATE),
            Set.of(Rule.RATE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(1, screened.rowsRepeated());
  }
}
