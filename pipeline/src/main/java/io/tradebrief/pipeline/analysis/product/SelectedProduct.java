package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;

/** One group of products in one flow and year. */
record SelectedProduct(String group, List<ProductCode> codes, String flow, int year) {

  List<Cell> cells(Context context, ProductFlows flows, MarketRanks markets) {
    ProductSum value = flows.amount(codes, flow, year);
    Cell amount = value.cell();
    Cell all =
        flows
            .total(flow, year)
            .map(Cell::whole)
            .orElseGet(
                () -> missing("goods by partner has no " + flow + "s of the partner in " + year));
    Cell world = flows.worldAmount(codes, flow, year).cell();
    MarketRanks.Ranks ranks = markets.of(codes, flow, year, context.question().partner());
    boolean found = value.amount().isPresent();
    return List.of(
        Cell.text(group),
        Cell.text(flow),
        Cell.whole(year),
        amount,
        all,
        share(amount, all),
        world,
        share(amount, world),
        ranks.among(),
        ranks.unionAsOne(),
        found ? Cell.whole(value.codes()) : amount,
        found ? Cell.whole(value.prefixesMissing()) : amount);
  }

  private static Cell share(Cell part, Cell whole) {
    if (part.number().isEmpty()) {
      return part;
    }
    if (whole.number().isEmpty()) {
      return whole;
    }
    return whole.number().getAsDouble() == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero")
        : Cell.real(100 * (part.number().getAsDouble() / whole.number().getAsDouble()));
  }

  static Cell missing(String reason) {
    return Cell.missing(Shorthand.NOT_AVAILABLE, reason);
  }
}
