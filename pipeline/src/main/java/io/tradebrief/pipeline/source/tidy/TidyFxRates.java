package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Exchange rates in our own layout, units of local currency for one US dollar. A row names a
 * currency (ISO 4217), an area (ISO 3166 alpha-3) or both, as its publisher does:
 *
 * <pre>
 * currency,area_code,period,measure,local_per_usd
 * JPY,,2024,average,151.4551
 * ,VNM,2024,average,24164.886
 * </pre>
 */
public final class TidyFxRates implements Source<FxRate> {
  private static final KnownColumns COLUMNS =
      KnownColumns.of("currency", "area_code", "period", "measure", "local_per_usd");
  private static final Set<String> MEASURES = Set.of(FxRate.AVERAGE, FxRate.END_OF_PERIOD);
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  @Override
  public String id() {
    return "tidy-fx-rates";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("currency", "area_code", "local_per_usd"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return RecordedDataset.of(file);
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<FxRate> screened = table.screened(file, FxRate.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String currency = table.text(row, "currency");
      String area = table.text(row, "area_code");
      String period = table.text(row, "period");
      String measure = table.text(row, "measure");
      double rate = check.number(table.text(row, "local_per_usd"));
      check.that(!currency.isEmpty() || !area.isEmpty(), Rule.KEY_PRESENT);
      check.that(currency.isEmpty() || CURRENCY.matcher(currency).matches(), Rule.KNOWN_CURRENCY);
      String areaCode = area.isEmpty() ? null : check.partner(partners, Scheme.HOUSE, area).code();
      check.that(Periods.isPeriod(period) && !Periods.isQuarter(period), Rule.PERIOD);
      check.that(MEASURES.contains(measure), Rule.KNOWN_CODE);
      check.that(!(rate <= 0), Rule.POSITIVE);
      screened.settle(
          row, check, () -> List.of(new FxRate(given(currency), areaCode, period, measure, rate)));
    }
    return screened.build();
  }

  /** A fact says null where the publisher says nothing. */
  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
