package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.bea.BeaInvestmentAnswer;
import io.tradebrief.pipeline.source.bea.BeaInvestmentTables;
import io.tradebrief.pipeline.source.bea.BeaTradeByPartner;
import io.tradebrief.pipeline.source.census.CensusApiJson;
import io.tradebrief.pipeline.source.census.CensusApiParquet;
import io.tradebrief.pipeline.source.census.CensusCountry;
import io.tradebrief.pipeline.source.census.CensusEndUse;
import io.tradebrief.pipeline.source.census.CensusExportConcordance;
import io.tradebrief.pipeline.source.census.EndUseLabels;
import io.tradebrief.pipeline.source.census.ScheduleC;
import io.tradebrief.pipeline.source.census.UsaTradeOnline;
import io.tradebrief.pipeline.source.fed.FedDownload;
import io.tradebrief.pipeline.source.fed.FedPanel;
import io.tradebrief.pipeline.source.fed.FredAverages;
import io.tradebrief.pipeline.source.fed.FredDaily;
import io.tradebrief.pipeline.source.japan.BojDirectInvestment;
import io.tradebrief.pipeline.source.japan.JapanTariffSchedule;
import io.tradebrief.pipeline.source.japan.JapanTradeByCommodity;
import io.tradebrief.pipeline.source.japan.JapanTradeTotals;
import io.tradebrief.pipeline.source.japan.JetroDirectInvestment;
import io.tradebrief.pipeline.source.tidy.AgreementMembers;
import io.tradebrief.pipeline.source.tidy.PublishedFigures;
import io.tradebrief.pipeline.source.tidy.TidyFxRates;
import io.tradebrief.pipeline.source.tidy.TidyHoldings;
import io.tradebrief.pipeline.source.tidy.TidyInvestment;
import io.tradebrief.pipeline.source.tidy.TidyTariffLines;
import io.tradebrief.pipeline.source.tidy.TidyTradeFlows;
import io.tradebrief.pipeline.source.treasury.TreasuryHolders;
import io.tradebrief.pipeline.source.treasury.TreasuryTable5;
import io.tradebrief.pipeline.source.usitc.DataWebExport;
import io.tradebrief.pipeline.source.usitc.HtsRevisionDates;
import io.tradebrief.pipeline.source.usitc.MeasureProducts;
import io.tradebrief.pipeline.source.usitc.MeasureRates;
import io.tradebrief.pipeline.source.usitc.UsitcTariffSchedule;
import io.tradebrief.pipeline.source.world.Baci;
import io.tradebrief.pipeline.source.world.BaciBilateral;
import io.tradebrief.pipeline.source.world.BaciCountryCodes;
import io.tradebrief.pipeline.source.world.BaciProductCodes;
import io.tradebrief.pipeline.source.world.Comtrade;
import io.tradebrief.pipeline.source.world.ImfExchangeRates;
import io.tradebrief.pipeline.source.world.ImfInvestmentPositions;
import io.tradebrief.pipeline.source.world.IsoCountryCodes;
import io.tradebrief.pipeline.source.world.OecdTransportMargins;
import io.tradebrief.pipeline.source.world.UnsdHsBec;
import io.tradebrief.pipeline.source.world.WitsHsSitc;
import io.tradebrief.pipeline.source.world.WorldBankApi;
import io.tradebrief.pipeline.source.world.WorldBankDataBank;
import io.tradebrief.pipeline.source.world.WorldBankIndicator;
import java.util.List;
import java.util.Optional;

/**
 * The list of every file format the house reads. Where two formats give the same release of a
 * dataset, the one listed first is taken.
 */
public final class Sources {
  private static final List<Source<?>> ALL =
      List.of(
          new CensusCountry(),
          new TidyTradeFlows(),
          new TidyFxRates(),
          new WorldBankIndicator(),
          new WorldBankDataBank(),
          new WorldBankApi(),
          new FredDaily(),
          new FredAverages(),
          new FedPanel(),
          new UsitcTariffSchedule(),
          new CensusEndUse(),
          new CensusApiParquet(),
          new CensusApiJson(),
          new UsaTradeOnline(),
          new BeaTradeByPartner(),
          new TreasuryHolders(),
          new TreasuryTable5(),
          new TidyHoldings(),
          new DataWebExport(),
          new FedDownload(),
          new BeaInvestmentAnswer(),
          new BeaInvestmentTables(),
          new ScheduleC(),
          new IsoCountryCodes(),
          new BaciCountryCodes(),
          new BaciProductCodes(),
          new EndUseLabels(),
          new AgreementMembers(),
          new WitsHsSitc(),
          new UnsdHsBec(),
          new CensusExportConcordance(),
          new MeasureProducts(),
          new MeasureRates(),
          new HtsRevisionDates(),
          new PublishedFigures(),
          new Comtrade(),
          new BaciBilateral(),
          new Baci(),
          new JapanTariffSchedule(),
          new TidyTariffLines(),
          new ImfInvestmentPositions(),
          new TidyInvestment(),
          new ImfExchangeRates(),
          new OecdTransportMargins(),
          new BojDirectInvestment(),
          new JetroDirectInvestment(),
          new JapanTradeByCommodity(),
          new JapanTradeTotals());

  private Sources() {}

  /** Every source, in order of preference. */
  public static List<Source<?>> all() {
    return ALL;
  }

  /** The source that recognises the file, the first if several do. */
  public static Optional<Source<?>> recognise(Glimpse glimpse) {
    for (Source<?> source : ALL) {
      if (source.recognises(glimpse)) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }
}
