package io.tradebrief.pipeline.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A daily exchange-rate series of FRED. Most count local currency per dollar; four currencies that
 * were once worth more than the dollar are quoted the other way, in dollars. Venezuela's series is
 * left out: it changes its unit by factors of 1,000 to 1,000,000 and does not say where.
 *
 * @param name FRED's, for example {@code DEXJPUS}
 * @param currency ISO 4217
 * @param dollarsPerUnit whether a figure is dollars for one unit of the currency
 */
record FredSeries(String name, String currency, boolean dollarsPerUnit) {
  private static final Set<String> IN_DOLLARS = Set.of("DEXUSAL", "DEXUSEU", "DEXUSNZ", "DEXUSUK");

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("DEXBZUS", "BRL"),
          Map.entry("DEXCAUS", "CAD"),
          Map.entry("DEXCHUS", "CNY"),
          Map.entry("DEXDNUS", "DKK"),
          Map.entry("DEXHKUS", "HKD"),
          Map.entry("DEXINUS", "INR"),
          Map.entry("DEXJPUS", "JPY"),
          Map.entry("DEXKOUS", "KRW"),
          Map.entry("DEXMAUS", "MYR"),
          Map.entry("DEXMXUS", "MXN"),
          Map.entry("DEXNOUS", "NOK"),
          Map.entry("DEXSDUS", "SEK"),
          Map.entry("DEXSFUS", "ZAR"),
          Map.entry("DEXSIUS", "SGD"),
          Map.entry("DEXSLUS", "LKR"),
          Map.entry("DEXSZUS", "CHF"),
          Map.entry("DEXTAUS", "TWD"),
          Map.entry("DEXTHUS", "THB"),
          Map.entry("DEXUSAL", "AUD"),
          Map.entry("DEXUSEU", "EUR"),
          Map.entry("DEXUSNZ", "NZD"),
          Map.entry("DEXUSUK", "GBP"));

  /** The series of that name, if it is one of these. */
  static Optional<FredSeries> of(String name) {
    return Optional.ofNullable(CURRENCIES.get(name))
        .map(currency -> new FredSeries(name, currency, IN_DOLLARS.contains(name)));
  }

  static List<String> names() {
    return CURRENCIES.keySet().stream().sorted().toList();
  }
}
