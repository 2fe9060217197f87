package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.atMost;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.percent;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Measure;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductScheme;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Ranking;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The leading end-use products of one flow with the partner, with shares {@code 100 v / all goods}
 * and running sums, in the reference year or the newest one before it that is published.
 */
final class ProductRanking {
  static final Set<Role> ROLES =
      Stream.concat(ProductFlows.ROLES.stream(), Stream.of(Role.PRODUCT_LABELS))
          .collect(Collectors.toUnmodifiableSet());
  private static final int LEADING = 3;
  private final Context context;
  private final String id;
  private final String flow;
  private final boolean imports;
  private final int reference;
  private final int year;

  /** A product by its code, in whole US dollars. */
  private record Product(String code, long value) {}

  ProductRanking(Context context, String id, String flow) {
    this.context = context;
    this.id = id;
    this.flow = flow;
    imports = flow.equals(TradeFlow.IMPORT);
    reference = context.question().referenceYear();
    ProductFlows flows = ProductFlows.of(context);
    SortedSet<Integer> years = flows.years(flow, flows.endUse().family()).headSet(reference + 1);
    year = years.isEmpty() ? reference : years.last();
  }

  Exhibit exhibit() {
    ProductFlows flows = ProductFlows.of(context);
    ProductScheme endUse = flows.endUse();
    Map<String, String> labels = labels(endUse);
    List<Product> ranked =
        flows.byCode(flow, endUse, year).entrySet().stream()
            .map(code -> new Product(code.getKey(), code.getValue()))
            .sorted(Comparator.comparing(Product::value).reversed().thenComparing(Product::code))
            .toList();
    int listed = Math.min(2 * context.question().top(), ranked.size());
    String ofWhole = " in per cent of all goods " + flow + (imports ? "s from" : "s to");

    return Sheet.of(id, ranked.subList(0, listed))
        .title(
            (context.reporter() + ": leading " + whole() + ", " + year)
                + (year == reference ? "" : ", the newest published up to " + reference))
        .about(
            (Words.capitalNumber(endUse.digits()) + "-digit end-use products ranked by value, ")
                + ("with shares of all " + whole() + ". Census basis, ")
                + (imports ? "general imports at customs value." : "exports at FAS value."))
        .cites(
            ProductFlows.citations(
                context, Role.GOODS_BY_END_USE, Role.GOODS_BY_PARTNER, Role.PRODUCT_LABELS))
        .whenEmpty(flows.whyNone(flow, year))
        .key("product_code", "product")
        .totalsIn("product_code", "product")
        .rank("rank", "Rank", "Place by value.", Ranking.largestFirst("value_usd"))
        .text("product_code", "Code", "The publisher's end-use code.", Product::code)
        .text(
            "product",
            "Product",
            "The publisher's label, or the name of a total.",
            product -> labels.getOrDefault(product.code(), "End use " + product.code()))
        .column(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the figures."),
            product -> Cell.whole(year))
        .usd(
            "value_usd",
            (imports ? "Imports, " : "Exports, ") + year,
            imports ? "General imports, customs value." : "Exports, FAS value.",
            product -> Cell.whole(product.value()))
        .pct("share_pct", "Share of all goods", "Value" + ofWhole + " the partner.")
        .is(percent(column("value_usd"), in("all_goods", "value_usd")))
        .usd(
            "cumulative_usd",
            "Running sum",
            "The value of this product and of all that rank before it.")
        .is(sum("value_usd", Condition.own("rank", Condition.Comparison.AT_MOST, "rank")))
        .pct("cumulative_share_pct", "Running share", "The running sum" + ofWhole + " the partner.")
        .is(percent(column("cumulative_usd"), in("all_goods", "value_usd")))
        .totals(
            totals(
                ranked.subList(listed, ranked.size()).stream()
                    .mapToLong(Product::value)
                    .reduce(0, Math::addExact),
                flows.total(flow, year).isKnown()
                    ? flows.total(flow, year).cell()
                    : notAvailable("goods by partner has no total of that year")))
        .note(Basis.note())
        .note(table -> Optional.of(ofYear()))
        .note(table -> Optional.of(reconciled(table)))
        .chart(this::chart)
        .finding(table -> last(table, LEADING).map(this::finding))
        .exhibit();
  }

  /** All other products in one, their sum with those listed, and what all goods are more. */
  private List<Total> totals(long others, Cell published) {
    String value = "value_usd";
    return Stream.of(
            Total.row("other", "All other products")
                .put(value, others)
                .put("cumulative_usd", sum(value).plus(column(value))),
            withoutRunningSum("all_products", "All products")
                .put(value, sum(value).plus(in("other", value))),
            withoutRunningSum("difference", "Difference to all goods")
                .put(value, in("all_goods", value).minus(in("all_products", value))),
            withoutRunningSum("all_goods", "All goods").put(value, published))
        .map(total -> total.put("year", year).rest(Cell.notApplicable("the row is not a product")))
        .toList();
  }

  private static Total withoutRunningSum(String name, String label) {
    return Total.row(name, label).without("cumulative_usd", "cumulative_share_pct");
  }

  /**
   * What the codes stand for in this flow, or in either where the publisher makes no difference.
   */
  private Map<String, String> labels(ProductScheme scheme) {
    Measure measure =
        Measure.of(context, CodeLabel.KIND, Role.PRODUCT_LABELS)
            .where("scheme", scheme.classification())
            .where("flow", flow, "")
            .by("flow", "code", "label");
    Map<String, String> labels = new HashMap<>();
    // A label of either flow, whose key is first, gives way to one of this flow.
    Measures.of(context).sums(measure).keys().forEach(key -> labels.put(key.get(1), key.get(2)));
    return labels;
  }

  private Note ofYear() {
    return new Note(
        "Year of " + flow + "s by product",
        "The ranking is of the reference year, or of the newest year before it that is published "
            + "by end use. End use is the publisher's grouping of goods by what they are for; the "
            + "same code can mean different goods in the two flows.",
        "The figures are of "
            + year
            + (year == reference ? ", the reference year." : ", not of " + reference + "."));
  }

  private Note reconciled(ResultTable table) {
    return new Note(
        "Products and all " + flow + "s",
        "Shares are of all goods with the partner as the newest release by partner states them. "
            + "Where products come from another release, their sum differs by revisions; the "
            + "difference is a row of its own.",
        table.row("difference").number("value_usd").isPresent()
            ? "All goods less all products: "
                + Words.millions(table.row("difference").value("value_usd"))
                + "."
            : "There is no total of that year to compare with.");
  }

  private Optional<ChartSpec> chart(ResultTable table) {
    String title =
        last(table, Math.min(LEADING, context.question().top()))
            .map(
                last ->
                    "%s %s: %s of %s%s"
                        .formatted(
                            Words.capitalNumber((long) last.value("rank")),
                            last.value("rank") == 1 ? "product" : "products",
                            Words.percent(last.value("cumulative_share_pct"), 0),
                            whole(),
                            year == reference ? "" : " in " + year))
            .orElse("Leading " + whole());
    return Chart.of(table, ChartSpec.Kind.BARS, "product")
        .title(title)
        .subtitle(
            "%s: %s, by end-use product, %d%s, billion US dollars"
                .formatted(
                    context.reporter(),
                    imports ? "general imports, customs value" : "exports, FAS value",
                    year,
                    year == reference ? "" : " (newest published)"))
        .rows(table.where(atMost("rank", context.question().top())))
        .series("value_usd", imports ? "Imports" : "Exports")
        .scale(1e9)
        .pattern("#,##0.0")
        .spec();
  }

  private String finding(SheetRow last) {
    return "The %slargest %s products come to %s in %d, %s of %s."
        .formatted(
            last.value("rank") == 1 ? "" : Words.number((long) last.value("rank")) + " ",
            flow,
            Words.billions(last.value("cumulative_usd")),
            year,
            Words.percent(last.value("cumulative_share_pct"), 1),
            whole());
  }

  /** The last of the leading products, whose running share is that of all of them, if known. */
  private static Optional<SheetRow> last(ResultTable table, int leading) {
    List<SheetRow> rows = table.where(atMost("rank", leading));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.get(rows.size() - 1))
            .filter(row -> row.number("cumulative_share_pct").isPresent());
  }

  private String whole() {
    return "goods " + (imports ? "imports from " : "exports to ") + context.partner();
  }
}
