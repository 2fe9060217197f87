package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.Partner.Kind;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The World Bank's official exchange rate, PA.NUS.FCRF, as its data portal exports it: units of
 * local currency for one US dollar, averages of calendar years, a row a country. A byte-order mark
 * comes first, and every row ends with a comma.
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
 *
 * Members of the euro area carry the euro's rate from the year they joined. Aggregates are known as
 * such and give no facts; Taiwan is not in the file.
 */
public final class WorldBankIndicator implements Source<FxRate> {
  private static final String INDICATOR = "PA.NUS.FCRF";
  private static final String HEADER = "Country Name";
  private static final String UPDATED = "Last Updated Date";
  private static final Dataset DATASET =
      new Dataset(
          "world-bank-fcrf",
          "World Bank",
          "World Development Indicators: Official exchange rate (PA.NUS.FCRF)");

  /** The publisher's regions, income groups and lending groups; they have no currency. */
  private static final Set<String> AGGREGATES =
      Set.of(
          "AFE", "AFW", "ARB", "CEB", "CSS", "EAP", "EAR", "EAS", "ECA", "ECS", "EMU", "EUU", "FCS",
          "HIC", "HPC", "IBD", "IBT", "IDA", "IDB", "IDX", "INX", "LAC", "LCN", "LDC", "LIC", "LMC",
          "LMY", "LTE", "MEA", "MIC", "MNA", "NAC", "OED", "OSS", "PRE", "PSS", "PST", "SAS", "SSA",
          "SSF", "SST", "TEA", "TEC", "TLA", "TMN", "TSA", "TSS", "UMC", "WLD");

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
        && glimpse.lines().stream().anyMatch(line -> line.contains(INDICATOR));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    return updated(DelimitedText.COMMAS_UTF_8.rows(file));
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    List<Row> rows = DelimitedText.COMMAS_UTF_8.rows(file);
    int top = top(file, rows);
    WorldBankYears years = WorldBankYears.of(file, rows.get(top), updated(rows));
    Screened.Builder<FxRate> screened = new Screened.Builder<>(FxRate.KIND);
    screened.structure(top + 1L);
    for (Row row : rows.subList(top + 1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
        continue;
      }
      RowCheck check = new RowCheck();
      String code = row.cell(years.code());
      check.that(row.cells().size() == rows.get(top).cells().size(), Rule.COLUMN_COUNT);
      check.that(!code.isEmpty(), Rule.KEY_PRESENT);
      check.that(row.cell(years.indicator()).equals(INDICATOR), Rule.KNOWN_CODE);
      check.that(AGGREGATES.contains(code) || isCountry(code, partners), Rule.KNOWN_PARTNER);
      List<FxRate> rates = AGGREGATES.contains(code) ? List.of() : years.rates(row, check);
      screened.settle(row, check, () -> rates);
    }
    return screened.build();
  }

  private static boolean isCountry(String code, Partners partners) {
    return partners
        .find(Scheme.HOUSE, code)
        .filter(partner -> partner.kind() == Kind.COUNTRY)
        .isPresent();
  }

  /** Where the header stands, below a preamble. */
  private static int top(SourceFile file, List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cell(0).equals(HEADER)) {
        return i;
      }
    }
    throw new BrokenFile(
        file.name(), "no row begins with " + HEADER, "Download the CSV of " + INDICATOR + " again");
  }

  private static Optional<Release> updated(List<Row> rows) {
    return rows.stream()
        .limit(10)
        .filter(row -> row.cell(0).equals(UPDATED))
        .findFirst()
        .flatMap(row -> Release.parse(row.cell(1)));
  }
}
