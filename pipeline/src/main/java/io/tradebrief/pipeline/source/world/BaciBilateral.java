package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;

/**
 * An extract of CEPII's BACI added up over all products: exporter, importer, thousand dollars and
 * tonnes.
 *
 * <pre>
 * t,i,j,trade_usd_thousands,qty_tons
 * 2010,56,96,8749.653000000006,3137.4710000000014
 * 2024,842,702,42892827.13500001,17615888.37799998
 * </pre>
 *
 * The sums were made in binary doubles over thousands of products, whose noise reaches a tenth of a
 * thousandth of a dollar, so they are rounded to the dollar. See {@link Baci} for the rest.
 */
public final class BaciBilateral implements Source<TradeFlow> {
  private static final int THOUSANDS = 3;

  @Override
  public String id() {
    return "baci-bilateral";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().equals(List.of("t", "i", "j", "trade_usd_thousands", "qty_tons"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("baci-bilateral", "CEPII", "BACI: bilateral totals");
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<TradeFlow> screened = table.screened(TradeFlow.KIND);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String year = row.cell(0);
      Partner exporter = check.partner(partners, Scheme.COMTRADE, row.cell(1));
      Partner importer = check.partner(partners, Scheme.COMTRADE, row.cell(2));
      check.that(Periods.isYear(year), Rule.PERIOD);
      long dollars = check.nearestUnit(row.cell(3), THOUSANDS);
      check.that(dollars >= 0, Rule.NOT_NEGATIVE);
      Double tonnes = Baci.tonnes(row.cell(4), check);
      screened.settle(
          row,
          check,
          () ->
              List.of(
                  BaciLayout.flow(
                      exporter.code(),
                      importer.code(),
                      TradeFlow.ALL_PRODUCTS,
                      TradeFlow.TOTAL,
                      year,
                      dollars,
                      tonnes)));
    }
    return screened.build();
  }
}
