package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.ReportLists;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Groups of products that an analyst lists: what is traded with the partner in every year at hand,
 * its share {@code 100 v / all goods with the partner}, the partner's share of the same goods
 * traded with the world, and the partner's rank as a market where every partner is at hand.
 */
public final class SelectedProducts implements Analysis {
  public static final String ID = "selected-products";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Stream.concat(
            ProductFlows.ROLES.stream(), Stream.of(Role.GOODS_BY_MARKET, Role.AGREEMENTS))
        .collect(Collectors.toSet());
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = spec(context);
    List<List<Cell>> rows = rows(context);
    if (rows.isEmpty()) {
      String reason = "the list " + ReportLists.PRODUCT_GROUPS + " has no row";
      rows = Tables.unavailable(spec, reason);
    }
    ResultTable table = new ResultTable(spec, rows);
    SelectedProductsText text = new SelectedProductsText(context, table);
    return new Exhibit(table, text.notes(), text.charts(), text.finding());
  }

  private static List<List<Cell>> rows(Context context) {
    ProductFlows flows = ProductFlows.of(context);
    MarketRanks markets = MarketRanks.collect(context);
    Map<String, List<ProductCode>> groups =
        context.lists().productGroups().stream()
            .collect(
                Collectors.groupingBy(ProductCode::group, LinkedHashMap::new, Collectors.toList()));
    List<List<Cell>> rows = new ArrayList<>();
    groups.forEach(
        (group, codes) -> {
          for (String flow : List.of(TradeFlow.IMPORT, TradeFlow.EXPORT)) {
            for (int year : years(context, flows, codes, flow)) {
              rows.add(
                  new SelectedProduct(group, codes, flow, year).cells(context, flows, markets));
            }
          }
        });
    return rows;
  }

  /** The years at hand and the reference year; none for a flow that the group has no code of. */
  private static SortedSet<Integer> years(
      Context context, ProductFlows flows, List<ProductCode> codes, String flow) {
    SortedSet<Integer> years = new TreeSet<>();
    Optional<ProductCode> first = codes.stream().filter(c -> c.covers(flow)).findFirst();
    first.ifPresent(
        code -> {
          years.addAll(flows.years(flow, Scheme.of(code.classification()).family()));
          years.add(context.question().referenceYear());
        });
    return years;
  }

  private static TableSpec spec(Context context) {
    String partner = context.name(context.question().partner());
    return new TableSpec(
        ID,
        context.name(context.question().reporter())
            + ": selected goods traded with "
            + partner
            + ", by year",
        "Sums over listed product codes, with their shares of all goods traded with "
            + partner
            + " and the partner's share of the same goods traded with the world. Census basis,"
            + " imports at customs value, exports at FAS value.",
        citations(context),
        SelectedColumns.all(partner),
        List.of("group", "flow", "year"));
  }

  /** The releases of the classifications that the groups are listed in. */
  private static List<Citation> citations(Context context) {
    boolean chapters =
        context.lists().productGroups().stream()
            .anyMatch(code -> Scheme.of(code.classification()).family().equals("hs"));
    Stream<Role> harmonized =
        chapters ? Stream.of(Role.IMPORTS_BY_TARIFF_LINE, Role.GOODS_BY_CHAPTER) : Stream.empty();
    return Stream.concat(
            Stream.of(Role.GOODS_BY_END_USE, Role.GOODS_BY_PARTNER, Role.GOODS_BY_MARKET),
            harmonized)
        .flatMap(role -> context.citations(role).stream())
        .distinct()
        .toList();
  }
}
