package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The IMF's exchange rates as SDMX-CSV, domestic currency for one US dollar, with codes or with
 * labels only.
 *
 * <pre>
 * "COUNTRY.ID","COUNTRY","INDICATOR.ID","INDICATOR","TYPE_OF_TRANSFORMATION.ID","TYPE_OF_TRANSFORMATION","FREQUENCY.ID","FREQUENCY","TIME_PERIOD","OBS_VALUE","SCALE.ID","SCALE"
 * "LKA","Sri Lanka","XDC_USD","Domestic currency per US Dollar","EOP_RT","End-of-period (EoP)","A","Annual","2015","144.0623","0","Units"
 *
 * "COUNTRY","INDICATOR","TYPE_OF_TRANSFORMATION","FREQUENCY","TIME_PERIOD","OBS_VALUE","SCALE"
 * "Vietnam","Domestic currency per US Dollar","Period average","Annual","1983","1.00177092268493","Units"
 *
 * "DATASET","SERIES_CODE","OBS_MEASURE","COUNTRY","INDICATOR","TYPE_OF_TRANSFORMATION","FREQUENCY","SCALE","2023","2024"
 * "IMF.STA:ER(4.0.1)","JPN.XDC_USD.PA_RT.A","OBS_VALUE","Japan","Domestic currency per US Dollar","Period average","Annual","Units","140.49","151.37"
 * </pre>
 *
 * Averages and rates at the end of a period come as separate files and are separate datasets: one
 * does not supersede the other. A series without observations and a blank value give no fact, nor
 * does a quarter, since the house has rates of months and years only. Rates of monetary unions name
 * the currency besides the house's code of the union.
 */
public final class ImfExchangeRates implements Source<FxRate> {
  private static final String TRANSFORMATION = "TYPE_OF_TRANSFORMATION";
  private static final String FREQUENCY = "FREQUENCY";
  private static final Set<String> DIMENSIONS =
      Set.of("COUNTRY", "INDICATOR", TRANSFORMATION, FREQUENCY);
  private static final Set<String> PER_DOLLAR =
      Set.of("XDC_USD", "Domestic currency per US Dollar");
  private static final Map<String, String> MEASURES =
      Map.of(
          "PA_RT", FxRate.AVERAGE,
          "Period average", FxRate.AVERAGE,
          "EOP_RT", FxRate.END_OF_PERIOD,
          "End-of-period (EoP)", FxRate.END_OF_PERIOD);
  private static final Map<String, String> UNIONS =
      Map.of("XEA", "EUR", "XCF", "XAF", "XWF", "XOF", "XEC", "XCD");

  @Override
  public String id() {
    return "imf-exchange-rates-sdmx";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return SdmxCsv.hasConcepts(glimpse, List.of("COUNTRY", "INDICATOR", TRANSFORMATION))
        && !SdmxCsv.hasConcepts(glimpse, List.of("COUNTERPART_COUNTRY"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    SdmxCsv table = SdmxCsv.of(file);
    String measures =
        table.rows().stream()
            .map(row -> MEASURES.getOrDefault(table.code(row, TRANSFORMATION), "other"))
            .distinct()
            .sorted()
            .collect(Collectors.joining("-"));
    return new Dataset(
        "imf-exchange-rates-" + measures, "International Monetary Fund", "Exchange Rates");
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    SdmxCsv table = SdmxCsv.of(file);
    Screened.Builder<FxRate> screened = table.screened(FxRate.KIND, DIMENSIONS);
    long quarters = 0;
    for (Row row : table.rows()) {
      String area = table.code(row, "COUNTRY");
      String transformation = table.code(row, TRANSFORMATION);
      RowCheck check = table.check(row, List.of(area, transformation));
      check.that(PER_DOLLAR.contains(table.code(row, "INDICATOR")), Rule.KNOWN_CURRENCY);
      check.that(MEASURES.containsKey(transformation), Rule.KNOWN_CODE);
      List<SdmxFigures.Figure> observations = table.observations(row);
      quarters += observations.stream().filter(one -> isOf("Q", one)).count();
      List<FxRate> rates = new ArrayList<>();
      if (!observations.isEmpty()) {
        Partner partner = check.partner(SdmxCsv.partner(partners, Scheme.IMF, area), area);
        double unit = Math.pow(10, table.scale(row, "SCALE", 0, check));
        for (SdmxFigures.Figure one : observations) {
          Optional<SdmxPeriod> period = period(table, row, one, check);
          double rate = check.number(one.value()) * unit;
          check.that(!(rate <= 0), Rule.POSITIVE);
          period
              .filter(known -> !known.frequency().equals("Q"))
              .map(known -> fact(partner.code(), known.text(), transformation, rate))
              .ifPresent(rates::add);
        }
      }
      screened.settle(row, check, () -> rates);
    }
    if (quarters > 0) {
      screened.remark(Remark.notice("rates of quarters were not used: " + quarters));
    }
    return screened.build();
  }

  private static boolean isOf(String frequency, SdmxFigures.Figure one) {
    return SdmxPeriod.of(one.period()).filter(p -> p.frequency().equals(frequency)).isPresent();
  }

  /** The period of an observation, which has the frequency that the row names. */
  private static Optional<SdmxPeriod> period(
      SdmxCsv table, Row row, SdmxFigures.Figure one, RowCheck check) {
    Optional<SdmxPeriod> period = SdmxPeriod.of(one.period());
    String named = table.has(FREQUENCY) ? SdmxPeriod.frequency(table.code(row, FREQUENCY)) : "";
    check.that(
        period.filter(p -> named.isEmpty() || p.frequency().equals(named)).isPresent(),
        Rule.PERIOD);
    return period;
  }

  private static FxRate fact(String area, String period, String transformation, double rate) {
    String measure = MEASURES.getOrDefault(transformation, "");
    return new FxRate(UNIONS.get(area), area, period, measure, rate);
  }
}
