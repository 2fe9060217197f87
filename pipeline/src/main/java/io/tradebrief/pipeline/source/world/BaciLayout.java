package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.List;
import java.util.Set;

/** The columns of a BACI file and the fact that a row of them states. */
public final class BaciLayout {
  static final List<String> COLUMNS = List.of("t", "i", "j", "k", "v", "q");
  static final Set<String> NO_QUANTITY = Set.of("", "NA");
  static final String TONNES = "t";

  private BaciLayout() {}

  /** A reconciled flow from exporter to importer. */
  public static TradeFlow flow(
      String exporter,
      String importer,
      String classification,
      String product,
      String year,
      long dollars,
      Double tonnes) {
    return new TradeFlow(
        exporter,
        importer,
        TradeFlow.EXPORT,
        TradeFlow.GOODS,
        classification,
        product,
        year,
        TradeFlow.VALUE,
        dollars,
        "USD",
        "reconciled",
        "not-stated",
        "fob",
        "nsa",
        tonnes,
        tonnes == null ? null : TONNES);
  }
}
