package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A national line, in one season if its rate has seasons.
 *
 * @param importer ISO 3166 alpha-3 of the country that charges the duty
 * @param code the national code
 * @param hs6 its first six digits
 * @param mfn the most favoured nation rate
 * @param agreement the rate under the agreement in question, if the schedule has one
 */
public record NationalLine(
    String importer, String code, String hs6, Rate mfn, Optional<Rate> agreement) {

  /** Whether the schedule states a rate under the agreement. */
  public boolean isUnderAgreement() {
    return agreement.isPresent();
  }

  /** Whether the MFN rate is more than its parts: a formula, or a text not understood in full. */
  public boolean isText() {
    return mfn.kind() == Kind.FORMULA
        || mfn.kind() == Kind.NOT_UNDERSTOOD
        || !mfn.remainder().isEmpty();
  }

  /** Whether the agreement makes it free, on no condition. */
  public boolean isFreeUnderAgreement() {
    return agreementPercent().stream().anyMatch(rate -> rate == 0);
  }

  /** Whether the agreement's rate is known to be below the MFN rate. */
  public boolean isLowerUnderAgreement() {
    return bothKnown() && agreementPercent().orElseThrow() < mfnPercent().orElseThrow();
  }

  /**
   * A part of a rate, in millionths of a percentage point; empty if the rate has none.
   *
   * @param imports under this line, with their unit values
   */
  OptionalLong rate(ChargedRates kind, Part part, CodeImports imports) {
    Rate charged =
        kind == ChargedRates.PREFERENTIAL && takesAgreement() ? agreement.orElseThrow() : mfn;
    PercentRate rate = new PercentRate(charged);
    return switch (part) {
      case AD_VALOREM -> rate.adValorem();
      case EQUIVALENT -> equivalent(rate, imports);
      case COLLECTED -> {
        OptionalLong known = equivalent(rate, imports);
        yield known.isPresent() ? known : imports.collected(importer, code);
      }
      case LOWEST -> OptionalLong.of(rate.lowest());
      case HIGHEST -> rate.highest();
    };
  }

  private OptionalLong equivalent(PercentRate rate, CodeImports imports) {
    return rate.equivalent(imports.unitValues(importer, code), imports.unitValues(importer, hs6));
  }

  /** An importer charges the MFN rate where it is known to be below that of the agreement. */
  private boolean takesAgreement() {
    return agreement.isPresent()
        && !(bothKnown() && agreementPercent().orElseThrow() > mfnPercent().orElseThrow());
  }

  private boolean bothKnown() {
    return mfnPercent().isPresent() && agreementPercent().isPresent();
  }

  private OptionalLong mfnPercent() {
    return new PercentRate(mfn).adValorem();
  }

  private OptionalLong agreementPercent() {
    return agreement.map(rate -> new PercentRate(rate).adValorem()).orElseGet(OptionalLong::empty);
  }
}
