package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A value of goods or services that crossed a border, as one publisher records it. Every dimension
 * on which publishers differ is explicit, so that figures on different bases are never added.
 *
 * @param reporterCode ISO 3166 alpha-3 of the country whose books these are
 * @param partnerCode ISO 3166 alpha-3, {@code WLD}, {@code EUN}, or the code of a group
 * @param flow {@link #EXPORT} or {@link #IMPORT}, seen from the reporter
 * @param sector {@link #GOODS} or {@link #SERVICES}
 * @param classification the product classification, {@link #ALL_PRODUCTS} for a total; for example
 *     {@code enduse5}, {@code hs2}, {@code hs6}, {@code hs10}
 * @param productCode the code in that classification, zero-padded text; {@code TOTAL} for a total
 * @param period {@code 2024}, {@code 2024-Q1} or {@code 2024-03}
 * @param measure {@link #VALUE}, {@link #CALCULATED_DUTY} or {@link #PREFERENTIAL_VALUE}
 * @param amount whole units of {@code currency}
 * @param currency ISO 4217
 * @param basis {@code customs}, {@code balance-of-payments}, or {@code reconciled} where a third
 *     party made one figure of the two countries' reports
 * @param system {@code general}, {@code consumption}, {@code total} (domestic and foreign exports),
 *     its parts {@code domestic}, {@code re-export}, {@code re-import} and {@code foreign}, or
 *     {@code not-stated}; for a preferential value the publisher's codes of the agreement and of
 *     the treatment, {@code preference-TP-1}
 * @param valuation {@code customs}, {@code fas}, {@code fob}, {@code cif} or {@code not-stated}
 * @param adjustment {@code nsa} or {@code sa}
 * @param quantity in {@code quantityUnit}, null if not given
 * @param quantityUnit the publisher's unit, null if not given
 */
public record TradeFlow(
    String reporterCode,
    String partnerCode,
    String flow,
    String sector,
    String classification,
    String productCode,
    String period,
    String measure,
    long amount,
    String currency,
    String basis,
    String system,
    String valuation,
    String adjustment,
    Double quantity,
    String quantityUnit) {
  public static final String EXPORT = "export";
  public static final String IMPORT = "import";
  public static final String GOODS = "goods";
  public static final String SERVICES = "services";
  public static final String ALL_PRODUCTS = "total";
  public static final String TOTAL = "TOTAL";
  public static final String VALUE = "value";
  public static final String CALCULATED_DUTY = "calculated-duty";

  /** The part of the value that entered at the rate of an agreement. */
  public static final String PREFERENTIAL_VALUE = "preferential-value";

  public static final FactKind<TradeFlow> KIND =
      new FactKind<>(
          "trade-flows",
          List.of(
              FactField.of("reporter_code", ValueType.TEXT, TradeFlow::reporterCode),
              FactField.of("partner_code", ValueType.TEXT, TradeFlow::partnerCode),
              FactField.of("flow", ValueType.TEXT, TradeFlow::flow),
              FactField.of("sector", ValueType.TEXT, TradeFlow::sector),
              FactField.of("classification", ValueType.TEXT, TradeFlow::classification),
              FactField.of("product_code", ValueType.TEXT, TradeFlow::productCode),
              FactField.of("period", ValueType.TEXT, TradeFlow::period),
              FactField.of("measure", ValueType.TEXT, TradeFlow::measure),
              FactField.of("amount", ValueType.LONG, TradeFlow::amount),
              FactField.of("currency", ValueType.TEXT, TradeFlow::currency),
              FactField.of("basis", ValueType.TEXT, TradeFlow::basis),
              FactField.of("system", ValueType.TEXT, TradeFlow::system),
              FactField.of("valuation", ValueType.TEXT, TradeFlow::valuation),
              FactField.of("adjustment", ValueType.TEXT, TradeFlow::adjustment),
              FactField.optional("quantity", ValueType.DOUBLE, TradeFlow::quantity),
              FactField.optional("quantity_unit", ValueType.TEXT, TradeFlow::quantityUnit)),
          List.of("amount", "quantity", "quantity_unit"));
}
