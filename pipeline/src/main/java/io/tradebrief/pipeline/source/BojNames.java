package io.tradebrief.pipeline.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names in the Bank of Japan's tables, broken over lines and rows. */
final class BojNames {
  private static final Set<String> INDUSTRIES =
      Set.of(
          "manufacturing-total",
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
          "non-manufacturing-total",
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
    return text.replaceAll("\\s+", " ").strip();
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
      return Optional.of("all");
    }
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    return INDUSTRIES.contains(slug)
        ? Optional.of(slug.replaceAll("-total$", ""))
        : Optional.empty();
  }
}
