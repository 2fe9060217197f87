package io.tradebrief.pipeline.list;

import io.tradebrief.pipeline.list.ConfList.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which currency a country used in which years, from the list in {@code conf}; an empty last cell
 * means until today:
 *
 * <pre>
 * country_code,currency,from_year,to_year
 * HRV,HRK,1995,2022
 * HRV,EUR,2023,
 * </pre>
 */
public final class Currencies {
  private static final List<String> COLUMNS =
      List.of("country_code", "currency", "from_year", "to_year");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Map<String, List<Period>> byCountry = new TreeMap<>();

  /** A currency and the years it was used in, both included. */
  private record Period(String currency, int from, int to) {
    boolean meets(Period other) {
      return from <= other.to && other.from <= to;
    }
  }

  private Currencies() {}

  /**
   * Loads the list.
   *
   * @throws BrokenList if it is absent or malformed, or a country has two currencies in a year
   */
  public static Currencies load(Path list) {
    Currencies currencies = new Currencies();
    for (Line line : ConfList.read(list, COLUMNS)) {
      currencies.add(line);
    }
    return currencies;
  }

  /** The ISO 4217 code of the country's currency; empty if the list does not know it. */
  public Optional<String> currencyOf(String countryCode, int year) {
    return byCountry.getOrDefault(countryCode, List.of()).stream()
        .filter(period -> period.from() <= year && year <= period.to())
        .map(Period::currency)
        .findFirst();
  }

  private void add(Line line) {
    Period period =
        new Period(
            currency(line),
            year(line, "from_year"),
            line.text("to_year").isEmpty() ? Integer.MAX_VALUE : year(line, "to_year"));
    if (period.from() > period.to()) {
      throw line.broken("to_year", "the period ends before it begins", "Correct one of the years");
    }
    List<Period> periods =
        byCountry.computeIfAbsent(line.filled("country_code"), code -> new ArrayList<>());
    for (Period earlier : periods) {
      if (earlier.meets(period)) {
        throw line.broken(
            "from_year",
            line.text("country_code") + " already has " + earlier.currency() + " in these years",
            "Let one period end before the next begins");
      }
    }
    periods.add(period);
  }

  private static String currency(Line line) {
    String currency = line.filled("currency");
    if (!CURRENCY.matcher(currency).matches()) {
      throw line.broken(
          "currency",
          currency + " is no currency code",
          "Write its ISO 4217 code of three letters");
    }
    return currency;
  }

  private static int year(Line line, String column) {
    String year = line.filled(column);
    if (!YEAR.matcher(year).matches()) {
      throw line.broken(column, year + " is no year", "Write four digits, 1900 to 2099");
    }
    return Integer.parseInt(year);
  }
}
