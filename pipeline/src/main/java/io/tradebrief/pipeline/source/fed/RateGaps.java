package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.source.Remark;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Years or months that a file of a publisher's averages lacks after the first of a currency. Before
 * that there was no such currency, or nobody recorded it.
 */
final class RateGaps {
  private static final int NAMED = 24;

  private RateGaps() {}

  /**
   * What is lacking, if anything is, by currency.
   *
   * @param averages all years, or all months
   * @param periods those that a row of the file is of, up to the last of which every currency is
   *     looked for; empty if each ends where it ends
   */
  static Optional<Remark> remark(List<FxRate> averages, SortedSet<String> periods) {
    Map<String, NavigableSet<String>> stated = new TreeMap<>();
    for (FxRate rate : averages) {
      stated.computeIfAbsent(rate.currency(), c -> new TreeSet<>()).add(rate.period());
    }
    List<String> lacking = new ArrayList<>();
    stated.forEach(
        (currency, has) -> {
          String last = periods.isEmpty() ? has.last() : periods.last();
          for (String p = has.first(); p.compareTo(last) <= 0; p = next(p)) {
            if (!has.contains(p)) {
              lacking.add(currency + " " + p);
            }
          }
        });
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    String first = String.join(", ", lacking.subList(0, Math.min(NAMED, lacking.size())));
    int more = lacking.size() - NAMED;
    return Optional.of(
        Remark.notice(
            "there is no figure for " + first + (more > 0 ? " and " + more + " more" : "")));
  }

  private static String next(String period) {
    return period.length() == 4
        ? Year.parse(period).plusYears(1).toString()
        : YearMonth.parse(period).plusMonths(1).toString();
  }
}
