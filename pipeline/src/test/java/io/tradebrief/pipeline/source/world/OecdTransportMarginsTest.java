package io.tradebrief.pipeline.source.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.TransportMargin;
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

class OecdTransportMarginsTest {
  private final OecdTransportMargins source = new OecdTransportMargins();

  @Test
  void marginsAreInPerCentOfImportsValuedCif() throws Exception {
    SourceFile file = Inputs.fixture("sdmx-csv/margins.csv");

    Screened<TransportMargin> screened = source.read(file, HouseLists.partners());

    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals(
        List.of(
            new TransportMargin("JPN", "FRA", "total", "TOTAL", "2017", 5.785, "estimated"),
            new TransportMargin("JPN", "ANT", "hs2017", "010121", "2017", 0.5, "observed")),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE, Rule.IN_RANGE)),
        screened.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    check("oecd/ITIC_JPN.csv", 2_254);
    check("oecd/ITIC_USA.csv", 2_294);
  }

  private void check(String name, int rows) {
    SourceFile file = Inputs.original(name);
    Screened<TransportMargin> screened = source.read(file, HouseLists.partners());
    assertEquals(source.id(), Recognition.of(file).id());
    assertEquals(rows, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    assertEquals(List.of(), screened.rejected());
    assertEquals(rows, screened.facts().size());
    assertEquals(List.of(), screened.remarks());
  }
}
