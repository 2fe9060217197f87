package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The leading five-digit end-use products of one flow with the partner, by value, with shares
 * {@code 100 v / all goods} and running sums. The year is the reference year, or the newest one
 * before it that is published.
 */
final class ProductRanking {
  static final String CLASSIFICATION = "enduse5";
  static final String OTHER = "All other products";
  static final String SUM = "All products";
  static final String DIFFERENCE = "Difference to all goods";
  static final String ALL_GOODS = "All goods";

  /** What a ranking of products is read from. */
  static final Set<Role> ROLES =
      Set.of(
          Role.GOODS_BY_PARTNER,
          Role.GOODS_BY_END_USE,
          Role.IMPORTS_BY_TARIFF_LINE,
          Role.GOODS_BY_CHAPTER,
          Role.PRODUCT_LABELS);

  private final Context context;
  private final String id;
  private final String flow;

  ProductRanking(Context context, String id, String flow) {
    this.context = context;
    this.id = id;
    this.flow = flow;
  }

  Exhibit exhibit() {
    ProductFlows flows = ProductFlows.of(context);
    int wanted = context.question().referenceYear();
    SortedSet<Integer> years =
        flows.years(flow, Scheme.of(CLASSIFICATION).family()).headSet(wanted + 1);
    if (years.isEmpty()) {
      return Tables.missing(
          spec(wanted),
          flows.whyNone(flow, Scheme.of(CLASSIFICATION).family(), wanted),
          List.of(Basis.note()));
    }
    int year = years.last();
    Map<String, Long> products = flows.byCode(flow, CLASSIFICATION, year);
    ProductRows rows =
        new ProductRows(year, products, ProductLabels.of(context), flow, flows.total(flow, year));
    int listed = Math.min(2 * context.question().top(), products.size());
    ResultTable table = new ResultTable(spec(year), rows.of(listed));
    ProductRankingText text = new ProductRankingText(context, table, flow, year);
    return new Exhibit(table, text.notes(), text.charts(), text.finding());
  }

  private TableSpec spec(int year) {
    int reference = context.question().referenceYear();
    String period =
        year == reference ? "" + year : year + ", the newest published up to " + reference;
    boolean imports = flow.equals(TradeFlow.IMPORT);
    String flows = imports ? "imports from " : "exports to ";
    return new TableSpec(
        id,
        context.name(context.question().reporter())
            + ": leading goods "
            + flows
            + context.name(context.question().partner())
            + ", "
            + period,
        "Five-digit end-use products ranked by value, with shares of all goods "
            + flows
            + context.name(context.question().partner())
            + ". Census basis, "
            + (imports ? "general imports at customs value." : "exports at FAS value."),
        citations(),
        columns(year, imports),
        List.of("product_code", "product"));
  }

  private List<Citation> citations() {
    return Stream.of(Role.GOODS_BY_END_USE, Role.GOODS_BY_PARTNER, Role.PRODUCT_LABELS)
        .flatMap(role -> context.citations(role).stream())
        .distinct()
        .toList();
  }

  private static List<ColumnSpec> columns(int year, boolean imports) {
    String whole = imports ? "goods imports from the partner" : "goods exports to the partner";
    return List.of(
        ColumnSpec.of("rank", "Rank", Unit.RANK, "Place by value."),
        ColumnSpec.of(
            "product_code", "Code", Unit.TEXT, "The publisher's five-digit end-use code."),
        ColumnSpec.of(
            "product", "Product", Unit.TEXT, "The publisher's label, or the name of a total."),
        ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the figures."),
        ColumnSpec.of(
            "value_usd",
            (imports ? "Imports, " : "Exports, ") + year,
            Unit.US_DOLLARS,
            imports ? "General imports, customs value." : "Exports, FAS value."),
        ColumnSpec.of(
            "share_pct",
            "Share of all goods",
            Unit.PERCENT,
            "Value in per cent of all " + whole + "."),
        ColumnSpec.of(
            "cumulative_usd",
            "Running sum",
            Unit.US_DOLLARS,
            "The value of this product and of all that rank before it."),
        ColumnSpec.of(
            "cumulative_share_pct",
            "Running share",
            Unit.PERCENT,
            "The running sum in per cent of all " + whole + "."));
  }

  /** {@code 100 * column / all goods}, whose row is {@code total}. */
  static Cell share(long part, long whole, String column, int total) {
    return new Cell.Real(
        100 * ((double) part / whole),
        Optional.of(
            Formula.constant(100)
                .times(Formula.column(column).over(Formula.at("value_usd", total)))));
  }
}
