package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The rows of {@link TopPartners}: of each ranking its first places, then the other partners, what
 * no ranked partner accounts for, and all trade, so that the rows add up to the last of them.
 */
final class TopRows {
  static final String OTHERS = "Partners further down";
  static final String NOT_RANKED = "Trade with no ranked partner";
  static final String ALL = "All partners";

  private final Context context;
  private final TableSpec spec;
  private final List<List<Cell>> rows = new ArrayList<>();

  TopRows(Context context, TableSpec spec) {
    this.context = context;
    this.spec = spec;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  void addMissing(Coverage coverage, int year, Treatment treatment, String reason) {
    rows.add(
        head(Cells.notAvailable(reason), coverage, year, treatment)
            .put(PartnerColumns.NAME.name(), "Not available")
            .of(spec));
  }

  void add(PartnerRanking ranking) {
    Trade world = AnnualTrade.of(context).world(ranking.coverage(), ranking.year());
    List<PartnerRanking.Place> shown =
        ranking.shown(context.question().top(), context.question().partner());
    int first = rows.size();
    int all = first + shown.size() + 2;
    for (PartnerRanking.Place place : shown) {
      rows.add(
          figures(cells(ranking), place.trade(), world, all)
              .put("rank", place.rank())
              .put("partner_code", place.code())
              .put("partner", context.name(place.code()))
              .put("rank_deficit", place.deficitRank())
              .of(spec));
    }
    if (!world.isComplete()) {
      return;
    }
    Trade ranked = sum(ranking.places());
    add(ranking, OTHERS, ranked.minus(sum(shown)), world, all);
    Trade rest = world.minus(ranked);
    rows.add(
        figures(cells(ranking), rest, world, all)
            .put("partner", NOT_RANKED)
            .put("exports_usd", rest(rest.exports(), "exports_usd", first, all))
            .put("imports_usd", rest(rest.imports(), "imports_usd", first, all))
            .of(spec));
    add(ranking, ALL, world, world, all);
  }

  private void add(PartnerRanking ranking, String label, Trade trade, Trade world, int all) {
    rows.add(figures(cells(ranking), trade, world, all).put("partner", label).of(spec));
  }

  /** What is left of all trade after the rows above it, live. */
  private static Cell rest(OptionalLong value, String column, int first, int all) {
    return Cell.whole(
        value.orElseThrow(), Formula.at(column, all).minus(Formula.sum(column, first, all - 2)));
  }

  private static Cells figures(Cells cells, Trade trade, Trade world, int all) {
    long total = trade.total().orElseThrow();
    cells
        .put("exports_usd", trade.exports())
        .put("imports_usd", trade.imports())
        .put("total_trade_usd", total)
        .put("balance_usd", trade.balance());
    if (world.total().orElse(0) == 0) {
      String reason = "there is no total over all partners to divide by";
      return cells.put("share_of_trade_pct", Cell.missing(Shorthand.NOT_AVAILABLE, reason));
    }
    return cells.put(
        "share_of_trade_pct",
        new Cell.Real(
            100.0 * total / world.total().getAsLong(),
            Optional.of(
                Formula.constant(100)
                    .times(Formula.column("total_trade_usd"))
                    .over(Formula.at("total_trade_usd", all)))));
  }

  private static Cells cells(PartnerRanking ranking) {
    return head(
        Cells.notApplicable("the row is no single partner"),
        ranking.coverage(),
        ranking.year(),
        ranking.treatment());
  }

  private static Cells head(Cells cells, Coverage coverage, int year, Treatment treatment) {
    return cells.put("year", year).put("basis", coverage.label()).put("eu", treatment.label());
  }

  private static Trade sum(List<PartnerRanking.Place> places) {
    return places.stream().map(PartnerRanking.Place::trade).reduce(Trade.ZERO, Trade::plus);
  }
}
