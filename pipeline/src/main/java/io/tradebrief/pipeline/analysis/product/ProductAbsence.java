package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.WantedTrade;
import java.util.List;
import java.util.SortedSet;

/**
 * Why flows by product are missing.
 *
 * @param with the partner, or the world
 * @param flow of the products
 * @param family of their classification
 * @param years in which the releases at hand have any of them
 */
record ProductAbsence(
    Context context, String with, String flow, String family, SortedSet<Integer> years) {

  /**
   * The reason, completing "missing because ...".
   *
   * @param digits how many digits the codes must have
   */
  String why(int year, int digits) {
    String words = new Scheme(family, digits).words();
    if (years.isEmpty()) {
      WantedTrade wanted =
          WantedTrade.total(context.question().reporter(), with, flow).by(family, words);
      return Listing.of(context).why(roles(), wanted, year);
    }
    if (years.contains(year)) {
      return flow + "s by " + words + " are at hand by fewer than " + digits + " digits only";
    }
    return flow
        + "s by "
        + words
        + " at hand cover "
        + years.first()
        + " to "
        + years.last()
        + ", not "
        + year;
  }

  /** Whose datasets would have them. */
  private List<Role> roles() {
    return family.equals(Scheme.of(ProductRanking.CLASSIFICATION).family())
        ? List.of(Role.GOODS_BY_END_USE)
        : List.of(Role.IMPORTS_BY_TARIFF_LINE, Role.GOODS_BY_CHAPTER);
  }
}
