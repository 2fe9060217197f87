package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A country in a publisher's list of codes.
 *
 * @param scheme whose list: {@code census-schedule-c}, {@code iso-3166-numeric}, {@code comtrade}
 * @param code the publisher's code, as the publisher pads it
 * @param name the publisher's name
 * @param iso2 ISO 3166 alpha-2, empty if the list has none
 * @param iso3 ISO 3166 alpha-3, empty if the list has none
 */
public record CountryCode(String scheme, String code, String name, String iso2, String iso3) {

  public static final FactKind<CountryCode> KIND =
      new FactKind<>(
          "country-codes",
          List.of(
              FactField.of("scheme", ValueType.TEXT, CountryCode::scheme),
              FactField.of("code", ValueType.TEXT, CountryCode::code),
              FactField.of("name", ValueType.TEXT, CountryCode::name),
              FactField.of("iso2", ValueType.TEXT, CountryCode::iso2),
              FactField.of("iso3", ValueType.TEXT, CountryCode::iso3)),
          List.of("name", "iso2", "iso3"));
}
