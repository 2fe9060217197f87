package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.ParquetRows;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;

/**
 * A table of the Census Bureau's trade API kept as Parquet: US imports of one partner by HS10.
 *
 * <pre>
 * CTY_NAME CON_VAL_YR CAL_DUT_YR I_COMMODITY I_COMMODITY_SDESC    time       COMM_LVL CTY_CODE imports   duty
 * JAPAN    15240      0          0106199120  DOGS, LIVE           2024-12-01 HS10     5880     15240.0   0.0
 * JAPAN    5148031    0          0106199195  MAMMALS, LIVE, NESOI 2024-12-01 HS10     5880     5148031.0 0.0
 * </pre>
 *
 * <p>The publisher's amounts are text in whole dollars; whoever saved the table put doubles and
 * shorter codes beside them, which are not read. Rows are counted from 1; there is no header row.
 */
public final class CensusApiParquet implements Source<TradeFlow> {

  @Override
  public String id() {
    return "census-api-parquet";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return CensusApiColumns.areNamed(glimpse.columns());
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return table(file).dataset();
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    table(file).screen(partners, screened);
    return screened.build();
  }

  private static CensusApiRows table(SourceFile file) {
    List<Row> rows = ParquetRows.of(file);
    return CensusApiRows.of(file, rows.get(0), rows.subList(1, rows.size()));
  }
}
