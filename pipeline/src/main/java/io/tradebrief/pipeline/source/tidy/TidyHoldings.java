package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Holding;
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
 * Holdings of securities in our own layout, a row a holder and month, in whole units of money:
 *
 * <pre>
 * holder_code,holder_name,period,amount,currency,instrument
 * JPN,Japan,2024-12,1061500000000,USD,all
 * XFO,Foreign official holders,2024-12,306900000000,USD,bills
 * </pre>
 */
public final class TidyHoldings implements Source<Holding> {
  private static final KnownColumns COLUMNS =
      KnownColumns.of("holder_code", "holder_name", "period", "amount", "currency", "instrument");
  private static final Set<String> INSTRUMENTS = Set.of("all", "bills", "bonds-and-notes");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  @Override
  public String id() {
    return "tidy-holdings";
  }

  @Override
  public FactKind<Holding> kind() {
    return Holding.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("holder_code", "holder_name", "instrument"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return RecordedDataset.of(file);
  }

  @Override
  public Screened<Holding> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<Holding> screened = table.screened(file, Holding.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String code = table.text(row, "holder_code");
      String name = table.text(row, "holder_name");
      String period = table.text(row, "period");
      String currency = table.text(row, "currency");
      String instrument = table.text(row, "instrument");
      long amount = check.wholeUnits(table.text(row, "amount"), 0);
      check.that(!code.isEmpty() && !name.isEmpty(), Rule.KEY_PRESENT);
      String holder = check.partner(partners, Scheme.HOUSE, code).code();
      check.that(MONTH.matcher(period).matches() && Periods.isPeriod(period), Rule.PERIOD);
      check.that(CURRENCY.matcher(currency).matches(), Rule.KNOWN_CURRENCY);
      check.that(INSTRUMENTS.contains(instrument), Rule.KNOWN_CODE);
      check.that(amount >= 0, Rule.NOT_NEGATIVE);
      screened.settle(
          row,
          check,
          () -> List.of(new Holding(holder, name, period, amount, currency, instrument)));
    }
    return screened.build();
  }
}
