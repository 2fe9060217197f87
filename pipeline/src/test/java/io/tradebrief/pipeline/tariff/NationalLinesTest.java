package io.tradebrief.pipeline.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A national line has its MFN rate and, of the same season, the agreement's. */
class NationalLinesTest {
  private static final Rate TEN = Rate.sum(List.of(Term.adValorem(10)));
  private static final Rate FOUR = Rate.sum(List.of(Term.adValorem(4)));

  @Test
  void ratesOfOneSeasonArePaired() {
    NationalLines lines = new NationalLines();
    lines.addMfn("JPN", "080510000", "080510", "WTO [June to November]", TEN);
    lines.addMfn("JPN", "080510000", "080510", "WTO [December to May]", TEN);
    lines.addAgreement("JPN", "080510000", "080510", "US [June to November]", FOUR);

    HsSide side = new HsSide(lines.of("JPN"), new CodeImports());

    assertEquals(2, side.lines());
    assertEquals(1, side.count(NationalLine::isUnderAgreement));
    assertEquals(7.0, side.mean(ChargedRates.PREFERENTIAL, Part.AD_VALOREM).percent());
    assertEquals(10.0, side.mean(ChargedRates.MFN, Part.AD_VALOREM).percent());
  }

  @Test
  void lineWithoutMfnRateIsNone() {
    NationalLines lines = new NationalLines();
    lines.addAgreement("JPN", "080510000", "080510", "US", FOUR);

    assertTrue(lines.of("JPN").isEmpty());
  }

  @Test
  void agreementAboveTheMfnRateIsNotCharged() {
    NationalLines lines = new NationalLines();
    lines.addMfn("JPN", "080510000", "080510", "WTO", FOUR);
    lines.addAgreement("JPN", "080510000", "080510", "US", TEN);

    assertEquals(
        OptionalLong.of(4 * RateMean.POINT),
        lines.of("JPN").get(0).rate(ChargedRates.PREFERENTIAL, Part.AD_VALOREM, new CodeImports()));
  }

  @Test
  void importsCountUnderTheCodeAndTheShorterOnesAboveIt() {
    CodeImports imports = new CodeImports();
    imports.add("USA", "8703230110", new CodeImports.Trade(100, 2));
    imports.add("USA", "8703230190", new CodeImports.Trade(50, 1));

    assertEquals(new CodeImports.Trade(150, 3), imports.trade("USA", "870323"));
    assertEquals(new CodeImports.Trade(150, 3), imports.trade("USA", "87032301"));
    assertEquals(CodeImports.Trade.NONE, imports.trade("JPN", "870323"));
  }
}
