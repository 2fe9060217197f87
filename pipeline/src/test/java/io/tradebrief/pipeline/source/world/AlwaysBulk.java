package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BulkScreened;
import io.tradebrief.pipeline.source.BulkSource;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import org.apache.spark.sql.SparkSession;

/** BACI, read by splits however small the file is. */
public final class AlwaysBulk implements BulkSource<TradeFlow> {
  private final Baci baci = new Baci();

  @Override
  public String id() {
    return baci.id();
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return baci.kind();
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return baci.recognises(glimpse);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return baci.dataset(file);
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    throw new AssertionError("read on the driver");
  }

  @Override
  public BulkScreened<TradeFlow> screen(SourceFile file, Partners partners, SparkSession spark) {
    return baci.screen(file, partners, spark);
  }

  @Override
  public boolean isBulk(SourceFile file) {
    return true;
  }
}
