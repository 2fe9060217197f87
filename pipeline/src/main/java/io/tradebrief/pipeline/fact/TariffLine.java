package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * One rate of one national tariff line under one programme.
 *
 * @param importerCode ISO 3166 alpha-3 of the country that charges the duty
 * @param lineCode the national code, digits only, as deep as the schedule states the rate (US 8 or
 *     10 digits, Japan 9)
 * @param hs6 its first six digits
 * @param programme under which it applies: {@code mfn} (the general column that applies to WTO
 *     members, US column 1 general), {@code general}, {@code wto}, {@code temporary}, {@code
 *     column-2}, or an agreement such as {@code us-japan}, {@code cptpp}, {@code gsp}
 * @param programmeSymbol the publisher's own symbol or column heading
 * @param validFrom the day the schedule is valid from or was released, ISO 8601
 * @param rateText the text as published
 * @param inheritedFrom the code of the row the text stands on if not the line's own, else empty
 * @param rate the text parsed
 * @param quantityUnits the units of quantity the line is recorded in, empty if none
 */
public record TariffLine(
    String importerCode,
    String lineCode,
    String hs6,
    String programme,
    String programmeSymbol,
    String validFrom,
    String rateText,
    String inheritedFrom,
    Rate rate,
    String quantityUnits) {

  public static final FactKind<TariffLine> KIND =
      new FactKind<>(
          "tariff-lines",
          List.of(
              FactField.of("importer_code", ValueType.TEXT, TariffLine::importerCode),
              FactField.of("line_code", ValueType.TEXT, TariffLine::lineCode),
              FactField.of("hs6", ValueType.TEXT, TariffLine::hs6),
              FactField.of("programme", ValueType.TEXT, TariffLine::programme),
              FactField.of("programme_symbol", ValueType.TEXT, TariffLine::programmeSymbol),
              FactField.of("valid_from", ValueType.TEXT, TariffLine::validFrom),
              FactField.of("rate_text", ValueType.TEXT, TariffLine::rateText),
              FactField.of("inherited_from", ValueType.TEXT, TariffLine::inheritedFrom),
              FactField.of("rate_kind", ValueType.TEXT, line -> line.rate().kind().text()),
              FactField.of("rate_terms", ValueType.TEXT, line -> line.rate().termsText()),
              FactField.of("rate_remainder", ValueType.TEXT, line -> line.rate().remainder()),
              FactField.optional(
                  "ad_valorem_pct",
                  ValueType.DOUBLE,
                  line ->
                      line.rate().adValoremPercent().isPresent()
                          ? (Object) line.rate().adValoremPercent().getAsDouble()
                          : null),
              FactField.of("quantity_units", ValueType.TEXT, TariffLine::quantityUnits)),
          List.of(
              "rate_text",
              "hs6",
              "inherited_from",
              "rate_kind",
              "rate_terms",
              "rate_remainder",
              "ad_valorem_pct",
              "quantity_units"));
}
