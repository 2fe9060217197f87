package io.tradebrief.pipeline.analysis.finance;

import java.util.List;
import java.util.Locale;

/**
 * The industries that direct investment is published by, in the publisher's order: two subtotals
 * and their members. The members need not add up to the subtotal, because confidential cells are
 * left blank.
 */
final class Industries {
  static final String MANUFACTURING = "manufacturing";
  static final String OTHER_THAN_MANUFACTURING = "non-manufacturing";

  /** A subtotal and the industries it is broken into. */
  record Sector(String industry, List<String> members) {
    Sector {
      members = List.copyOf(members);
    }
  }

  static final List<Sector> SECTORS =
      List.of(
          new Sector(
              MANUFACTURING,
              List.of(
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
                  "precision-machinery")),
          new Sector(
              OTHER_THAN_MANUFACTURING,
              List.of(
                  "farming-and-forestry",
                  "fishery-and-marine-products",
                  "mining",
                  "construction",
                  "transportation",
                  "communications",
                  "wholesale-and-retail",
                  "finance-and-insurance",
                  "real-estate",
                  "services")));

  private Industries() {}

  /** {@code Iron, non-ferrous and metals} from the name in the facts. */
  static String label(String industry) {
    String words =
        switch (industry) {
          case InvestmentFacts.ALL -> "all industries";
          case "iron-non-ferrous-and-metals" -> "iron, non-ferrous and metals";
          case OTHER_THAN_MANUFACTURING -> OTHER_THAN_MANUFACTURING;
          default -> industry.replace('-', ' ');
        };
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
