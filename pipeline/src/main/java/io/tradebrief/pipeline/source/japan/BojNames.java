package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.source.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names in the Bank of Japan's tables, broken over lines and rows. */
final class BojNames {
  private static final String SUBTOTAL = "-total";

  /** The two subtotals, without the word that marks them. */
  private static final Set<String> SUBTOTALS = Set.of("manufacturing", "non-manufacturing");

  private static final Set<String> INDUSTRIES =
      Set.of(
          "food",
          "textile",
          "lumber-and-pulp",
          "chemicals-and-pharmaceuticals",
          "petroleum",
          "rubber-and-leather",
          "glass-and-ceramics",
          "iron-non-ferrous-and-metals",
          "general-machinery",
          "electric-machinery",
          "transportation-equipment",
          "precision-machinery",
          "farming-and-forestry",
          "fishery-and-marine-products",
          "mining",
          "construction",
          "transportation",
          "communications",
          "wholesale-and-retail",
          "finance-and-insurance",
          "real-estate",
          "services");

  private BojNames() {}

  /** The text on one line with single blanks. */
  static String plain(String text) {
    return PlainText.of(text.replaceAll("[\\s\\p{Z}]+", " "));
  }

  /** A name that two rows are needed for; a name that stands in both is one. */
  static String joined(String above, String below) {
    if (above.equals(below)) {
      return above;
    }
    return above.endsWith("-") ? above + below : above + " " + below;
  }

  /** The industry as facts name it, empty if the text is none of the publisher's. */
  static Optional<String> industry(String name) {
    if (name.equals("Total")) {
      return Optional.of(Investment.ALL_INDUSTRIES);
    }
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    if (slug.endsWith(SUBTOTAL)) {
      String subtotal = slug.substring(0, slug.length() - SUBTOTAL.length());
      return Optional.of(subtotal).filter(SUBTOTALS::contains);
    }
    return Optional.of(slug).filter(INDUSTRIES::contains);
  }
}
