package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.list.ProductCode;

/**
 * A product classification: a family such as {@code hs} or {@code enduse}, and how many digits its
 * codes have.
 */
public record ProductScheme(String family, int digits) {
  private static final String HARMONIZED = "hs";

  /** The scheme that trade flows call {@code classification}: {@code hs10}. */
  public static ProductScheme of(String classification) {
    String family = classification.replaceAll("\\d+$", "");
    String digits = classification.substring(family.length());
    return new ProductScheme(family, digits.isEmpty() ? 0 : Integer.parseInt(digits));
  }

  public static ProductScheme of(ProductCode listed) {
    return of(listed.classification());
  }

  /** Whether its codes are those of the Harmonized System. */
  public boolean isHarmonized() {
    return family.equals(HARMONIZED);
  }

  /** What trade flows and labels call it. */
  public String classification() {
    return digits == 0 ? family : family + digits;
  }
}
