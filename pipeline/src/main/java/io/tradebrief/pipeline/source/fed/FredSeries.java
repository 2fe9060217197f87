package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FxRate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exchange-rate series of the Federal Reserve, as FRED or the Data Download Program names it.
 * Most count local currency per dollar; four currencies that were once worth more than the dollar
 * are quoted the other way, in dollars.
 *
 * <p>FRED has each currency three times: {@code DEXJPUS} daily (release H.10), {@code EXJPUS} the
 * averages of months (G.5), {@code AEXJPUS} those of years (G.5A). The middle letters tell the
 * direction: {@code JPUS} is yen for a dollar, {@code USEU} dollars for a euro. Venezuela's series
 * is left out: it changes its unit by factors of 1,000 to 1,000,000 and does not say where.
 *
 * @param name the publisher's, for example {@code DEXJPUS}
 * @param currency ISO 4217
 * @param dollarsPerUnit whether a figure is dollars for one unit of the currency
 */
record FredSeries(String name, String currency, boolean dollarsPerUnit) {
  private static final Pattern NAME = Pattern.compile("([DA]?)EX([A-Z]{4})");

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("BZUS", "BRL"),
          Map.entry("CAUS", "CAD"),
          Map.entry("CHUS", "CNY"),
          Map.entry("DNUS", "DKK"),
          Map.entry("HKUS", "HKD"),
          Map.entry("INUS", "INR"),
          Map.entry("JPUS", "JPY"),
          Map.entry("KOUS", "KRW"),
          Map.entry("MAUS", "MYR"),
          Map.entry("MXUS", "MXN"),
          Map.entry("NOUS", "NOK"),
          Map.entry("SDUS", "SEK"),
          Map.entry("SFUS", "ZAR"),
          Map.entry("SIUS", "SGD"),
          Map.entry("SLUS", "LKR"),
          Map.entry("SZUS", "CHF"),
          Map.entry("TAUS", "TWD"),
          Map.entry("THUS", "THB"),
          Map.entry("USAL", "AUD"),
          Map.entry("USEU", "EUR"),
          Map.entry("USNZ", "NZD"),
          Map.entry("USUK", "GBP"));

  /** FRED's series of that name, if it is one of these. */
  static Optional<FredSeries> of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String pair = parts.group(2);
    return Optional.ofNullable(CURRENCIES.get(pair))
        .map(currency -> new FredSeries(name, currency, pair.startsWith("US")));
  }

  /**
   * The frequency of FRED's exchange-rate series of that name, whether or not it is one of these;
   * empty if it is none.
   */
  static Optional<Frequency> frequency(String name) {
    Matcher parts = NAME.matcher(name.split("_", 2)[0]);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (parts.group(1)) {
          case "D" -> Frequency.DAILY;
          case "A" -> Frequency.ANNUAL;
          default -> Frequency.MONTHLY;
        });
  }

  /** FRED's name for the series of the same currency with another frequency. */
  String as(Frequency frequency) {
    String pair = name.substring(name.length() - 4);
    return switch (frequency) {
      case DAILY -> "DEX" + pair;
      case MONTHLY -> "EX" + pair;
      case ANNUAL -> "AEX" + pair;
    };
  }

  /** The average of a period as a fact, from a figure in the direction of the series. */
  FxRate average(String period, double quoted) {
    double local = dollarsPerUnit ? 1 / quoted : quoted;
    return new FxRate(currency, null, period, FxRate.AVERAGE, local);
  }

  /** The daily series, for a message. */
  static String names() {
    return String.join(", ", CURRENCIES.keySet().stream().sorted().map("DEX"::concat).toList());
  }
}
