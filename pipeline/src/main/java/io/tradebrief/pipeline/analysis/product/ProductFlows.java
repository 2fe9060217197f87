package io.tradebrief.pipeline.analysis.product;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The reporter's annual goods flows by product with the partner and with the world, and the totals
 * they answer to, collected in one pass for every exhibit by product. Codes of the Harmonized
 * System are cut to the longest prefix that a list asks for.
 *
 * <p>Where the data have a flow on several systems of trade, general imports come before imports
 * for consumption; they are never added.
 */
final class ProductFlows {
  static final String WORLD = "WLD";

  /** The roles whose datasets are put together. */
  private static final List<Role> FLOWS =
      List.of(
          Role.GOODS_BY_PARTNER,
          Role.GOODS_BY_END_USE,
          Role.IMPORTS_BY_TARIFF_LINE,
          Role.GOODS_BY_CHAPTER);

  private static final List<Role> PRODUCTS =
      List.of(Role.GOODS_BY_END_USE, Role.IMPORTS_BY_TARIFF_LINE, Role.GOODS_BY_CHAPTER);

  /** What the flows are read from. */
  static final Set<Role> ROLES = Set.copyOf(FLOWS);

  /** Systems of trade that may be used, the preferred one first. */
  private static final List<String> SYSTEMS = List.of("general", "total", "consumption");

  private final Context context;
  private final String partner;
  private final Map<Series, SortedMap<String, Long>> codes;
  private final Map<Series, String> systems;

  /** One column of a source: who, which way, in which classification, and when. */
  private record Series(String partner, String flow, String classification, int year) {}

  private ProductFlows(
      Context context, Map<Series, SortedMap<String, Long>> codes, Map<Series, String> systems) {
    this.context = context;
    this.partner = context.question().partner();
    this.codes = codes;
    this.systems = systems;
  }

  /** The flows of an edition; the first exhibit that asks collects them. */
  static ProductFlows of(Context context) {
    return context.shared(ProductFlows.class, ProductFlows::collect);
  }

  private static ProductFlows collect(Context context) {
    Map<Series, SortedMap<String, Long>> codes = new HashMap<>();
    Map<Series, String> systems = new HashMap<>();
    for (Row row : Tables.collect(summed(context))) {
      Series series =
          new Series(
              row.getAs("partner_code"),
              row.getAs("flow"),
              row.getAs("classification"),
              Integer.parseInt(row.getAs("period")));
      String system = row.getAs("system");
      String known = systems.get(series);
      if (known == null || SYSTEMS.indexOf(system) < SYSTEMS.indexOf(known)) {
        systems.put(series, system);
        codes.put(series, new TreeMap<>());
      }
      if (system.equals(systems.get(series))) {
        codes.get(series).put(row.getAs("code"), row.getAs("amount"));
      }
    }
    return new ProductFlows(context, codes, systems);
  }

  private static Dataset<Row> summed(Context context) {
    Column code =
        when(
                col("classification").startsWith("hs"),
                substring(col("product_code"), 1, Scheme.longestHarmonized(context.lists())))
            .otherwise(col("product_code"))
            .as("code");
    return facts(context)
        .where(
            col("reporter_code")
                .equalTo(context.question().reporter())
                .and(col("partner_code").isin(context.question().partner(), WORLD))
                .and(col("sector").equalTo(TradeFlow.GOODS))
                .and(col("measure").equalTo(TradeFlow.VALUE))
                .and(col("adjustment").equalTo("nsa"))
                .and(col("system").isin(SYSTEMS.toArray()))
                .and(length(col("period")).equalTo(lit(4))))
        .groupBy(
            col("partner_code"),
            col("flow"),
            col("classification"),
            col("system"),
            col("period"),
            code)
        .agg(sum("amount").as("amount"));
  }

  private static Dataset<Row> facts(Context context) {
    return FLOWS.stream()
        .map(role -> context.facts(TradeFlow.KIND, role))
        .flatMap(Optional::stream)
        .reduce(Dataset::unionByName)
        .orElseThrow(() -> new IllegalStateException("there is no dataset of goods by partner"));
  }

  /** The goods total with the partner, on the Census basis; empty if it is not published. */
  Optional<Long> total(String flow, int year) {
    return Optional.ofNullable(codes.get(new Series(partner, flow, TradeFlow.ALL_PRODUCTS, year)))
        .map(all -> all.get(TradeFlow.TOTAL));
  }

  /** What each code of a classification comes to with the partner; empty if it is not published. */
  SortedMap<String, Long> byCode(String flow, String classification, int year) {
    return codes.getOrDefault(
        new Series(partner, flow, classification, year), Collections.emptySortedMap());
  }

  /** The years in which the partner's codes of a family are published, by any classification. */
  SortedSet<Integer> years(String flow, String family) {
    return years(partner, flow, family);
  }

  private SortedSet<Integer> years(String with, String flow, String family) {
    return codes.keySet().stream()
        .filter(series -> series.partner().equals(with) && series.flow().equals(flow))
        .filter(series -> Scheme.of(series.classification()).family().equals(family))
        .map(Series::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The amount of the listed codes in one flow with the partner. */
  ProductSum amount(List<ProductCode> listed, String flow, int year) {
    return amount(partner, listed, flow, year);
  }

  /** The amount of the listed codes in one flow with {@link #WORLD}. */
  ProductSum worldAmount(List<ProductCode> listed, String flow, int year) {
    ProductSum world = amount(WORLD, listed, flow, year);
    return world
        .amount()
        .flatMap(any -> notFromTheWorld(listed, flow, year))
        .map(
            code ->
                ProductSum.missing(
                    "the source lists product " + code + " for the partner and not for the world"))
        .orElse(world);
  }

  /** A listed code that one classification has for the partner and not for the world. */
  private Optional<String> notFromTheWorld(List<ProductCode> listed, String flow, int year) {
    return codes.keySet().stream()
        .filter(own -> own.partner().equals(partner))
        .filter(own -> own.flow().equals(flow) && own.year() == year)
        .flatMap(own -> notFromTheWorld(own, listed))
        .min(Comparator.naturalOrder());
  }

  private Stream<String> notFromTheWorld(Series own, List<ProductCode> listed) {
    Series world = new Series(WORLD, own.flow(), own.classification(), own.year());
    String family = Scheme.of(own.classification()).family();
    return codes.get(own).entrySet().stream()
        .filter(e -> codes.containsKey(world) && !codes.get(world).containsKey(e.getKey()))
        .filter(e -> e.getValue() != 0)
        .map(Map.Entry::getKey)
        .filter(
            code ->
                listed.stream()
                    .filter(c -> c.covers(own.flow()) && code.startsWith(c.prefix()))
                    .anyMatch(c -> Scheme.of(c.classification()).family().equals(family)));
  }

  private ProductSum amount(String with, List<ProductCode> listed, String flow, int year) {
    List<ProductCode> wanted = listed.stream().filter(code -> code.covers(flow)).toList();
    List<String> families =
        wanted.stream().map(c -> Scheme.of(c.classification()).family()).distinct().toList();
    if (families.size() != 1) {
      return ProductSum.missing(
          families.isEmpty()
              ? "the list names no code of " + flow + "s"
              : "the list mixes classifications, which must not be added up");
    }
    int digits = wanted.stream().mapToInt(code -> code.prefix().length()).max().orElse(0);
    Optional<Series> series =
        codes.keySet().stream()
            .filter(s -> s.partner().equals(with) && s.flow().equals(flow) && s.year() == year)
            .filter(s -> Scheme.of(s.classification()).family().equals(families.get(0)))
            .filter(s -> Scheme.of(s.classification()).digits() >= digits)
            .min(
                Comparator.comparingInt((Series s) -> Scheme.of(s.classification()).digits())
                    .thenComparing(Series::classification));
    return series
        .map(found -> added(found, wanted))
        .orElseGet(() -> missing(with, flow, families.get(0), year, digits));
  }

  private ProductSum missing(String with, String flow, String family, int year, int digits) {
    SortedSet<Integer> atHand = years(with, flow, family);
    return ProductSum.missing(
        new ProductAbsence(context, with, flow, family, atHand).why(year, digits));
  }

  private ProductSum added(Series series, List<ProductCode> wanted) {
    List<Map.Entry<String, Long>> members =
        codes.get(series).entrySet().stream()
            .filter(e -> wanted.stream().anyMatch(c -> e.getKey().startsWith(c.prefix())))
            .toList();
    int missing =
        (int)
            wanted.stream()
                .filter(c -> members.stream().noneMatch(e -> e.getKey().startsWith(c.prefix())))
                .count();
    Optional<String> extract = missing > 0 ? context.extract(PRODUCTS) : Optional.empty();
    if (extract.isPresent()) {
      return ProductSum.missing(extract.get());
    }
    long amount = members.stream().mapToLong(Map.Entry::getValue).reduce(0, Math::addExact);
    return new ProductSum(
        Optional.of(amount), members.size(), missing, ProductSum.basis(systems.get(series)), "");
  }

  /** Why there are no codes of a family with the partner in a year. */
  String whyNone(String flow, String family, int year) {
    return new ProductAbsence(context, partner, flow, family, years(flow, family)).why(year, 0);
  }
}
