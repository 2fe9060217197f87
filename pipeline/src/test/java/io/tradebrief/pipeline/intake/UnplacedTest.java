package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.world.BaciLayout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnplacedTest {
  private final Partners partners = HouseLists.partners();

  @Test
  void aRowOfAnUnknownPartnerKeepsWhatItStates() {
    Screened.Builder<TradeFlow> file = new Screened.Builder<>(TradeFlow.KIND);
    settle(file, 2, "392", "100");
    settle(file, 3, "999999", "70");

    Screened<TradeFlow> screened = file.build();

    assertEquals(List.of(Rule.KNOWN_PARTNER), broken(screened, 0));
    assertEquals(List.of(flow("?999999", "010121", "2024", 70)), screened.unplaced());
    assertEquals(1, screened.facts().size());
  }

  @Test
  void aRowThatBreaksAnotherRuleTooStatesNothing() {
    Screened.Builder<TradeFlow> file = new Screened.Builder<>(TradeFlow.KIND);
    settle(file, 2, "999999", "many");

    Screened<TradeFlow> screened = file.build();

    assertEquals(List.of(Rule.KNOWN_PARTNER, Rule.NUMBER), broken(screened, 0));
    assertEquals(List.of(), screened.unplaced());
  }

  @Test
  void figuresAreSummedOverProductsAndKeptApartByEverythingElse() {
    List<Unplaced> unplaced =
        Unplaced.of(
            TradeFlow.KIND,
            List.of(
                flow("?Atlantis", "010121", "2023", 1),
                flow("?Atlantis", "010129", "2024", 20),
                flow("?Lyonesse", "010129", "2024", 3),
                flow("?Atlantis", "010130", "2024", 400)));

    assertEquals(
        List.of("Atlantis 2023 1.0", "Atlantis 2024 420.0", "Lyonesse 2024 3.0"),
        unplaced.stream().map(u -> u.name() + " " + u.period() + " " + u.amount()).toList());
    Map<String, String> of = unplaced.get(0).of();
    assertEquals("USA", of.get("reporter_code"));
    assertEquals("export", of.get("flow"));
    assertEquals(null, of.get("partner_code"));
    assertEquals(null, of.get("product_code"));
  }

  @Test
  void anUnknownReporterAndAnUnknownPartnerAreBothNamed() {
    TradeFlow flow = BaciLayout.flow("?Atlantis", "?Lyonesse", "hs6", "010121", "2024", 5, null);

    List<Unplaced> unplaced = Unplaced.of(TradeFlow.KIND, List.of(flow));

    assertEquals(List.of("Atlantis", "Lyonesse"), unplaced.stream().map(Unplaced::name).toList());
    assertEquals(List.of(5.0, 5.0), unplaced.stream().map(Unplaced::amount).toList());
  }

  @Test
  void eachNameIsOneFindingWithItsLargestFigureOfTheNewestPeriod() {
    List<Remark> remarks =
        Unplaced.remarks(
            Unplaced.of(
                TradeFlow.KIND,
                List.of(
                    flow("?Atlantis", "010121", "2023", 900_000_000),
                    flow("?Atlantis", "010121", "2024", 1_234_567),
                    flow("?Lyonesse", "010121", "2024", 3))));

    assertEquals(2, remarks.size());
    assertEquals(
        Remark.finding(
            "'Atlantis' is in no list of names, so its figures were not used; in 2024 it states"
                + " 1,234,567 USD. Add the name or code to partner-names.csv or countries.csv"),
        remarks.get(0));
  }

  @Test
  void aRateWithoutAnAreaHasNoNameToMiss() {
    FxRate rate = new FxRate("JPY", null, "2024", FxRate.AVERAGE, 151);

    assertEquals(List.of(), Unplaced.of(FxRate.KIND, List.of(rate)));
  }

  private void settle(Screened.Builder<TradeFlow> file, long line, String code, String dollars) {
    RowCheck check = new RowCheck();
    Partner partner = check.partner(partners, Scheme.COMTRADE, code);
    long amount = check.wholeUnits(dollars, 0);
    Row row = new Row(Place.line(line), List.of(code, dollars), code + "," + dollars);
    file.settle(row, check, () -> List.of(flow(partner.code(), "010121", "2024", amount)));
  }

  private static List<Rule> broken(Screened<TradeFlow> screened, int row) {
    return List.copyOf(screened.rejected().get(row).broken());
  }

  private static TradeFlow flow(String partner, String product, String year, long dollars) {
    return BaciLayout.flow("USA", partner, "hs6", product, year, dollars, null);
  }
}
