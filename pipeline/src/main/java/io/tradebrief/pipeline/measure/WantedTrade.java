package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.Optional;

/**
 * A kind of trade figure.
 *
 * @param reporter whose books
 * @param partner with whom
 * @param flow {@link TradeFlow#EXPORT} or {@link TradeFlow#IMPORT}; empty for either
 * @param family of the classification, such as {@code hs}; {@link TradeFlow#ALL_PRODUCTS} for
 *     totals, empty for any
 * @param by how the family is called, such as {@code end use}; empty for a total
 * @param months whether figures by month are wanted, not by year
 */
public record WantedTrade(
    String reporter,
    String partner,
    Optional<String> flow,
    Optional<String> family,
    String by,
    boolean months) {

  /** Annual totals of one flow. */
  public static WantedTrade total(String reporter, String partner, String flow) {
    return new WantedTrade(
        reporter, partner, Optional.of(flow), Optional.of(TradeFlow.ALL_PRODUCTS), "", false);
  }

  /** Annual totals of both flows. */
  public static WantedTrade totals(String reporter, String partner) {
    return new WantedTrade(
        reporter, partner, Optional.empty(), Optional.of(TradeFlow.ALL_PRODUCTS), "", false);
  }

  /** The same by product. */
  public WantedTrade by(String classification, String words) {
    return new WantedTrade(
        reporter,
        partner,
        flow,
        Optional.of(classification.replaceAll("\\d+$", "")),
        words,
        months);
  }

  /** The same by product, in whatever classification. */
  public WantedTrade byAnyCode(String words) {
    return new WantedTrade(reporter, partner, flow, Optional.empty(), words, months);
  }

  /** The same by month. */
  public WantedTrade monthly() {
    return new WantedTrade(reporter, partner, flow, family, by, true);
  }

  /** The same goods in the partner's books: what one exports the other imports. */
  public WantedTrade mirrored() {
    return new WantedTrade(
        /* reporter= */ partner,
        /* partner= */ reporter,
        flow.map(way -> way.equals(TradeFlow.IMPORT) ? TradeFlow.EXPORT : TradeFlow.IMPORT),
        family,
        by,
        months);
  }

  boolean isOfKind(ListedTrade one) {
    return flow.map(one.flow()::equals).orElse(true)
        && family.map(one.family()::equals).orElse(true)
        && one.months() == months;
  }

  String kind() {
    return (months ? "months of " : "")
        + flow.map(way -> way + "s").orElse("trade")
        + (by.isEmpty() ? "" : " by " + by);
  }

  String words(String with) {
    String how = flow.map(way -> way.equals(TradeFlow.IMPORT) ? " from " : " to ").orElse(" with ");
    return kind() + how + with;
  }
}
