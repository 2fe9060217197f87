package io.tradebrief.pipeline.analysis.product;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Cell.notAvailable;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Measure;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.Memberships;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.pipeline.measure.ProductGroup;
import io.tradebrief.pipeline.measure.ProductScheme;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Sums;
import io.tradebrief.pipeline.measure.Where;
import io.tradebrief.reports.table.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The partner's place among all partners by the value of a group of products. Only countries rank;
 * the European Union ranks as its members one by one, or as one with the members it had on the last
 * day of the year.
 *
 * @param sums by partner, flow, classification, period and code
 */
record MarketRanks(Context context, Sums sums) {
  /** The two places of a partner: among countries, and where the Union counts as one. */
  record Ranks(Cell among, Cell unionAsOne) {
    private static Ranks none(String reason) {
      return new Ranks(notAvailable(reason), notAvailable(reason));
    }
  }

  static MarketRanks of(Context context) {
    Measure everyPartner =
        Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_MARKET)
            .where("reporter_code", context.question().reporter())
            .where("measure", TradeFlow.VALUE)
            .where(Where.years())
            .by("partner_code", "flow", "classification", "period", "product_code");
    return new MarketRanks(context, Measures.of(context).sums(everyPartner));
  }

  /** The places of the partner in focus by what a group comes to in a flow and year. */
  Ranks of(ProductGroup group, String flow, int year) {
    Map<String, Long> byPartner = new HashMap<>();
    Set<ProductCode> found = new HashSet<>();
    Sums ofYear = sums.at("flow", flow).at("period", Integer.toString(year));
    for (List<String> key : ofYear.keys()) {
      for (ProductCode code : group.codes(flow)) {
        if (isWhole(code, key.get(1), key.get(2))) {
          found.add(code);
          byPartner.merge(key.get(0), ofYear.amount(key).orElseThrow(), Math::addExact);
        }
      }
    }
    if (found.isEmpty() || !found.containsAll(group.codes(flow))) {
      return Ranks.none("no release at hand has this group in this year with every partner");
    }
    byPartner.keySet().removeIf(code -> !context.isCountry(code));
    Long own = byPartner.get(context.question().partner());
    if (own == null) {
      return Ranks.none(
          ("the release with every partner lists no such " + flow + "s of " + year)
              + (" with " + context.partner()));
    }
    OpenPlaces places =
        OpenPlaces.ofFlow(
            context,
            context.question().datasets(Role.GOODS_BY_MARKET),
            Integer.toString(year),
            flow);
    return new Ranks(
        places.rank(place(byPartner, own), (double) own),
        places.rank(unionAsOne(byPartner, year, own), (double) own));
  }

  private Cell unionAsOne(Map<String, Long> byCountry, int year, long own) {
    Set<String> union = Memberships.of(context).ofUnion(year);
    if (union.isEmpty()) {
      return notAvailable("the members of the European Union are not at hand");
    }
    if (union.contains(context.question().partner())) {
      return notApplicable("the partner is a member of the European Union");
    }
    Map<String, Long> together = new HashMap<>();
    byCountry.forEach(
        (code, amount) ->
            together.merge(
                union.contains(code) ? Memberships.EUROPEAN_UNION : code, amount, Math::addExact));
    return place(together, own);
  }

  private static Cell place(Map<String, Long> amounts, long own) {
    return Cell.whole(1 + amounts.values().stream().filter(amount -> amount > own).count());
  }

  /** A longer code is only a part of the listed prefix, and might be the only part at hand. */
  private static boolean isWhole(ProductCode listed, String classification, String code) {
    return ProductScheme.of(classification).family().equals(ProductScheme.of(listed).family())
        && code.equals(listed.prefix());
  }
}
