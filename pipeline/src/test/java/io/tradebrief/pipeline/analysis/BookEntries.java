package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Facts of goods and services and of memberships, as the tests of this package state them. */
public final class BookEntries {
  private BookEntries() {}

  public static List<TradeFlow> payments(
      String partner, int year, long goodsOut, long goodsIn, long servicesOut, long servicesIn) {
    return List.of(
        payment(partner, TradeFlow.EXPORT, TradeFlow.GOODS, year, goodsOut),
        payment(partner, TradeFlow.IMPORT, TradeFlow.GOODS, year, goodsIn),
        payment(partner, TradeFlow.EXPORT, TradeFlow.SERVICES, year, servicesOut),
        payment(partner, TradeFlow.IMPORT, TradeFlow.SERVICES, year, servicesIn));
  }

  public static TradeFlow payment(
      String partner, String flow, String sector, int year, long amount) {
    return flow(
        "USA", partner, flow, sector, Integer.toString(year), amount, "USD", "balance-of-payments");
  }

  /** What the partner itself records, at FOB value. */
  public static TradeFlow recorded(String flow, String period, long yen) {
    return flow("JPN", "USA", flow, TradeFlow.GOODS, period, yen, "JPY", "customs");
  }

  @SafeVarargs
  public static List<TradeFlow> all(List<TradeFlow>... parts) {
    List<TradeFlow> all = new ArrayList<>();
    for (List<TradeFlow> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  public static AgreementMember member(String agreement, String code, String from, String last) {
    return new AgreementMember(agreement, code, from, last, "A test's own.");
  }

  /** The only row whose cells have these raw values; fails if there is none. */
  public static int row(ResultTable table, String... columnsAndValues) {
    return IntStream.range(0, table.rows().size())
        .filter(
            row ->
                IntStream.range(0, columnsAndValues.length / 2)
                    .allMatch(
                        i ->
                            table
                                .cell(row, columnsAndValues[2 * i])
                                .raw()
                                .equals(columnsAndValues[2 * i + 1])))
        .findFirst()
        .orElseThrow();
  }

  public static TradeFlow flow(
      String reporter,
      String partner,
      String flow,
      String sector,
      String period,
      long amount,
      String currency,
      String basis) {
    return new TradeFlow(
        reporter,
        partner,
        flow,
        sector,
        TradeFlow.ALL_PRODUCTS,
        TradeFlow.TOTAL,
        period,
        TradeFlow.VALUE,
        amount,
        currency,
        basis,
        "not-stated",
        "fob",
        "nsa",
        null,
        null);
  }
}
