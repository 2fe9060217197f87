package io.tradebrief.pipeline.source;

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
