package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The World Bank's official exchange rate as DataBank exports it, see {@link WorldBankRates}: a row
 * a country and series, two lines below the data. The date of the update is month, day, year.
 *
 * <pre>
 * Country Name,Country Code,Series Name,Series Code,2017 [YR2017],2024 [YR2024]
 * Japan,JPN,"Official exchange rate (LCU per US$, period average)",PA.NUS.FCRF,112.166141,151.366
 * Andorra,AND,"Official exchange rate (LCU per US$, period average)",PA.NUS.FCRF,..,..
 * ,,,,,
 * Data from database: World Development Indicators,,,,,
 * Last Updated: 07/01/2025,,,,,
 * </pre>
 *
 * Rows of other series are sound and give no facts.
 */
public final class WorldBankDataBank implements Source<FxRate> {
  private static final String CODE = "Series Code";
  private static final Pattern UPDATED =
      Pattern.compile("Last Updated: *(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern FOOTER = Pattern.compile("(Data from database|Last Updated):.*");
  private static final KnownColumns COLUMNS =
      KnownColumns.of("Country Name", "Country Code", "Series Name", CODE)
          .or(WorldBankYears::isYear);

  @Override
  public String id() {
    return "world-bank-databank";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("Country Code", CODE))
        && glimpse.lines().stream().anyMatch(line -> line.contains(WorldBankRates.INDICATOR));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return WorldBankRates.DATASET;
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    return updated(Table.of(file));
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<FxRate> screened = table.screened(file, FxRate.KIND, COLUMNS);
    WorldBankYears years = WorldBankYears.of(file, table.first(), CODE, updated(table));
    years.remark(table.rows()).ifPresent(screened::remark);
    Set<String> others = new TreeSet<>();
    for (Row row : table.rows()) {
      String series = row.cell(years.indicator());
      if (isFooter(row)) {
        screened.structure(1);
      } else if (series.isEmpty() || series.equals(WorldBankRates.INDICATOR)) {
        years.settle(row, partners, screened);
      } else {
        others.add(series);
        screened.settle(row, table.check(row), List::of);
      }
    }
    if (!others.isEmpty()) {
      screened.remark(
          Remark.notice(
              "the series "
                  + String.join(", ", others)
                  + " give no exchange rates and were not used"));
    }
    return screened.build();
  }

  private static boolean isFooter(Row row) {
    return FOOTER.matcher(row.cell(0)).matches();
  }

  private static Optional<Release> updated(Table table) {
    for (Row row : table.rows()) {
      Matcher date = UPDATED.matcher(row.cell(0));
      if (date.matches()) {
        return Release.parse(
            "%s-%2s-%2s".formatted(date.group(3), date.group(1), date.group(2)).replace(' ', '0'));
      }
    }
    return Optional.empty();
  }
}
