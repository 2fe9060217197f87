package io.tradebrief.pipeline.analysis.partners;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.partners.PartnerRanking.Place;
import io.tradebrief.pipeline.measure.AnnualTrade;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Trade;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Total;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that lead from the partners shown of a ranking to all trade: the partners further down,
 * what no ranked partner accounts for, and all partners, the last being the sum of all the rest.
 */
final class RestOfTrade {
  private static final String OTHERS = "Partners further down";
  private static final String NOT_RANKED = "Trade with no ranked partner";
  private static final String ALL = "All partners";
  private static final Cell NO_PARTNER = notApplicable("the row is no single partner");

  private RestOfTrade() {}

  /** None if the source has no total over all partners. */
  static List<Total> rows(Context context, PartnerRanking ranking) {
    PartnerRanking.Group group = ranking.group();
    Trade all = AnnualTrade.of(context).world(group.coverage(), group.year());
    if (!all.isComplete()) {
      return List.of();
    }
    List<Place> further = new ArrayList<>(ranking.places());
    further.removeAll(ranking.shown(context.question()));
    Trade others = further.stream().map(Place::trade).reduce(Trade.ZERO, Trade::plus);
    return List.of(
        row(ranking, OTHERS, others),
        group
            .row(NOT_RANKED)
            .rest(NO_PARTNER)
            .put("exports_usd", left("exports_usd"))
            .put("imports_usd", left("imports_usd")),
        row(ranking, ALL, all));
  }

  /** A figure of trade with all partners, for any row of the same ranking. */
  static Formula all(String column) {
    return beside(ALL, column);
  }

  private static Total row(PartnerRanking ranking, String label, Trade trade) {
    return ranking
        .group()
        .row(label)
        .rest(NO_PARTNER)
        .put("exports_usd", trade.exportsOr(NO_PARTNER))
        .put("imports_usd", trade.importsOr(NO_PARTNER));
  }

  /** What is left of all trade after the partners shown and those further down. */
  private static Formula left(String column) {
    return all(column)
        .minus(sum(column, same("year"), same("basis"), same("eu")))
        .minus(beside(OTHERS, column));
  }

  private static Formula beside(String label, String column) {
    return lookup(
        Block.BESIDE, column, is("partner", label), same("year"), same("basis"), same("eu"));
  }
}
