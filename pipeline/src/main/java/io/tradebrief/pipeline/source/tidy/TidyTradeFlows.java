package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;

/**
 * Trade flows in our own layout, a row a figure, in whole units of money:
 *
 * <pre>
 * reporter_code,partner_code,flow,sector,classification,product_code,period,measure,amount,currency,basis,system,valuation,adjustment
 * USA,JPN,export,goods,total,TOTAL,2024,value,79740845546,USD,customs,total,fas,nsa
 * USA,JPN,import,goods,enduse5,00000,2016,value,350750,USD,customs,general,customs,nsa
 * </pre>
 *
 * Two more columns, {@code quantity,quantity_unit}, may follow, and {@code cited_from} with where a
 * figure was read.
 */
public final class TidyTradeFlows implements Source<TradeFlow> {
  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "reporter_code",
          "partner_code",
          "flow",
          "sector",
          "classification",
          "product_code",
          "period",
          "measure",
          "amount",
          "currency",
          "basis",
          "system",
          "valuation",
          "adjustment",
          "quantity",
          "quantity_unit",
          "cited_from");

  @Override
  public String id() {
    return "tidy-trade-flows";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("reporter_code", "partner_code", "flow"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return RecordedDataset.of(file);
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<TradeFlow> screened = table.screened(file, TradeFlow.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      TidyTradeFlow line = new TidyTradeFlow(table, row, check);
      TradeFlow flow = line.flow(partners);
      screened.settle(row, check, () -> List.of(flow));
    }
    return screened.build();
  }
}
