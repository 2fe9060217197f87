package io.tradebrief.pipeline.source.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TidyTradeFlowsTest {

  @Test
  void soundRowsBecomeFactsAndTheOthersAreKeptAsTheyStand() throws Exception {
    Screened<TradeFlow> screened = read("flows.csv");

    assertEquals(3, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(2, screened.rowsStructure());
    assertEquals(79_740_845_546L, screened.facts().get(0).fact().amount());
    assertEquals("00000", screened.facts().get(2).fact().productCode());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER, Rule.NOT_NEGATIVE),
            Set.of(Rule.KNOWN_CODE, Rule.PERIOD, Rule.NUMBER, Rule.KNOWN_CURRENCY),
            Set.of(Rule.KEY_PRESENT, Rule.WHOLE_UNITS),
            Set.of(Rule.COLUMN_COUNT, Rule.KEY_PRESENT, Rule.KNOWN_CODE)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(
        "USA,JPN,export,goods,total,,2022,value,1.5,USD,customs,total,fas,nsa",
        screened.rejected().get(4).raw());
    assertEquals(Place.line(10), screened.rejected().get(4).place());
  }

  @Test
  void quantitiesNeedTheirUnit() throws Exception {
    Screened<TradeFlow> screened = read("quantities.csv");

    assertEquals(10_500.5, screened.facts().get(0).fact().quantity());
    assertEquals("t", screened.facts().get(0).fact().quantityUnit());
    assertNull(screened.facts().get(1).fact().quantity());
    assertEquals(Set.of(Rule.KEY_PRESENT), screened.rejected().get(0).broken());
  }

  @Test
  void theRecordBesideTheFileNamesTheDataset() throws Exception {
    SourceFile file = Inputs.fixture("tidy-trade-flows/flows.csv");
    Provenance record =
        new Provenance("flows.csv", "census-goods-by-partner", "Census", "Goods", "", "", "", "");

    assertEquals(
        new Dataset("census-goods-by-partner", "Census", "Goods"),
        new TidyTradeFlows().dataset(Inputs.of(file, record)));
    assertEquals(
        "flows.csv: nothing says which dataset this table belongs to. Add a row for it to"
            + " provenance.csv in its folder.",
        assertThrows(BrokenFile.class, () -> new TidyTradeFlows().dataset(file)).getMessage());
  }

  private static Screened<TradeFlow> read(String name) throws Exception {
    SourceFile file = Inputs.fixture("tidy-trade-flows/" + name);
    assertEquals("tidy-trade-flows", Recognition.of(file).id());
    return new TidyTradeFlows().read(file, HouseLists.partners());
  }
}
