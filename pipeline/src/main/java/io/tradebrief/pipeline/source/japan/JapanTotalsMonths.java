package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.source.japan.JapanTotalsHeader.Column;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The months of each column, and the years that follow from them: a year is the sum of its twelve
 * months, and no sum of fewer.
 */
final class JapanTotalsMonths {
  private final Map<Column, Map<String, Long>> yen = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private String last = "";

  /** Notes a figure of a month such as {@code 2024-03}. */
  void add(Column column, String month, long amount) {
    Long earlier = yen.computeIfAbsent(column, c -> new TreeMap<>()).putIfAbsent(month, amount);
    if (earlier != null && earlier != amount) {
      contradicted.add(month);
    }
    if (amount != 0 && month.compareTo(last) > 0) {
      last = month;
    }
  }

  /** Whether the month is one up to the last in which anything was traded. */
  boolean isPublished(String month) {
    return month.compareTo(last) <= 0;
  }

  /** The sum of the year that ends with this month, if it is a December and eleven go before. */
  OptionalLong year(Column column, String month) {
    String year = month.substring(0, 4);
    Map<String, Long> months = yen.getOrDefault(column, Map.of());
    long sum = 0;
    int known = 0;
    for (Map.Entry<String, Long> entry : months.entrySet()) {
      if (entry.getKey().startsWith(year) && !contradicted.contains(entry.getKey())) {
        sum += entry.getValue();
        known++;
      }
    }
    return month.endsWith("-12") && known == 12 ? OptionalLong.of(sum) : OptionalLong.empty();
  }
}
