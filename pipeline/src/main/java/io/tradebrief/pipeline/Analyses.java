package io.tradebrief.pipeline;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.goods.BilateralMonthly;
import io.tradebrief.pipeline.analysis.goods.DeficitChange;
import io.tradebrief.pipeline.analysis.goods.DeficitFxAdjusted;
import io.tradebrief.pipeline.analysis.goods.DeficitRanking;
import io.tradebrief.pipeline.analysis.tariff.AgreementCoverage;
import io.tradebrief.pipeline.analysis.tariff.TariffAverages;
import io.tradebrief.pipeline.analysis.tariff.TariffGaps;
import io.tradebrief.pipeline.analysis.tariff.TariffLines;
import java.util.List;

/** The list of exhibits computed from facts; its order is the order of the sheets. */
public final class Analyses {
  private static final List<Analysis> ALL =
      List.of(
          new DeficitRanking(),
          new DeficitFxAdjusted(),
          new DeficitChange(),
          new BilateralMonthly(),
          new TariffLines(),
          new TariffAverages(),
          new TariffGaps(),
          new AgreementCoverage());

  private Analyses() {}

  /** Every analysis. */
  public static List<Analysis> all() {
    return ALL;
  }
}
