package io.tradebrief.pipeline.measure;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each product code comes to, by partner, flow, classification and year, in whole US dollars.
 * Where the data have a flow on several systems of trade, general imports come before imports for
 * consumption; they are never added.
 */
public final class FlowsByCode {
  private static final Comparator<String> PREFERRED_FIRST =
      Comparator.comparingInt(TradeMeasures.SYSTEMS::indexOf);

  private final Map<Series, String> systems = new HashMap<>();
  private final Map<Series, SortedMap<String, Long>> codes = new HashMap<>();
  private final Map<List<String>, Map<Series, SortedMap<String, Long>>> groups = new HashMap<>();

  /** One column of a source: who, which way, in which classification, and when. */
  public record Series(String partner, String flow, ProductScheme scheme, int year) {
    /** The same with another partner. */
    public Series with(String other) {
      return new Series(other, flow, scheme, year);
    }
  }

  /**
   * The amounts of sums that leave Spark.
   *
   * @param products by partner, flow, classification, system, period and code
   * @param listed by the like, definition, group and prefix of the lists before the code
   */
  public FlowsByCode(Sums products, Optional<Sums> listed) {
    for (List<String> key : products.keys()) {
      systems.merge(series(key), key.get(3), (a, b) -> PREFERRED_FIRST.compare(a, b) <= 0 ? a : b);
    }
    products.keys().forEach(key -> put(codes, key, products));
    listed.ifPresent(
        sums -> {
          for (List<String> key : sums.keys()) {
            put(groups.computeIfAbsent(key.subList(5, 7), any -> new HashMap<>()), key, sums);
          }
        });
  }

  private void put(Map<Series, SortedMap<String, Long>> to, List<String> key, Sums sums) {
    if (key.get(3).equals(systems.get(series(key)))) {
      to.computeIfAbsent(series(key), any -> new TreeMap<>())
          .merge(key.get(key.size() - 1), sums.amount(key).orElseThrow(), Math::addExact);
    }
  }

  private static Series series(List<String> key) {
    return new Series(
        key.get(0), key.get(1), ProductScheme.of(key.get(2)), Integer.parseInt(key.get(4)));
  }

  /** Every code of a series. */
  public SortedMap<String, Long> codes(Series series) {
    return codes.getOrDefault(series, Collections.emptySortedMap());
  }

  /** The codes of a group in each series. */
  public Function<Series, SortedMap<String, Long>> codes(ProductGroup group) {
    Map<Series, SortedMap<String, Long>> own =
        groups.getOrDefault(List.of(group.key(), group.name()), Map.of());
    return series -> own.getOrDefault(series, Collections.emptySortedMap());
  }

  /** The system of trade that a series is on. */
  public String system(Series series) {
    return systems.get(series);
  }

  /** The years in which a family of classifications has a series. */
  public SortedSet<Integer> years(String with, String flow, String family) {
    return ofFamily(with, flow, family).stream()
        .map(Series::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The series of the fewest digits that has at least those of {@code least}. */
  public Optional<Series> coarsest(String with, String flow, ProductScheme least, int year) {
    return ofFamily(with, flow, least.family()).stream()
        .filter(series -> series.year() == year && series.scheme().digits() >= least.digits())
        .min(Comparator.comparingInt(series -> series.scheme().digits()));
  }

  private List<Series> ofFamily(String with, String flow, String family) {
    return codes.keySet().stream()
        .filter(series -> series.partner().equals(with) && series.flow().equals(flow))
        .filter(series -> series.scheme().family().equals(family))
        .toList();
  }
}
