package io.tradebrief.pipeline.measure;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an edition needs a dataset for. The configuration names the datasets of each role; all but
 * {@link #GOODS_BY_PARTNER} and {@link #EXCHANGE_RATES} may be left out, and the exhibits that read
 * them then say what is missing.
 */
public enum Role {
  /** Goods exports and imports by partner, years and months. */
  GOODS_BY_PARTNER("goods-by-partner"),
  /** Annual averages; the preferred dataset first. */
  EXCHANGE_RATES("exchange-rates"),
  /** Monthly averages; a year is never derived from them. */
  MONTHLY_EXCHANGE_RATES("monthly-exchange-rates"),
  /** Goods and services by partner on the balance-of-payments basis. */
  GOODS_AND_SERVICES("goods-and-services"),
  /** Exports and imports by end use, with the partner and with the world. */
  GOODS_BY_END_USE("goods-by-end-use"),
  /** Imports by the lines of the reporter's tariff, with the duties calculated on them. */
  IMPORTS_BY_TARIFF_LINE("imports-by-tariff-line"),
  /** Exports or imports by chapter of the Harmonized System, with the partner and the world. */
  GOODS_BY_CHAPTER("goods-by-chapter"),
  /** Groups of products with every partner, to rank the partner as a market. */
  GOODS_BY_MARKET("goods-by-market"),
  /** What product codes stand for. */
  PRODUCT_LABELS("product-labels"),
  /** The partner's own records of trade with the reporter. */
  PARTNER_BOOKS("partner-books"),
  /** Members of trade agreements by date of entry into force. */
  AGREEMENTS("agreements"),
  /** Positions, flows and income of direct investment, any publisher. */
  DIRECT_INVESTMENT("direct-investment"),
  /** Holdings of the reporter's government securities by country. */
  SECURITIES_HOLDINGS("securities-holdings"),
  /** Figures that others published in prose, each with its citation: benchmarks only. */
  CITED_FIGURES("cited-figures"),
  /** Imports that entered at the rates of agreements, by the lines of the importer's tariff. */
  PREFERENTIAL_IMPORTS("preferential-imports"),
  /** The tariff schedules of reporter and partner. */
  TARIFF_SCHEDULES("tariff-schedules");

  private static final Set<Role> OF_TRADE =
      EnumSet.of(
          GOODS_BY_PARTNER,
          GOODS_AND_SERVICES,
          GOODS_BY_END_USE,
          IMPORTS_BY_TARIFF_LINE,
          GOODS_BY_CHAPTER,
          GOODS_BY_MARKET,
          PARTNER_BOOKS,
          PREFERENTIAL_IMPORTS);

  private final String key;

  Role(String key) {
    this.key = key;
  }

  /** The key below {@code datasets} in the configuration. */
  public String key() {
    return key;
  }

  /** Whether its datasets hold flows of trade. */
  public boolean isOfTrade() {
    return OF_TRADE.contains(this);
  }

  /** Whether a report cannot be made without a dataset for it. */
  public boolean required() {
    return this == GOODS_BY_PARTNER || this == EXCHANGE_RATES;
  }
}
