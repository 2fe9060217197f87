package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.Optional;

/**
 * What a set of product codes comes to in one flow and year.
 *
 * @param amount whole US dollars; empty if the data cannot give it
 * @param codes how many product codes of the source were added up
 * @param prefixesMissing how many of the listed prefixes no code begins with
 * @param basis the valuation of the figure, in words
 * @param reason why there is no amount, completing "missing because ..."
 */
record ProductSum(
    Optional<Long> amount, int codes, int prefixesMissing, String basis, String reason) {

  static ProductSum missing(String reason) {
    return new ProductSum(Optional.empty(), 0, 0, "", reason);
  }

  Cell cell() {
    return amount.map(Cell::whole).orElseGet(() -> Cell.missing(Shorthand.NOT_AVAILABLE, reason));
  }

  /** The basis of a flow in words, by the system of trade it is recorded on. */
  static String basis(String system) {
    return switch (system) {
      case "general" -> "general imports, customs value";
      case "consumption" -> "imports for consumption, customs value";
      default -> "total exports, FAS value";
    };
  }
}
