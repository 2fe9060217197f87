package io.tradebrief.pipeline.source.bea;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.Sheets;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * The BEA's workbooks of direct investment by detailed country, {@code usdia-detailedcountry} and
 * their twins of investment in the United States: a sheet each for the position, the financial
 * transactions and the income, a column a year, million dollars.
 *
 * <pre>
 * U.S. Direct Investment Position Abroad on a Historical-Cost Basis: Country Detail, 2020-2024
 * [Millions of dollars]
 *                2020      2021      2022
 * All countries  6092800   6369000   6676600
 * Japan          (D)       75600     (*)
 * </pre>
 *
 * <p>The layout is known from descriptions only. A row of a country nobody knows is rejected; a
 * sheet without a title that states the series and the direction is structure.
 */
public final class BeaInvestmentTables implements Source<Investment> {
  private static final Set<String> SHEETS = Set.of("Position", "Financial transactions", "Income");

  @Override
  public String id() {
    return "bea-direct-investment-xlsx";
  }

  @Override
  public FactKind<Investment> kind() {
    return Investment.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.sheets().keySet().stream().anyMatch(SHEETS::contains)
        && glimpse.sheets().values().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .anyMatch(
                cell ->
                    cell.contains("Direct Investment")
                        && BeaSeries.direction(cell).isPresent()
                        && BeaSeries.of(cell).isPresent());
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return BeaInvestmentAnswer.DATASET;
  }

  @Override
  public Screened<Investment> read(SourceFile file, Partners partners) {
    Screened.Builder<Investment> screened = new Screened.Builder<>(Investment.KIND);
    for (Sheet sheet : Sheets.of(file)) {
      new BeaInvestmentSheet(file, partners).screen(sheet, screened);
    }
    return screened.build();
  }
}
