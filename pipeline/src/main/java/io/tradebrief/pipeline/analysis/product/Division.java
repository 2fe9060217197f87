package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductGroup;
import io.tradebrief.pipeline.measure.ProductSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way of dividing all goods into sectors, in one year: the largest deficit first, or the
 * largest imports first where there is no balance. Codes that no sector or more than one sector has
 * are a line of their own, so that the lines always add up to all codes.
 *
 * @param definition the division's name
 * @param year of both flows
 * @param lines the sectors
 */
record Division(String definition, int year, List<SectorLine> lines) {
  static final String STRAY = "Codes in no sector, or in several";
  static final String NEWEST = ", newest full balance";

  /**
   * The divisions of a list: first those with a balance of {@code year}, then the newest earlier
   * balance of the others, then what of {@code year} the others have.
   */
  static List<Division> all(ProductFlows flows, List<ProductGroup> sectors, int year) {
    Map<String, List<ProductGroup>> divisions =
        sectors.stream()
            .collect(
                Collectors.groupingBy(
                    ProductGroup::definition, LinkedHashMap::new, Collectors.toList()));
    List<Division> full = new ArrayList<>();
    List<Division> earlier = new ArrayList<>();
    List<Division> partial = new ArrayList<>();
    divisions.forEach(
        (name, groups) -> {
          Division asked = of(flows, name, groups, year);
          (asked.hasBalance() ? full : partial).add(asked);
          SortedSet<Integer> before = years(flows, groups).headSet(year);
          if (!asked.hasBalance() && !before.isEmpty()) {
            earlier.add(of(flows, name + NEWEST, groups, before.last()));
          }
        });
    earlier.removeIf(division -> !division.hasBalance());
    return Stream.of(full, earlier, partial).flatMap(List::stream).toList();
  }

  /** Whether every sector has both flows. */
  boolean hasBalance() {
    return lines.stream().allMatch(SectorLine::hasBalance);
  }

  private static Division of(ProductFlows flows, String name, List<ProductGroup> groups, int year) {
    List<SectorLine> lines = new ArrayList<>();
    for (ProductGroup group : groups) {
      ProductSum exports = amount(flows, group, TradeFlow.EXPORT, year);
      ProductSum imports = amount(flows, group, TradeFlow.IMPORT, year);
      lines.add(new SectorLine(name, group.name(), exports, imports, /* rival= */ false));
    }
    String family = groups.get(0).family();
    ProductSum exports = flows.all(family, TradeFlow.EXPORT, year);
    ProductSum imports = flows.all(family, TradeFlow.IMPORT, year);
    SectorLine stray =
        new SectorLine(
            name,
            STRAY,
            left(exports, lines, SectorLine::exports),
            left(imports, lines, SectorLine::imports),
            /* rival= */ false);
    if (stray.exports().orNothing() != 0 || stray.imports().orNothing() != 0) {
      lines.add(stray);
    }
    lines.sort(
        Comparator.comparing(SectorLine::order)
            .thenComparing(line -> -line.imports().orNothing())
            .thenComparing(SectorLine::name));
    return new Division(name, year, List.copyOf(lines));
  }

  /** A sector without codes in one flow has none of it, if the flow is published at all. */
  private static ProductSum amount(ProductFlows flows, ProductGroup group, String flow, int year) {
    if (!group.codes(flow).isEmpty()) {
      return flows.amount(group, flow, year);
    }
    ProductSum all = flows.all(group.family(), flow, year);
    return all.isKnown() ? ProductSum.of(year, 0, all.basis()) : all;
  }

  /** What the lines leave of all codes; what a line that is missing would take is not known. */
  private static ProductSum left(
      ProductSum all, List<SectorLine> lines, Function<SectorLine, ProductSum> flow) {
    ProductSum like = ProductSum.like(lines.stream().map(flow).toList());
    if (!like.isKnown() || !all.isKnown()) {
      return like.isKnown() ? all : like;
    }
    long listed = lines.stream().map(flow).mapToLong(ProductSum::orNothing).sum();
    return ProductSum.of(all.year(), all.orNothing() - listed, all.basis());
  }

  /** The years in which both flows have codes of the division's family. */
  private static SortedSet<Integer> years(ProductFlows flows, List<ProductGroup> groups) {
    String family = groups.get(0).family();
    SortedSet<Integer> years = new TreeSet<>(flows.years(TradeFlow.EXPORT, family));
    years.retainAll(flows.years(TradeFlow.IMPORT, family));
    return years;
  }
}
