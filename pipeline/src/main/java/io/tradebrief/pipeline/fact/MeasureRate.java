package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * The rate of a tariff measure for one partner.
 *
 * @param list the title of the list
 * @param partnerCode ISO 3166 alpha-3
 * @param ratePct per cent of the customs value
 */
public record MeasureRate(String list, String partnerCode, double ratePct) {

  public static final FactKind<MeasureRate> KIND =
      new FactKind<>(
          "measure-rates",
          List.of(
              FactField.of("list", ValueType.TEXT, MeasureRate::list),
              FactField.of("partner_code", ValueType.TEXT, MeasureRate::partnerCode),
              FactField.of("rate_pct", ValueType.DOUBLE, MeasureRate::ratePct)),
          List.of("rate_pct"));
}
