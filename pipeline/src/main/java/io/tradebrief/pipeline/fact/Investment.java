package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * Foreign direct investment between two economies, as one publisher records it.
 *
 * @param reporterCode ISO 3166 alpha-3 of the economy whose books these are
 * @param counterpartCode the other economy, or a group's house code
 * @param direction {@code inward} or {@code outward}, seen from the reporter
 * @param period {@code 2024}, or {@code 2024-12} for a position at the end of a month
 * @param measure {@code position}, {@code flow} or {@code income}
 * @param component {@code total}, {@code equity}, {@code reinvested-earnings}, {@code debt}
 * @param industry the publisher's industry in lower case joined by {@code -}, {@link
 *     #ALL_INDUSTRIES} for all
 * @param amount whole units of {@code currency}; may be negative
 * @param currency ISO 4217
 * @param basis how it is valued and attributed: {@code historical-cost}, {@code market-value},
 *     {@code reported}, {@code ultimate-owner}; joined by a space if several
 * @param status empty, {@code provisional} or {@code revised}
 */
public record Investment(
    String reporterCode,
    String counterpartCode,
    String direction,
    String period,
    String measure,
    String component,
    String industry,
    long amount,
    String currency,
    String basis,
    String status) {

  /** The industry of a figure that is of all industries together. */
  public static final String ALL_INDUSTRIES = "all";

  public static final FactKind<Investment> KIND =
      new FactKind<>(
          "investment",
          List.of(
              FactField.of("reporter_code", ValueType.TEXT, Investment::reporterCode),
              FactField.of("counterpart_code", ValueType.TEXT, Investment::counterpartCode),
              FactField.of("direction", ValueType.TEXT, Investment::direction),
              FactField.of("period", ValueType.TEXT, Investment::period),
              FactField.of("measure", ValueType.TEXT, Investment::measure),
              FactField.of("component", ValueType.TEXT, Investment::component),
              FactField.of("industry", ValueType.TEXT, Investment::industry),
              FactField.of("amount", ValueType.LONG, Investment::amount),
              FactField.of("currency", ValueType.TEXT, Investment::currency),
              FactField.of("basis", ValueType.TEXT, Investment::basis),
              FactField.of("status", ValueType.TEXT, Investment::status)),
          List.of("amount", "status"));
}
