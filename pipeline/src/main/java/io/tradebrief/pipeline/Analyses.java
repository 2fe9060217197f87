package io.tradebrief.pipeline;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.bilateral.BilateralMonthly;
import io.tradebrief.pipeline.analysis.bilateral.BilateralSeries;
import io.tradebrief.pipeline.analysis.bilateral.Mirror;
import io.tradebrief.pipeline.analysis.deficit.DeficitChange;
import io.tradebrief.pipeline.analysis.deficit.DeficitFxAdjusted;
import io.tradebrief.pipeline.analysis.deficit.DeficitRanking;
import io.tradebrief.pipeline.analysis.finance.FdiIncome;
import io.tradebrief.pipeline.analysis.finance.FdiIndustry;
import io.tradebrief.pipeline.analysis.finance.FdiPosition;
import io.tradebrief.pipeline.analysis.finance.Pledges;
import io.tradebrief.pipeline.analysis.finance.TreasuryHolders;
import io.tradebrief.pipeline.analysis.partners.BlocCoverage;
import io.tradebrief.pipeline.analysis.partners.TopPartners;
import io.tradebrief.pipeline.analysis.product.SectorBalance;
import io.tradebrief.pipeline.analysis.product.SelectedProducts;
import io.tradebrief.pipeline.analysis.product.TopExports;
import io.tradebrief.pipeline.analysis.product.TopImports;
import io.tradebrief.pipeline.analysis.product.WorldShare;
import io.tradebrief.pipeline.analysis.tariff.AgreementCoverage;
import io.tradebrief.pipeline.analysis.tariff.ReciprocalFormula;
import io.tradebrief.pipeline.analysis.tariff.TariffAverages;
import io.tradebrief.pipeline.analysis.tariff.TariffGaps;
import io.tradebrief.pipeline.analysis.tariff.TariffLines;
import io.tradebrief.pipeline.analysis.tariff.TariffScenarios;
import io.tradebrief.pipeline.analysis.tariff.TariffTimeline;
import io.tradebrief.pipeline.analysis.tariff.TariffWhatIf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The list of exhibits computed from facts; its order is the order of the sheets. */
public final class Analyses {
  private static final List<Analysis> ALL =
      List.of(
          new TopPartners(),
          new DeficitRanking(),
          new DeficitFxAdjusted(),
          new DeficitChange(),
          new BilateralSeries(),
          new BilateralMonthly(),
          new SectorBalance(),
          new TopImports(),
          new TopExports(),
          new WorldShare(),
          new SelectedProducts(),
          new Mirror(),
          new BlocCoverage(),
          new FdiPosition(),
          new FdiIndustry(),
          new FdiIncome(),
          new TreasuryHolders(),
          new Pledges(),
          new TariffLines(),
          new TariffAverages(),
          new TariffGaps(),
          new AgreementCoverage(),
          new TariffScenarios(),
          new TariffTimeline(),
          new ReciprocalFormula(),
          new TariffWhatIf());

  private Analyses() {}

  /** Every analysis. */
  public static List<Analysis> all() {
    return ALL;
  }

  /** Those of an edition, in the order of the sheets; all if {@code ids} is empty. */
  static List<Analysis> chosen(List<String> ids) {
    return ids.isEmpty()
        ? ALL
        : ALL.stream().filter(analysis -> ids.contains(analysis.id())).toList();
  }

  /** The exhibits that an edition without such a choice would have and one with it has not. */
  static Set<String> leftOut(List<String> ids) {
    Set<String> out = new TreeSet<>(ids());
    chosen(ids).forEach(analysis -> out.remove(analysis.id()));
    return out;
  }

  /** The ids of every analysis, in the order of the sheets. */
  static List<String> ids() {
    return ALL.stream().map(Analysis::id).toList();
  }
}
