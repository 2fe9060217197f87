package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.ReportLists;
import java.util.List;
import java.util.stream.Stream;

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

  /** The longest code of the Harmonized System that a list asks for; chapters, if none does. */
  static int longestHarmonized(ReportLists lists) {
    return Stream.of(lists.sectors(), lists.definitions(), lists.productGroups())
        .flatMap(List::stream)
        .filter(code -> of(code.classification()).family().equals("hs"))
        .mapToInt(code -> code.prefix().length())
        .max()
        .orElse(2);
  }
}
