package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FxRate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Years and months that publishers' averages lack between the first and the last of a currency. */
final class RateGaps {
  private static final int NAMED = 24;

  private RateGaps() {}

  /** What is lacking, if anything is, by currency. */
  static Optional<Remark> remark(List<FxRate> averages) {
    Map<String, NavigableSet<String>> stated = new TreeMap<>();
    for (FxRate rate : averages) {
      String series = rate.currency() + (rate.period().length() == 4 ? "" : ", months");
      stated.computeIfAbsent(series, s -> new TreeSet<>()).add(rate.period());
    }
    List<String> lacking = new ArrayList<>();
    stated.forEach(
        (series, periods) -> {
          for (String p = periods.first(); !p.equals(periods.last()); p = next(p)) {
            if (!periods.contains(p)) {
              lacking.add(series.substring(0, 3) + " " + p);
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
            "there is no figure between the first and the last for "
                + first
                + (more > 0 ? " and " + more + " more" : "")));
  }

  private static String next(String period) {
    return period.length() == 4
        ? Year.parse(period).plusYears(1).toString()
        : YearMonth.parse(period).plusMonths(1).toString();
  }
}
