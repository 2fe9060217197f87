package io.tradebrief.pipeline.analysis.product;

/**
 * A product classification: a family such as {@code hs} or {@code enduse}, and how many digits its
 * codes have.
 */
record Scheme(String family, int digits) {
  static Scheme of(String classification) {
    String family = classification.replaceAll("\\d+$", "");
    String digits = classification.substring(family.length());
    return new Scheme(family, digits.isEmpty() ? 0 : Integer.parseInt(digits));
  }

  /** How the family is called in a sentence. */
  String words() {
    return switch (family) {
      case "enduse" -> "end use";
      case "hs" -> "codes of the Harmonized System";
      default -> family;
    };
  }
}
