package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.ResultTable;
import java.util.Map;

/**
 * Exhibits computed from one release of the goods figures.
 *
 * @param released the release date, as cited
 * @param tables by exhibit id
 */
public record Vintage(String released, Map<String, ResultTable> tables) {
  public Vintage {
    tables = Map.copyOf(tables);
  }

  /** Whether it was out when a document of {@code day} was; ISO dates compare as texts. */
  boolean precedes(String day) {
    return compare(released, day) <= 0;
  }

  /** Compares two ISO dates to the precision of the coarser one. */
  static int compare(String one, String other) {
    int digits = Math.min(one.length(), other.length());
    return one.substring(0, digits).compareTo(other.substring(0, digits));
  }
}
