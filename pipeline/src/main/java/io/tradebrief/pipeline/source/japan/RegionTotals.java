package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.source.ControlTotals;
import java.util.Map;
import java.util.Set;

/**
 * The totals of a table of regions and countries, held against the regions or countries that make
 * them up.
 *
 * @param partsOfTotal the names of the parts by the name of the total, as the publisher writes them
 * @param totals what was noted so far
 */
record RegionTotals(Map<String, Set<String>> partsOfTotal, ControlTotals totals) {

  /**
   * Notes a figure.
   *
   * @param name of the region or country, as the publisher writes it
   * @param of what it is of, for example {@code outward position of 2024}
   */
  void add(String name, String of, long amount, double rounding) {
    if (partsOfTotal.containsKey(name)) {
      totals.total(name(name, of), amount, rounding);
    }
    partsOfTotal.forEach(
        (total, parts) -> {
          if (parts.contains(name)) {
            totals.part(name(total, of), amount, rounding);
          }
        });
  }

  /** Notes that a figure is confidential, not available or cannot be read. */
  void unknown(String name, String of) {
    partsOfTotal.forEach(
        (total, parts) -> {
          if (parts.contains(name)) {
            totals.unknownPart(name(total, of));
          }
        });
  }

  private static String name(String total, String of) {
    return "the total of " + total + ", " + of + ",";
  }
}
