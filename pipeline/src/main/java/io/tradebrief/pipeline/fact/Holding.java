package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * Securities of one issuer held by residents of another economy at the end of a month.
 *
 * @param holderCode ISO 3166 alpha-3 or a group's house code
 * @param holderName the publisher's name, without footnote marks
 * @param period {@code 2024-12}
 * @param amount whole units of {@code currency}
 * @param currency ISO 4217
 * @param instrument {@code all}, {@code bills} or {@code bonds-and-notes}
 */
public record Holding(
    String holderCode,
    String holderName,
    String period,
    long amount,
    String currency,
    String instrument) {

  public static final FactKind<Holding> KIND =
      new FactKind<>(
          "holdings",
          List.of(
              FactField.of("holder_code", ValueType.TEXT, Holding::holderCode),
              FactField.of("holder_name", ValueType.TEXT, Holding::holderName),
              FactField.of("period", ValueType.TEXT, Holding::period),
              FactField.of("amount", ValueType.LONG, Holding::amount),
              FactField.of("currency", ValueType.TEXT, Holding::currency),
              FactField.of("instrument", ValueType.TEXT, Holding::instrument)),
          List.of("amount", "holder_name"));
}
