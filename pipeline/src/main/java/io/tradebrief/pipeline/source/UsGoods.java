package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.TradeFlow;

/**
 * A product of US trade in goods on the Census basis: imports at customs value, exports free
 * alongside ship, in whole dollars and not seasonally adjusted.
 *
 * @param partnerCode the house's
 * @param flow import or export
 * @param classification of the product
 * @param productCode in the classification
 */
public record UsGoods(String partnerCode, String flow, String classification, String productCode) {

  /** Its value, or the duty calculated on it. */
  public TradeFlow amount(String period, String measure, String system, long dollars) {
    return amount(period, measure, system, dollars, null, null);
  }

  /** The same with the quantity, which is null together with its unit. */
  public TradeFlow amount(
      String period, String measure, String system, long dollars, Double quantity, String unit) {
    return new TradeFlow(
        "USA",
        partnerCode,
        flow,
        TradeFlow.GOODS,
        classification,
        productCode,
        period,
        measure,
        dollars,
        "USD",
        "customs",
        system,
        flow.equals(TradeFlow.IMPORT) ? "customs" : "fas",
        "nsa",
        quantity,
        unit);
  }
}
