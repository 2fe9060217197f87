package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The World Bank's official exchange rate as its data portal exports it, see {@link
 * WorldBankRates}: a row a country. A byte-order mark comes first, and every row ends with a comma.
 *
 * <pre>
 * "Data Source","World Development Indicators",
 *
 * "Last Updated Date","2025-07-01",
 *
 * "Country Name","Country Code","Indicator Name","Indicator Code","1960",...,"2024",
 * "Japan","JPN","Official exchange rate (LCU per US$, period average)","PA.NUS.FCRF","360",...,"151.36",
 * "Euro area","EMU","Official exchange rate (LCU per US$, period average)","PA.NUS.FCRF","",...,"0.92",
 * </pre>
 */
public final class WorldBankIndicator implements Source<FxRate> {
  private static final String HEADER = "Country Name";
  private static final String CODE = "Indicator Code";
  private static final String UPDATED = "Last Updated Date";
  private static final KnownColumns COLUMNS =
      KnownColumns.of(HEADER, "Country Code", "Indicator Name", CODE).or(WorldBankYears::isYear);

  @Override
  public String id() {
    return "world-bank-fcrf";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().contains("Data Source")
        && glimpse.lines().stream().anyMatch(line -> line.contains(WorldBankRates.INDICATOR));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return WorldBankRates.DATASET;
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    return updated(DelimitedText.COMMAS_UTF_8.rows(file));
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    List<Row> rows = DelimitedText.COMMAS_UTF_8.rows(file);
    int top = top(file, rows);
    List<Row> below = rows.subList(top + 1, rows.size());
    Screened.Builder<FxRate> screened = new Screened.Builder<>(FxRate.KIND);
    screened.structure(top + 1L);
    COLUMNS.check(file, rows.get(top), below, screened);
    WorldBankYears years = WorldBankYears.of(file, rows.get(top), CODE, updated(rows));
    years.remark(below).ifPresent(screened::remark);
    for (Row row : below) {
      if (row.isBlank()) {
        screened.structure(1);
      } else {
        years.settle(row, partners, screened);
      }
    }
    return screened.build();
  }

  /** Where the header stands, below a preamble. */
  private static int top(SourceFile file, List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cell(0).equals(HEADER)) {
        return i;
      }
    }
    throw new BrokenFile(
        file.name(),
        "no row begins with " + HEADER,
        "Download the CSV of " + WorldBankRates.INDICATOR + " again");
  }

  private static Optional<Release> updated(List<Row> rows) {
    return rows.stream()
        .limit(10)
        .filter(row -> row.cell(0).equals(UPDATED))
        .findFirst()
        .flatMap(row -> Release.parse(row.cell(1)));
  }
}
