package io.tradebrief.pipeline.source.census;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which months of a year Census has published. It writes 0 for the others, and 0 for true zeros
 * too; only the World tells them apart, because it never trades nothing. In a year before the World
 * was listed any partner's trade will do.
 */
final class CensusMonths {
  private final Map<Integer, List<String>> byYear = new HashMap<>();

  private CensusMonths() {}

  /**
   * That a row has trade up to a month.
   *
   * @param lastMonth the last month with trade, 0 if there is none
   * @param world whether the row is the World's
   */
  record Seen(int year, int lastMonth, boolean world) {}

  static CensusMonths of(List<Seen> rows) {
    Map<Integer, Integer> ofWorld = last(rows, Seen::world);
    Map<Integer, Integer> ofAny = last(rows, row -> true);
    CensusMonths months = new CensusMonths();
    ofAny.forEach(
        (year, last) -> {
          int published = ofWorld.getOrDefault(year, last);
          months.byYear.put(year, periods(year, published));
        });
    return months;
  }

  /** The published months of a year as periods, {@code 2025-01} first. */
  List<String> published(int year) {
    return byYear.getOrDefault(year, List.of());
  }

  /** Whether the year column is a year, and not year to date. */
  boolean isComplete(int year) {
    return published(year).size() == 12;
  }

  private static Map<Integer, Integer> last(List<Seen> rows, Predicate<Seen> wanted) {
    Map<Integer, Integer> last = new HashMap<>();
    for (Seen row : rows) {
      if (wanted.test(row)) {
        last.merge(row.year(), row.lastMonth(), Math::max);
      }
    }
    return last;
  }

  private static List<String> periods(int year, int published) {
    return IntStream.rangeClosed(1, published)
        .mapToObj(month -> String.format(Locale.ROOT, "%d-%02d", year, month))
        .toList();
  }
}
