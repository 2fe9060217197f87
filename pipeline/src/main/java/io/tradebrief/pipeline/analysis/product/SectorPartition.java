package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One way of dividing all goods into sectors, in one year: the largest deficit first, or the
 * largest imports first where there is no balance. Codes that no sector or more than one sector has
 * are a line of their own, so that the lines always add up to all codes.
 *
 * @param definition the division's name
 * @param year of both flows
 * @param lines the sectors
 */
record SectorPartition(String definition, int year, List<SectorLine> lines) {
  static final String STRAY = "Codes in no sector, or in several";
  static final String NEWEST = ", newest full balance";

  SectorPartition {
    lines = List.copyOf(lines);
  }

  /** The divisions of a list, each in {@code year}, in the list's order. */
  static List<SectorPartition> all(ProductFlows flows, List<ProductCode> sectors, int year) {
    Map<String, List<ProductCode>> divisions =
        sectors.stream()
            .collect(
                Collectors.groupingBy(
                    ProductCode::definition, LinkedHashMap::new, Collectors.toList()));
    List<SectorPartition> full = new ArrayList<>();
    List<SectorPartition> earlier = new ArrayList<>();
    List<SectorPartition> partial = new ArrayList<>();
    divisions.forEach(
        (name, codes) -> {
          SectorPartition asked = of(flows, name, codes, year);
          (asked.hasBalance() ? full : partial).add(asked);
          if (!asked.hasBalance()) {
            newestYear(flows, codes, year)
                .map(y -> of(flows, name + NEWEST, codes, y))
                .filter(SectorPartition::hasBalance)
                .ifPresent(earlier::add);
          }
        });
    full.addAll(earlier);
    full.addAll(partial);
    return full;
  }

  /** Whether every sector has both flows. */
  boolean hasBalance() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.balance().isPresent());
  }

  /** How many lines, from the first, are deficits. */
  int deficits() {
    return (int) lines.stream().filter(SectorLine::isDeficit).count();
  }

  private static SectorPartition of(
      ProductFlows flows, String name, List<ProductCode> codes, int year) {
    Map<String, List<ProductCode>> sectors =
        codes.stream()
            .collect(
                Collectors.groupingBy(ProductCode::group, LinkedHashMap::new, Collectors.toList()));
    List<SectorLine> lines = new ArrayList<>();
    sectors.forEach((sector, listed) -> lines.add(line(flows, sector, listed, year)));
    ProductSum exports = stray(flows, codes, lines, TradeFlow.EXPORT, year);
    ProductSum imports = stray(flows, codes, lines, TradeFlow.IMPORT, year);
    if (exports.amount().orElse(0L) != 0 || imports.amount().orElse(0L) != 0) {
      lines.add(new SectorLine(STRAY, exports, year, imports, year));
    }
    lines.sort(
        Comparator.comparing((SectorLine line) -> line.balance().orElse(0L))
            .thenComparing(line -> -line.imports().amount().orElse(0L))
            .thenComparing(SectorLine::name));
    return new SectorPartition(name, year, lines);
  }

  private static SectorLine line(
      ProductFlows flows, String sector, List<ProductCode> listed, int year) {
    return new SectorLine(
        sector,
        nothingListed(flows, listed, TradeFlow.EXPORT, year),
        year,
        nothingListed(flows, listed, TradeFlow.IMPORT, year),
        year);
  }

  /** A sector without codes in one flow has none of it, if the flow is published at all. */
  private static ProductSum nothingListed(
      ProductFlows flows, List<ProductCode> listed, String flow, int year) {
    if (listed.stream().anyMatch(code -> code.covers(flow))) {
      return flows.amount(listed, flow, year);
    }
    ProductSum all = flows.amount(everything(listed), flow, year);
    return all.amount().isEmpty() ? all : new ProductSum(Optional.of(0L), 0, 0, all.basis(), "");
  }

  private static ProductSum stray(
      ProductFlows flows, List<ProductCode> codes, List<SectorLine> lines, String flow, int year) {
    ProductSum all = flows.amount(everything(codes), flow, year);
    List<ProductSum> sums =
        lines.stream()
            .map(line -> flow.equals(TradeFlow.EXPORT) ? line.exports() : line.imports())
            .toList();
    // What a sector that is missing would take of the whole is not known.
    Optional<ProductSum> missing = sums.stream().filter(s -> s.amount().isEmpty()).findFirst();
    if (missing.isPresent()) {
      return missing.get();
    }
    long listed = sums.stream().mapToLong(sum -> sum.amount().orElseThrow()).sum();
    return all.amount()
        .map(total -> new ProductSum(Optional.of(total - listed), 0, 0, all.basis(), ""))
        .orElse(all);
  }

  private static List<ProductCode> everything(List<ProductCode> codes) {
    String classification = codes.get(0).classification();
    return List.of(new ProductCode("all", "all", ProductCode.BOTH, classification, ""));
  }

  private static Optional<Integer> newestYear(
      ProductFlows flows, List<ProductCode> codes, int before) {
    String family = Scheme.of(codes.get(0).classification()).family();
    SortedSet<Integer> years = new TreeSet<>(flows.years(TradeFlow.EXPORT, family));
    years.retainAll(flows.years(TradeFlow.IMPORT, family));
    return years.headSet(before).isEmpty()
        ? Optional.empty()
        : Optional.of(years.headSet(before).last());
  }
}
