package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.HsSection;
import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.pipeline.tariff.RateMean;
import io.tradebrief.pipeline.tariff.RateMean.Standing;
import io.tradebrief.pipeline.tariff.Treatment;
import java.util.Optional;

/**
 * A six-digit code in both tariffs.
 *
 * @param hs6 the code
 * @param reporter the reporter's tariff on it
 * @param partner the partner's
 * @param imports of the reporter from the partner, customs value in dollars
 * @param duty calculated on them
 */
record HsCode(String hs6, HsSide reporter, HsSide partner, long imports, long duty) {

  /** Whether both schedules have the code. */
  boolean inBoth() {
    return reporter.lines() > 0 && partner.lines() > 0;
  }

  Optional<HsSection> section() {
    return HsSection.of(hs6);
  }

  /**
   * How the partner's tariff stands to the reporter's; empty if one of them has no rate.
   *
   * @param tolerance in millionths of a percentage point
   */
  Optional<Standing> partnerStanding(Rates rates, Treatment treatment, long tolerance) {
    RateMean theirs = partner.mean(rates, treatment.partner());
    RateMean ours = reporter.mean(rates, treatment.reporter());
    return theirs.exists() && ours.exists()
        ? Optional.of(theirs.against(ours, tolerance))
        : Optional.empty();
  }

  /** Partner less reporter in percentage points, if both have a finite mean. */
  Optional<Double> gap(Rates rates, Part part) {
    RateMean theirs = partner.mean(rates, part);
    RateMean ours = reporter.mean(rates, part);
    return theirs.isFinite() && ours.isFinite()
        ? Optional.of(theirs.percent() - ours.percent())
        : Optional.empty();
  }
}
