package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * What transport and insurance add to the value of imports between two economies.
 *
 * @param reporterCode ISO 3166 alpha-3 of the importer
 * @param partnerCode the exporter
 * @param classification the product classification, {@link TradeFlow#ALL_PRODUCTS} for all goods
 * @param productCode the code in it, {@link TradeFlow#TOTAL} for all goods
 * @param period a year
 * @param marginPct per cent of the imports valued CIF
 * @param status {@code observed} or {@code estimated}
 */
public record TransportMargin(
    String reporterCode,
    String partnerCode,
    String classification,
    String productCode,
    String period,
    double marginPct,
    String status) {

  public static final FactKind<TransportMargin> KIND =
      new FactKind<>(
          "transport-margins",
          List.of(
              FactField.of("reporter_code", ValueType.TEXT, TransportMargin::reporterCode),
              FactField.of("partner_code", ValueType.TEXT, TransportMargin::partnerCode),
              FactField.of("classification", ValueType.TEXT, TransportMargin::classification),
              FactField.of("product_code", ValueType.TEXT, TransportMargin::productCode),
              FactField.of("period", ValueType.TEXT, TransportMargin::period),
              FactField.of("margin_pct", ValueType.DOUBLE, TransportMargin::marginPct),
              FactField.of("status", ValueType.TEXT, TransportMargin::status)),
          List.of("margin_pct", "status"));
}
