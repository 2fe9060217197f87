package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.FirstSheet;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The Census Bureau's {@code country.xlsx}, or the CSV saved from it: US goods trade with every
 * partner and group of partners by month, in million dollars, imports (I) then exports (E).
 *
 * <pre>
 * year CTY_CODE CTYNAME IJAN        IFEB        ... IDEC IYR          EJAN       ... EDEC EYR
 * 2024 5880     Japan   11290.70912 12161.36441 ... ...  148209.01834 5836.44137 ... ...  79740.84554599998
 * 2025 5880     Japan   11788.15521 12341.96312 ... 0    24130.11833  6294.73322 ... 0    12926.54211
 * </pre>
 *
 * Months not yet released are 0, and the year column is then year to date; see {@link
 * CensusMonths}. Codes below 1000 are groups and baskets of goods; they become facts under the
 * house's code, which never ranks. {@code 0004} is the World seasonally adjusted, an estimate with
 * fractions of a dollar that is rounded; {@code 0015} is the World as counted.
 */
public final class CensusCountry implements Source<TradeFlow> {
  /** So much of the World the publisher may not have assigned to a country. */
  private static final double UNASSIGNED = 0.005;

  private static final Dataset DATASET =
      new Dataset(
          "census-goods-by-partner", "U.S. Census Bureau", "U.S. Trade in Goods by Country");

  @Override
  public String id() {
    return "census-country-xlsx";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("CTY_CODE", "CTYNAME", "IJAN", "EJAN"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Row> rows = FirstSheet.rows(file);
    CensusColumns columns = CensusColumns.of(file, rows.get(0));
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(1);
    CensusColumns.check(file, rows, screened);
    List<CensusRow> lines = new ArrayList<>(rows.size());
    for (Row row : rows.subList(1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
      } else {
        lines.add(CensusRow.of(row, columns, partners));
      }
    }
    CensusMonths months = CensusMonths.of(lines.stream().map(CensusRow::seen).toList());
    for (CensusRow line : lines) {
      screened.settle(line.row(), line.check(), () -> line.facts(months));
    }
    ControlTotals totals = ControlTotals.within(UNASSIGNED);
    lines.forEach(line -> line.count(totals));
    totals.remark(screened);
    return screened.build();
  }
}
