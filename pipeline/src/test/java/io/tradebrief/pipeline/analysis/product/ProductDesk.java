package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.stream.IntStream;

/** Flows and lists by product, as the tests of this package state them. */
final class ProductDesk {
  private ProductDesk() {}

  static TradeFlow imports(String partner, String scheme, String code, int year, long amount) {
    return flow(partner, TradeFlow.IMPORT, scheme, code, year, "general", amount);
  }

  static TradeFlow consumption(String scheme, String code, int year, long amount) {
    return flow("JPN", TradeFlow.IMPORT, scheme, code, year, "consumption", amount);
  }

  static TradeFlow exports(String partner, String scheme, String code, int year, long amount) {
    return flow(partner, TradeFlow.EXPORT, scheme, code, year, "total", amount);
  }

  static ProductCode code(
      String group, String definition, String flow, String scheme, String prefix) {
    return new ProductCode(group, definition, flow, scheme, prefix);
  }

  static ReportLists lists(
      List<ProductCode> sectors, List<ProductCode> definitions, List<ProductCode> groups) {
    return new ReportLists(sectors, definitions, groups, List.of(), List.of());
  }

  /** The only row in which each column has the value after it. */
  static int row(ResultTable table, String... columnsAndValues) {
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(
                r ->
                    IntStream.range(0, columnsAndValues.length / 2)
                        .allMatch(
                            i ->
                                table
                                    .cell(r, columnsAndValues[2 * i])
                                    .raw()
                                    .equals(columnsAndValues[2 * i + 1])))
            .boxed()
            .toList();
    if (rows.size() != 1) {
      throw new AssertionError(List.of(columnsAndValues) + " are in rows " + rows);
    }
    return rows.get(0);
  }

  private static TradeFlow flow(
      String partner,
      String flow,
      String scheme,
      String code,
      int year,
      String system,
      long amount) {
    return new TradeFlow(
        "USA",
        partner,
        flow,
        TradeFlow.GOODS,
        scheme,
        code,
        Integer.toString(year),
        TradeFlow.VALUE,
        amount,
        "USD",
        "customs",
        system,
        flow.equals(TradeFlow.IMPORT) ? "customs" : "fas",
        "nsa",
        null,
        null);
  }
}
