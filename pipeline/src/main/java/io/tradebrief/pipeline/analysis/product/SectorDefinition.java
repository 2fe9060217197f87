package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A rival definition of one sector. Where a flow of the year asked for is not published, the newest
 * year before it stands in, and the row says which.
 *
 * @param name the definition
 * @param line the sector under it
 */
record SectorDefinition(String name, SectorLine line) {

  /** The definitions of a list, in its order. */
  static List<SectorDefinition> all(ProductFlows flows, List<ProductCode> listed, int year) {
    Map<List<String>, List<ProductCode>> definitions =
        listed.stream()
            .collect(
                Collectors.groupingBy(
                    code -> List.of(code.definition(), code.group()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<SectorDefinition> all = new ArrayList<>();
    definitions.forEach(
        (key, codes) -> {
          int exports = newest(flows, codes, TradeFlow.EXPORT, year);
          int imports = newest(flows, codes, TradeFlow.IMPORT, year);
          SectorLine line =
              new SectorLine(
                  key.get(1),
                  flows.amount(codes, TradeFlow.EXPORT, exports),
                  exports,
                  flows.amount(codes, TradeFlow.IMPORT, imports),
                  imports);
          all.add(new SectorDefinition(key.get(0), line));
        });
    return all;
  }

  private static int newest(
      ProductFlows flows, Collection<ProductCode> codes, String flow, int year) {
    SortedSet<Integer> years =
        codes.stream()
            .filter(code -> code.covers(flow))
            .findFirst()
            .map(code -> flows.years(flow, Scheme.of(code.classification()).family()))
            .orElse(Collections.emptySortedSet())
            .headSet(year + 1);
    return years.isEmpty() ? year : years.last();
  }
}
