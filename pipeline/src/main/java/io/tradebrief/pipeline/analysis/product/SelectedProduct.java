package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ProductFlows;
import io.tradebrief.pipeline.measure.ProductGroup;
import io.tradebrief.pipeline.measure.ProductScheme;
import io.tradebrief.pipeline.measure.ProductSum;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One group of products that an analyst lists, in one flow and year.
 *
 * @param value traded with the partner
 * @param all goods of the flow traded with the partner
 * @param world the group traded with all partners
 * @param ranks the partner's places as a market
 */
record SelectedProduct(
    ProductGroup group,
    String flow,
    ProductSum value,
    ProductSum all,
    ProductSum world,
    MarketRanks.Ranks ranks) {

  /** In the years at hand and the reference year; none of a flow that a group has no code of. */
  static List<SelectedProduct> all(Context context) {
    ProductFlows flows = ProductFlows.of(context);
    MarketRanks markets = MarketRanks.of(context);
    List<SelectedProduct> rows = new ArrayList<>();
    for (ProductGroup group : ProductGroup.selected(context.lists())) {
      for (String flow : List.of(TradeFlow.IMPORT, TradeFlow.EXPORT)) {
        SortedSet<Integer> years = new TreeSet<>();
        for (String family : group.families(flow)) {
          years.addAll(flows.years(flow, family));
          years.add(context.question().referenceYear());
        }
        for (int year : years) {
          rows.add(
              new SelectedProduct(
                  group,
                  flow,
                  flows.amount(group, flow, year),
                  flows.total(flow, year),
                  flows.withWorld().amount(group, flow, year),
                  markets.of(group, flow, year)));
        }
      }
    }
    return rows;
  }

  /** The releases of the classifications that the groups are listed in. */
  static List<Citation> citations(Context context) {
    List<Role> roles =
        new ArrayList<>(
            List.of(Role.GOODS_BY_END_USE, Role.GOODS_BY_PARTNER, Role.GOODS_BY_MARKET));
    if (context.lists().productGroups().stream()
        .anyMatch(c -> ProductScheme.of(c).isHarmonized())) {
      roles.addAll(List.of(Role.IMPORTS_BY_TARIFF_LINE, Role.GOODS_BY_CHAPTER));
    }
    return ProductFlows.citations(context, roles.toArray(Role[]::new));
  }
}
