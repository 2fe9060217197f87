package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.ResultTable;
import java.util.Map;

/**
 * Exhibits computed from one release of the data.
 *
 * @param released the release date, as cited
 * @param tables by exhibit id
 */
public record Vintage(String released, Map<String, ResultTable> tables) {
  public Vintage {
    tables = Map.copyOf(tables);
  }
}
