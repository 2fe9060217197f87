package io.tradebrief.pipeline.tariff;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.tradebrief.pipeline.tariff.RateMean.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A six-digit code in both tariffs.
 *
 * @param hs6 the code
 * @param reporter the reporter's tariff on it
 * @param partner the partner's
 * @param imports of the reporter from the partner, customs value in dollars
 * @param duty calculated on them
 */
public record HsCode(String hs6, HsSide reporter, HsSide partner, long imports, long duty) {

  /**
   * Every code of either schedule or of the reporter's imports, in order.
   *
   * @param lines of both schedules
   * @param imports of the reporter from the partner, and unit values of both
   */
  public static List<HsCode> all(
      String reporter, String partner, NationalLines lines, CodeImports imports) {
    Map<String, HsSide> ours = sides(lines.of(reporter), imports);
    Map<String, HsSide> theirs = sides(lines.of(partner), imports);
    Set<String> codes = new TreeSet<>(imports.sixDigitCodes(reporter));
    codes.addAll(ours.keySet());
    codes.addAll(theirs.keySet());
    return codes.stream()
        .map(
            hs6 ->
                new HsCode(
                    hs6,
                    ours.getOrDefault(hs6, HsSide.NONE),
                    theirs.getOrDefault(hs6, HsSide.NONE),
                    imports.trade(reporter, hs6).imports(),
                    imports.trade(reporter, hs6).duty()))
        .toList();
  }

  private static Map<String, HsSide> sides(List<NationalLine> lines, CodeImports imports) {
    return lines.stream()
        .collect(
            groupingBy(
                NationalLine::hs6,
                collectingAndThen(toList(), ofCode -> new HsSide(ofCode, imports))));
  }

  /** Whether both schedules have the code. */
  public boolean inBoth() {
    return reporter.lines() > 0 && partner.lines() > 0;
  }

  /** The section it is in; empty for what is in none. */
  public Optional<HsSection> section() {
    return HsSection.of(hs6);
  }

  /**
   * How the partner's tariff stands to the reporter's; empty if one of them has no rate.
   *
   * @param tolerance in millionths of a percentage point
   */
  public Optional<Standing> partnerStanding(
      ChargedRates rates, Treatment treatment, long tolerance) {
    RateMean theirs = partner.mean(rates, treatment.partner());
    RateMean ours = reporter.mean(rates, treatment.reporter());
    return theirs.exists() && ours.exists()
        ? Optional.of(theirs.against(ours, tolerance))
        : Optional.empty();
  }

  /** Partner less reporter in percentage points, if both have a finite mean. */
  public Optional<Double> gap(ChargedRates rates, Part part) {
    RateMean theirs = partner.mean(rates, part);
    RateMean ours = reporter.mean(rates, part);
    return theirs.isFinite() && ours.isFinite()
        ? Optional.of(theirs.percent() - ours.percent())
        : Optional.empty();
  }
}
