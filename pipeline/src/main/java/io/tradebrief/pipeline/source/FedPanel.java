package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.Partners;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Average exchange rates of the Federal Reserve (releases H.10, G.5 and G.5A) as a panel of
 * countries, annual or monthly. All are units of local currency for one US dollar, also those the
 * releases quote in dollars.
 *
 * <pre>
 * Date,Country,Exchange rate
 * 2024-01-01,Japan,151.4551
 * 2024-01-01,Taiwan,32.1071
 * </pre>
 *
 * The panel is annual if every date is a first of January, monthly otherwise; a year is not derived
 * from months.
 */
public final class FedPanel implements Source<FxRate> {
  private static final Pattern FIRST_OF_MONTH = Pattern.compile("(\\d{4}-\\d\\d)-01");
  private static final String PUBLISHER = "Federal Reserve Board";
  private static final Dataset ANNUAL =
      new Dataset("fed-h10-annual", PUBLISHER, "Foreign Exchange Rates H.10/G.5A, annual averages");
  private static final Dataset MONTHLY =
      new Dataset(
          "fed-h10-monthly", PUBLISHER, "Foreign Exchange Rates H.10/G.5, monthly averages");
  private static final String COUNTRY = "Country";
  private static final String RATE = "Exchange rate";

  @Override
  public String id() {
    return "fed-panel";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().equals(List.of("Date", COUNTRY, RATE));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return isAnnual(Table.of(file)) ? ANNUAL : MONTHLY;
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    boolean annual = isAnnual(table);
    Screened.Builder<FxRate> screened = table.screened(FxRate.KIND);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Optional<String> period = period(row, annual);
      String country = table.text(row, COUNTRY);
      Optional<String> currency = FedCountries.currency(country);
      double rate = check.number(table.text(row, RATE));
      check.that(period.isPresent(), Rule.PERIOD);
      check.that(currency.isPresent(), Rule.KNOWN_CURRENCY);
      check.that(!(rate <= 0), Rule.POSITIVE);
      screened.settle(
          row, check, () -> fact(file, currency.orElseThrow(), period.orElseThrow(), rate));
    }
    return screened.build();
  }

  /** Nothing if the period was still running when the file was released. */
  private static List<FxRate> fact(SourceFile file, String currency, String period, double rate) {
    boolean ended = file.release().map(release -> Periods.endedBy(period, release)).orElse(true);
    return ended ? List.of(new FxRate(currency, null, period, FxRate.AVERAGE, rate)) : List.of();
  }

  private static boolean isAnnual(Table table) {
    return table.rows().stream().allMatch(row -> row.cell(0).endsWith("-01-01"));
  }

  private static Optional<String> period(Row row, boolean annual) {
    Matcher date = FIRST_OF_MONTH.matcher(row.cell(0));
    if (!date.matches() || !Periods.isPeriod(date.group(1))) {
      return Optional.empty();
    }
    return Optional.of(annual ? date.group(1).substring(0, 4) : date.group(1));
  }
}
