package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.measure.Sums;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the partner in focus records of its goods trade with the reporter, a total a year. A year is
 * a figure of its own, or twelve months added up; fewer months are no year, and quarters are none.
 *
 * @param sums by {@code flow, currency, valuation, period}
 */
record PartnerBooks(Sums sums) {
  private static final int MONTHS = 12;
  private static final Map<String, String> VALUATIONS =
      Map.of(
          "fob", "FOB value", "cif", "CIF value", "fas", "FAS value", "customs", "customs value");

  /**
   * A recorded total.
   *
   * @param flow seen from the partner
   * @param amount whole units of {@code currency}
   */
  record Entry(int year, String flow, long amount, String currency, String valuation) {
    /** Flow and valuation in words: {@code exports, FOB value}. */
    String basis() {
      return flow
          + "s, "
          + VALUATIONS.getOrDefault(valuation, "valuation " + valuation.toLowerCase(Locale.ROOT));
    }
  }

  /** The total of a flow, the published year before the months added up. */
  Optional<Entry> entry(int year, String flow) {
    String period = Integer.toString(year);
    return total(year, flow, period::equals, 1)
        .or(() -> total(year, flow, month -> month.matches(period + "-\\d{2}"), MONTHS));
  }

  /** The first currency and valuation of which the source has as many periods as make a year. */
  private Optional<Entry> total(int year, String flow, Predicate<String> periods, int wanted) {
    Sums ofYear = sums.at("flow", flow).where("period", periods);
    Sums totals = ofYear.rollup("currency", "valuation");
    return totals.keys().stream()
        .filter(
            of ->
                ofYear.keys().stream().filter(key -> key.subList(0, 2).equals(of)).count()
                    == wanted)
        .findFirst()
        .map(of -> new Entry(year, flow, totals.amount(of).orElseThrow(), of.get(0), of.get(1)));
  }

  /** The years with any total. */
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    for (List<String> key : sums.keys()) {
      int year = Integer.parseInt(key.get(3).substring(0, 4));
      if (entry(year, key.get(0)).isPresent()) {
        years.add(year);
      }
    }
    return years;
  }
}
