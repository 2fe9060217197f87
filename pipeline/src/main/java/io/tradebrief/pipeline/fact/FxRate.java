package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * An exchange rate over a period.
 *
 * @param currency ISO 4217, null where the publisher names only a country
 * @param areaCode ISO 3166 alpha-3, null where the publisher names only a currency
 * @param period {@code 2024} or {@code 2024-03}; a period that had not ended when the file was
 *     released is never a fact
 * @param measure {@link #AVERAGE} or {@link #END_OF_PERIOD}
 * @param localPerUsd units of local currency for one US dollar, above zero
 */
public record FxRate(
    String currency, String areaCode, String period, String measure, double localPerUsd) {
  public static final String AVERAGE = "average";
  public static final String END_OF_PERIOD = "end-of-period";

  public static final FactKind<FxRate> KIND =
      new FactKind<>(
          "fx-rates",
          List.of(
              FactField.optional("currency", ValueType.TEXT, FxRate::currency),
              FactField.optional("area_code", ValueType.TEXT, FxRate::areaCode),
              FactField.of("period", ValueType.TEXT, FxRate::period),
              FactField.of("measure", ValueType.TEXT, FxRate::measure),
              FactField.of("local_per_usd", ValueType.DOUBLE, FxRate::localPerUsd)),
          List.of("local_per_usd"));
}
