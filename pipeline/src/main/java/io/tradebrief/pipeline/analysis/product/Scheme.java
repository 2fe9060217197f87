package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.list.ProductCode;

/**
 * A product classification: a family such as {@code hs} or {@code enduse}, and how many digits its
 * codes have.
 */
record Scheme(String family, int digits) {
  private static final String HARMONIZED = "hs";

  /** The scheme that trade flows call {@code classification}: {@code hs10}. */
  static Scheme of(String classification) {
    String family = classification.replaceAll("\\d+$", "");
    String digits = classification.substring(family.length());
    return new Scheme(family, digits.isEmpty() ? 0 : Integer.parseInt(digits));
  }

  static Scheme of(ProductCode listed) {
    return of(listed.classification());
  }

  /** Whether its codes are those of the Harmonized System. */
  boolean isHarmonized() {
    return family.equals(HARMONIZED);
  }

  /** What trade flows and labels call it. */
  String classification() {
    return digits == 0 ? family : family + digits;
  }
}
