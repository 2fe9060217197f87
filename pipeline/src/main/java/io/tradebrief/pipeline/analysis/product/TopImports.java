package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Exhibit;
import java.util.Set;

/**
 * The leading products among the reporter's imports from the partner; see {@link ProductRanking}.
 */
public final class TopImports implements Analysis {
  public static final String ID = "top-imports";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return ProductRanking.ROLES;
  }

  @Override
  public Exhibit compute(Context context) {
    return new ProductRanking(context, ID, TradeFlow.IMPORT).exhibit();
  }
}
