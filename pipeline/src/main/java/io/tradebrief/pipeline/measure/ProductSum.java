package io.tradebrief.pipeline.measure;

import io.tradebrief.reports.table.Cell;
import java.util.List;

/**
 * What a set of product codes comes to in one flow and year.
 *
 * @param cell whole US dollars, or why the data cannot give them
 * @param basis the valuation of the figure in words; empty if there is none
 * @param codes how many product codes of the source were added up
 * @param prefixesMissing how many of the listed prefixes no code begins with
 */
public record ProductSum(int year, Cell cell, String basis, int codes, int prefixesMissing) {

  public static ProductSum missing(int year, String reason) {
    return new ProductSum(year, Cell.notAvailable(reason), "", 0, 0);
  }

  /** An amount that is no sum of listed codes. */
  public static ProductSum of(int year, long amount, String basis) {
    return new ProductSum(year, Cell.whole(amount), basis, 0, 0);
  }

  public boolean isKnown() {
    return cell instanceof Cell.Whole;
  }

  /** The amount; none counts as nothing. */
  public long orNothing() {
    return cell instanceof Cell.Whole amount ? amount.value() : 0;
  }

  /** A whole number that is known where the amount is, or why it is not. */
  public Cell known(long number) {
    return isKnown() ? Cell.whole(number) : cell;
  }

  /** The year, where the amount is known. */
  public Cell knownYear() {
    return known(year);
  }

  /** The first of which nothing is known; the first of all, if all are known. */
  public static ProductSum like(List<ProductSum> sums) {
    return sums.stream().filter(sum -> !sum.isKnown()).findFirst().orElse(sums.get(0));
  }

  /** The basis of a flow in words, by the system of trade it is recorded on. */
  public static String basis(String system) {
    return switch (system) {
      case "general" -> "general imports, customs value";
      case "consumption" -> "imports for consumption, customs value";
      default -> "total exports, FAS value";
    };
  }
}
