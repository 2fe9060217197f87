package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of Japan's schedule states the rate that goods of a WTO member without preference
 * pay. A temporary rate takes the place of the general one (Temporary Tariff Measures Act, article
 * 2); the WTO rate applies where it is lower than that (Customs Act, article 3, proviso: a treaty's
 * provision prevails). The Japan Tariff Association's table of applicable rates states the same:
 * statutory is "the Temporary rate, where it is provided, otherwise the General rate".
 *
 * <p>Where both are comparable the lower is taken. Where they are not, as 5% and 20 yen/kg, the
 * publisher's mark decides: it puts a WTO rate that does not apply in brackets. The mark alone is
 * not enough: on some lines that are free a WTO rate stands without brackets because it is printed
 * on a row above them.
 */
final class JapanAppliedRate {
  private JapanAppliedRate() {}

  /** The column that applies; empty if the line has none of the three. */
  static Optional<JapanTariffColumn> column(Map<JapanTariffColumn, JapanTariffCell> cells) {
    JapanTariffColumn own =
        cells.containsKey(JapanTariffColumn.TEMPORARY)
            ? JapanTariffColumn.TEMPORARY
            : JapanTariffColumn.GENERAL;
    JapanTariffCell wto = cells.get(JapanTariffColumn.WTO);
    if (!cells.containsKey(own)) {
      return wto == null ? Optional.empty() : Optional.of(JapanTariffColumn.WTO);
    }
    boolean wtoApplies =
        wto != null && !wto.bracketed() && !isNoHigher(cells.get(own).rate(), wto.rate());
    return Optional.of(wtoApplies ? JapanTariffColumn.WTO : own);
  }

  /** Whether {@code own} is certainly no higher than {@code wto}. */
  private static boolean isNoHigher(Rate own, Rate wto) {
    if (!own.remainder().isEmpty()) {
      return false;
    }
    if (own.kind() == Kind.FREE) {
      return true;
    }
    if (own.kind() != wto.kind() || own.terms().size() != 1 || !wto.remainder().isEmpty()) {
      return false;
    }
    Term ours = own.terms().get(0);
    Term theirs = wto.terms().get(0);
    return ours.unit().equals(theirs.unit()) && ours.amount() <= theirs.amount();
  }
}
