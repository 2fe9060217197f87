package io.tradebrief.pipeline.source.fed;

import java.util.Map;
import java.util.Optional;

/**
 * The currencies behind the Federal Reserve's names of countries, ISO 4217. Countries of the euro
 * area stand with the currency they had before; theirs end in 2000 or 2001.
 *
 * <p>Venezuela is left out on purpose: its currency was renumbered in 2008, 2018 and 2021, the
 * panel does not say in which unit a figure is, and an average over a year with two units is an
 * average of nothing.
 */
final class FedCountries {
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("Australia", "AUD"),
          Map.entry("Austria", "ATS"),
          Map.entry("Belgium", "BEF"),
          Map.entry("Brazil", "BRL"),
          Map.entry("Canada", "CAD"),
          Map.entry("China", "CNY"),
          Map.entry("Denmark", "DKK"),
          Map.entry("Euro", "EUR"),
          Map.entry("Finland", "FIM"),
          Map.entry("France", "FRF"),
          Map.entry("Germany", "DEM"),
          Map.entry("Greece", "GRD"),
          Map.entry("Hong Kong", "HKD"),
          Map.entry("India", "INR"),
          Map.entry("Ireland", "IEP"),
          Map.entry("Italy", "ITL"),
          Map.entry("Japan", "JPY"),
          Map.entry("Malaysia", "MYR"),
          Map.entry("Mexico", "MXN"),
          Map.entry("Netherlands", "NLG"),
          Map.entry("New Zealand", "NZD"),
          Map.entry("Norway", "NOK"),
          Map.entry("Portugal", "PTE"),
          Map.entry("Singapore", "SGD"),
          Map.entry("South Africa", "ZAR"),
          Map.entry("South Korea", "KRW"),
          Map.entry("Spain", "ESP"),
          Map.entry("Sri Lanka", "LKR"),
          Map.entry("Sweden", "SEK"),
          Map.entry("Switzerland", "CHF"),
          Map.entry("Taiwan", "TWD"),
          Map.entry("Thailand", "THB"),
          Map.entry("United Kingdom", "GBP"));

  private FedCountries() {}

  /** Whether the country has a currency here, or is left out on purpose. */
  static boolean isKnown(String country) {
    return CURRENCIES.containsKey(country) || country.equals("Venezuela");
  }

  /** The currency; empty for a country that is not one of these. */
  static Optional<String> currency(String country) {
    return Optional.ofNullable(CURRENCIES.get(country));
  }
}
