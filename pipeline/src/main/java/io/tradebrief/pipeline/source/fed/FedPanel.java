package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * The steps from date to date tell whether the panel is annual or monthly; a year is not derived
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
  private static final String DATE = "Date";
  private static final String COUNTRY = "Country";
  private static final String RATE = "Exchange rate";
  private static final KnownColumns COLUMNS = KnownColumns.of(DATE, COUNTRY, RATE);

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
    List<String> names = glimpse.firstRow();
    return names.indexOf(DATE) == 0 && names.containsAll(List.of(COUNTRY, RATE));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return isAnnual(Table.of(file)) ? ANNUAL : MONTHLY;
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    boolean annual = isAnnual(table);
    Screened.Builder<FxRate> screened = table.screened(file, FxRate.KIND, COLUMNS);
    Set<String> unknown = new TreeSet<>();
    List<FxRate> averages = new ArrayList<>();
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String country = table.text(row, COUNTRY);
      if (!FedCountries.isKnown(country)) {
        unknown.add(country);
      }
      List<FxRate> facts = facts(table, row, annual, check);
      screened.settle(row, check, () -> facts);
      averages.addAll(facts);
    }
    RateGaps.remark(averages, new TreeSet<>()).ifPresent(screened::remark);
    if (!unknown.isEmpty()) {
      screened.remark(
          Remark.finding(
              "the currency of '"
                  + String.join("', '", unknown)
                  + "' is not known, so the rates were not used"));
    }
    return screened.build();
  }

  private static List<FxRate> facts(Table table, Row row, boolean annual, RowCheck check) {
    Optional<String> period = period(row, annual);
    Optional<String> currency = FedCountries.currency(table.text(row, COUNTRY));
    double rate = check.number(table.text(row, RATE));
    check.that(period.isPresent(), Rule.PERIOD);
    check.that(currency.isPresent(), Rule.KNOWN_CURRENCY);
    check.that(!(rate <= 0), Rule.POSITIVE);
    return check.passed()
        ? List.of(
            new FxRate(currency.orElseThrow(), null, period.orElseThrow(), FxRate.AVERAGE, rate))
        : List.of();
  }

  private static boolean isAnnual(Table table) {
    return Frequency.ANNUAL.fits(
        table.rows().stream().flatMap(row -> FredColumns.day(row).stream()).toList());
  }

  private static Optional<String> period(Row row, boolean annual) {
    Matcher date = FIRST_OF_MONTH.matcher(row.cell(0));
    if (!date.matches() || !Periods.isPeriod(date.group(1))) {
      return Optional.empty();
    }
    if (!annual) {
      return Optional.of(date.group(1));
    }
    return Optional.of(date.group(1))
        .filter(month -> month.endsWith("-01"))
        .map(month -> month.substring(0, 4));
  }
}
