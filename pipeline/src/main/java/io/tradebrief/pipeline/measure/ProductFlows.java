package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.measure.FlowsByCode.Series;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The reporter's annual goods flows by product with the partner and with the world, joined to the
 * lists of products, and the totals they answer to. Codes of the Harmonized System are cut to the
 * longest prefix that a list asks for.
 */
public final class ProductFlows {
  private static final String WORLD = "WLD";

  /** What the flows are read from. */
  public static final Set<Role> ROLES =
      Set.of(
          Role.GOODS_BY_PARTNER,
          Role.GOODS_BY_END_USE,
          Role.IMPORTS_BY_TARIFF_LINE,
          Role.GOODS_BY_CHAPTER);

  private final Context context;
  private final ProductScheme endUse;
  private final FlowsByCode flows;
  private final String with;

  private ProductFlows(Context context, ProductScheme endUse, FlowsByCode flows, String with) {
    this.context = context;
    this.endUse = endUse;
    this.flows = flows;
    this.with = with;
  }

  /** The flows of an edition; the first exhibit that asks collects them. */
  public static ProductFlows of(Context context) {
    return context.shared(ProductFlows.class, ProductFlows::collect);
  }

  /** The same flows with the world in place of the partner. */
  public ProductFlows withWorld() {
    return new ProductFlows(context, endUse, flows, WORLD);
  }

  /** The releases at hand for some roles, each once. */
  public static List<Citation> citations(Context context, Role... roles) {
    return Stream.of(roles).flatMap(role -> context.citations(role).stream()).distinct().toList();
  }

  private static ProductFlows collect(Context context) {
    List<ProductCode> listed =
        ProductGroup.all(context.lists()).stream().flatMap(ProductGroup::joined).toList();
    int digits = ProductGroup.longestHarmonized(context.lists());
    Measure products = TradeMeasures.products(context, digits);
    Measure byEndUse =
        Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_END_USE).by("classification");
    List<Sums> sums = Measures.of(context).sums(List.of(products, byEndUse));
    ProductScheme endUse =
        sums.get(1).values("classification").stream()
            .map(ProductScheme::of)
            .max(
                Comparator.comparingInt(ProductScheme::digits).thenComparing(ProductScheme::family))
            .orElse(new ProductScheme("", 0));
    Optional<Sums> byGroup =
        listed.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Measures.of(context)
                    .sums(TradeMeasures.bySector(context, listed).andBy(products.axis("code"))));
    return new ProductFlows(
        context, endUse, new FlowsByCode(sums.get(0), byGroup), context.question().partner());
  }

  /** The finest classification by end use at hand; of no family if there is none. */
  public ProductScheme endUse() {
    return endUse;
  }

  /** The goods total with the partner, on the Census basis, or why it is not known. */
  public ProductSum total(String flow, int year) {
    Long all = byCode(flow, ProductScheme.of(TradeFlow.ALL_PRODUCTS), year).get(TradeFlow.TOTAL);
    return all == null
        ? ProductSum.missing(
            year, "goods by partner has no " + flow + "s of the partner in " + year)
        : ProductSum.of(
            year, all, ProductSum.basis(flow.equals(TradeFlow.IMPORT) ? "general" : "total"));
  }

  /** What each code of a classification comes to with the partner. */
  public SortedMap<String, Long> byCode(String flow, ProductScheme scheme, int year) {
    return flows.codes(new Series(with, flow, scheme, year));
  }

  /** The years in which codes of a family are published, by any of its classifications. */
  public SortedSet<Integer> years(String flow, String family) {
    return flows.years(with, flow, family);
  }

  /** What a group comes to in one flow. */
  public ProductSum amount(ProductGroup group, String flow, int year) {
    List<String> families = group.families(flow);
    if (families.size() != 1) {
      return ProductSum.missing(
          year,
          families.isEmpty()
              ? "the list names no code of " + flow + "s"
              : "the list mixes classifications, which must not be added up");
    }
    List<String> prefixes = group.codes(flow).stream().map(ProductCode::prefix).toList();
    int digits = prefixes.stream().mapToInt(String::length).max().orElse(0);
    return sum(
        flows.codes(group), prefixes, flow, new ProductScheme(families.get(0), digits), year);
  }

  /** What all codes of a family come to in one flow. */
  public ProductSum all(String family, String flow, int year) {
    return sum(flows::codes, List.of(), flow, new ProductScheme(family, 0), year);
  }

  private ProductSum sum(
      Function<Series, SortedMap<String, Long>> codesOf,
      List<String> prefixes,
      String flow,
      ProductScheme least,
      int year) {
    Optional<Series> found = flows.coarsest(with, flow, least, year);
    if (found.isEmpty()) {
      return ProductSum.missing(year, why(flow, least, year));
    }
    Series series = found.get();
    SortedMap<String, Long> members = codesOf.apply(series);
    long missing =
        prefixes.stream()
            .filter(prefix -> members.keySet().stream().noneMatch(c -> c.startsWith(prefix)))
            .count();
    return notListed(codesOf, series, missing > 0)
        .map(why -> ProductSum.missing(year, why))
        .orElseGet(
            () ->
                new ProductSum(
                    year,
                    Cell.whole(members.values().stream().reduce(0L, Math::addExact)),
                    ProductSum.basis(flows.system(series)),
                    members.size(),
                    (int) missing));
  }

  /** A group in the newest year, up to the one asked for, in which its family is published. */
  public ProductSum newest(ProductGroup group, String flow, int year) {
    SortedSet<Integer> years =
        group.families(flow).stream()
            .findFirst()
            .map(family -> years(flow, family).headSet(year + 1))
            .orElse(Collections.emptySortedSet());
    return amount(group, flow, years.isEmpty() ? year : years.last());
  }

  /**
   * Why codes that a series does not list cannot count as none: the source lists them for the other
   * of partner and world, or it is an extract. A full table lists all that the partner traded.
   */
  private Optional<String> notListed(
      Function<Series, SortedMap<String, Long>> codesOf, Series series, boolean prefixMissing) {
    boolean ofWorld = series.partner().equals(WORLD);
    SortedMap<String, Long> listed = codesOf.apply(series);
    Optional<String> elsewhere =
        codesOf
            .apply(series.with(ofWorld ? context.question().partner() : WORLD))
            .entrySet()
            .stream()
            .filter(e -> e.getValue() != 0 && !listed.containsKey(e.getKey()))
            .map(Map.Entry::getKey)
            .findFirst();
    if (ofWorld && elsewhere.isPresent()) {
      return elsewhere.map(
          code -> "the source lists product " + code + " for the partner and not for the world");
    }
    return prefixMissing || elsewhere.isPresent()
        ? context.extract(roles(series.scheme()))
        : Optional.empty();
  }

  /** Why there is no product by end use in a flow and year. */
  public String whyNone(String flow, int year) {
    return why(flow, new ProductScheme(endUse.family(), 0), year);
  }

  /** Why there are no codes of a classification of at least so many digits. */
  private String why(String flow, ProductScheme least, int year) {
    SortedSet<Integer> atHand = years(flow, least.family());
    String words = least.isHarmonized() ? "codes of the Harmonized System" : "end use";
    if (atHand.isEmpty()) {
      WantedTrade total = WantedTrade.total(context.question().reporter(), with, flow);
      WantedTrade wanted =
          least.family().isEmpty() ? total.byAnyCode(words) : total.by(least.family(), words);
      return Listing.of(context).why(roles(least), wanted, year);
    }
    return atHand.contains(year)
        ? "%ss by %s are at hand by fewer than %d digits only"
            .formatted(flow, words, least.digits())
        : "%ss by %s at hand cover %d to %d, not %d"
            .formatted(flow, words, atHand.first(), atHand.last(), year);
  }

  /** Whose datasets have the codes of a family: what is not of the Harmonized System is end use. */
  private static List<Role> roles(ProductScheme scheme) {
    return scheme.isHarmonized()
        ? List.of(Role.IMPORTS_BY_TARIFF_LINE, Role.GOODS_BY_CHAPTER)
        : List.of(Role.GOODS_BY_END_USE);
  }
}
