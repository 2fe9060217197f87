package io.tradebrief.pipeline.analysis.finance;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;

/** Countries and months as a sentence writes them. */
final class Names {
  private static final Set<String> WITH_ARTICLE = Set.of("Netherlands", "Philippines", "Bahamas");

  private Names() {}

  /** {@code the United States}, {@code Japan}. */
  static String inText(String country) {
    return country.startsWith("United ") || WITH_ARTICLE.contains(country)
        ? "the " + country
        : country;
  }

  /** {@code December 2025} for {@code 2025-12}. */
  static String month(String yearAndMonth) {
    YearMonth month = YearMonth.parse(yearAndMonth);
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
