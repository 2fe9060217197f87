package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Holding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {

  @Test
  void halfAUnitOfACellIsThatOfItsOwnLastDecimal() {
    assertEquals(50_000_000, ControlTotals.halfUnit("1061.5", 9));
    assertEquals(500_000_000, ControlTotals.halfUnit("759", 9));
    assertEquals(50, ControlTotals.halfUnit("79740.8455", 6));
    assertEquals(0.5, ControlTotals.halfUnit("79740.84554599998", 6));
    assertEquals(0, ControlTotals.halfUnit("0", 6));
    assertEquals(0, ControlTotals.halfUnit("n.a.", 6));
  }

  @Test
  void theRoundingOfEveryPartCounts() {
    ControlTotals totals = ControlTotals.exact();
    totals.total("a", 1_000, 5);
    totals.part("a", 480, 5);
    totals.part("a", 505, 5);
    totals.total("b", 1_000, 5);
    totals.part("b", 984, 10);

    assertEquals(List.of(true, false), totals.all().stream().map(ControlTotal::holds).toList());
  }

  @Test
  void aShareMayBeMissingWhereSoMuchIsAllowed() {
    ControlTotals totals = ControlTotals.within(0.005);
    totals.total("a", 1_000, 0);
    totals.part("a", 995, 0);
    totals.total("b", 1_000, 0);
    totals.part("b", 994, 0);

    assertEquals(List.of(true, false), totals.all().stream().map(ControlTotal::holds).toList());
  }

  @Test
  void nothingIsHeldAgainstATotalWithoutPartsOrWithAnUnknownOne() {
    ControlTotals totals = ControlTotals.exact();
    totals.total("alone", 1, 0);
    totals.part("parts only", 1, 0);
    totals.total("confidential", 2, 0);
    totals.part("confidential", 1, 0);
    totals.unknownPart("confidential");

    assertEquals(List.of(), totals.all());
  }

  @Test
  void theWidestGapsAreNamedAndTheOthersCounted() {
    ControlTotals totals = ControlTotals.exact();
    for (int total = 1; total <= 7; total++) {
      totals.total("total " + total, 100, 0);
      totals.part("total " + total, 100 - total, 0);
    }
    Screened.Builder<Holding> screened = new Screened.Builder<>(Holding.KIND);

    totals.remark(screened);

    List<String> texts = screened.build().remarks().stream().map(Remark::text).toList();
    assertEquals(6, texts.size());
    assertTrue(
        texts
            .get(0)
            .startsWith("total 7 is stated as 100 and what the file lists adds up to 93 (-7"));
    assertEquals("2 more totals of the file differ from what it lists", texts.get(5));
  }
}
