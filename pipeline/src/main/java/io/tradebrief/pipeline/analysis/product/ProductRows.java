package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a ranking of products: the leading ones, all others in one, their sum, the difference
 * to the published total of all goods, and that total.
 *
 * @param year of the figures
 * @param products what each code comes to, in whole US dollars
 * @param labels what the codes stand for
 * @param flow which of the labels' flows
 * @param total all goods as published; empty if it is not
 */
record ProductRows(
    int year, Map<String, Long> products, ProductLabels labels, String flow, Optional<Long> total) {
  private static final Cell NO_PRODUCT =
      Cell.missing(Shorthand.NOT_APPLICABLE, "the row is not a product");
  private static final Cell NO_TOTAL =
      Cell.missing(Shorthand.NOT_AVAILABLE, "goods by partner has no total of that year");
  private static final Cell ZERO_TOTAL =
      Cell.missing(Shorthand.NOT_APPLICABLE, "the total of all goods is zero");

  /** The rows with the first {@code listed} products by value, ties by code. */
  List<List<Cell>> of(int listed) {
    List<Map.Entry<String, Long>> ranked =
        products.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    int other = listed;
    int sum = listed + 1;
    int all = listed + 3;
    List<List<Cell>> rows = new ArrayList<>();
    long running = 0;
    for (int r = 0; r < listed; r++) {
      Map.Entry<String, Long> product = ranked.get(r);
      running = Math.addExact(running, product.getValue());
      rows.add(
          row(
              Cell.whole(r + 1),
              Cell.text(product.getKey()),
              labels.label(flow, product.getKey()),
              Cell.whole(product.getValue()),
              Optional.of(Cell.whole(running, Formula.sum("value_usd", 0, r))),
              all));
    }
    long whole = products.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    rows.add(
        row(
            NO_PRODUCT,
            NO_PRODUCT,
            ProductRanking.OTHER,
            Cell.whole(whole - running),
            Optional.of(Cell.whole(whole, Formula.sum("value_usd", 0, other))),
            all));
    rows.add(total(ProductRanking.SUM, Cell.whole(whole, Formula.sum("value_usd", 0, other)), all));
    Cell gap =
        total
            .map(
                t ->
                    Cell.whole(
                        t - whole,
                        Formula.at("value_usd", all).minus(Formula.at("value_usd", sum))))
            .orElse(NO_TOTAL);
    rows.add(total(ProductRanking.DIFFERENCE, gap, all));
    rows.add(total(ProductRanking.ALL_GOODS, total.map(Cell::whole).orElse(NO_TOTAL), all));
    return rows;
  }

  private List<Cell> total(String label, Cell value, int all) {
    return row(NO_PRODUCT, NO_PRODUCT, label, value, Optional.empty(), all);
  }

  private List<Cell> row(
      Cell rank, Cell code, String label, Cell value, Optional<Cell> cumulative, int all) {
    return List.of(
        rank,
        code,
        Cell.text(label),
        Cell.whole(year),
        value,
        share(value, "value_usd", all),
        cumulative.orElse(NO_PRODUCT),
        cumulative.map(c -> share(c, "cumulative_usd", all)).orElse(NO_PRODUCT));
  }

  private Cell share(Cell part, String column, int all) {
    if (total.isEmpty()) {
      return NO_TOTAL;
    }
    return total.get() == 0
        ? ZERO_TOTAL
        : ProductRanking.share(((Cell.Whole) part).value(), total.get(), column, all);
  }
}
