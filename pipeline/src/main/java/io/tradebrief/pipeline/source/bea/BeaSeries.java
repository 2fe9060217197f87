package io.tradebrief.pipeline.source.bea;

import java.util.Locale;
import java.util.Optional;

/**
 * What a title of the BEA's direct investment statistics means.
 *
 * @param measure position, flow or income
 * @param component total, equity, reinvested earnings or debt
 * @param basis how it is valued
 */
record BeaSeries(String measure, String component, String basis) {

  /**
   * The series behind a title such as {@code Foreign Direct Investment Position in the United
   * States on a Historical-Cost Basis}; empty if it is none of those that are understood, as are
   * rates of return, increases apart from decreases, and the activities of enterprises.
   */
  static Optional<BeaSeries> of(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    if (words.contains("increase") || words.contains("decrease") || words.contains("return")) {
      return Optional.empty();
    }
    return measure(words)
        .map(measure -> new BeaSeries(measure, component(words), basis(words, measure)));
  }

  private static Optional<String> measure(String words) {
    if (words.contains("position")) {
      return Optional.of("position");
    }
    if (words.contains("transactions")
        || words.contains("outflows")
        || words.contains("inflows")
        || words.contains("reinvest")
        || words.contains("equity")
        || words.contains("debt")) {
      return Optional.of("flow");
    }
    return words.contains("income") ? Optional.of("income") : Optional.empty();
  }

  private static String component(String words) {
    if (words.contains("equity other than reinvest") || words.contains("equity capital")) {
      return "equity";
    }
    if (words.contains("reinvest")) {
      return "reinvested-earnings";
    }
    if (words.contains("debt")) {
      return "debt";
    }
    return words.contains("equity") ? "equity" : "total";
  }

  private static String basis(String words, String measure) {
    String value = measure.equals("position") ? "historical-cost" : "reported";
    boolean ultimate = words.contains("ubo") || words.contains("ultimate beneficial owner");
    String basis = words.contains("market value") ? "market-value" : value;
    return ultimate ? basis + " ultimate-owner" : basis;
  }

  /** The direction a title states, seen from the United States. */
  static Optional<String> direction(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    if (words.contains("abroad") || words.contains("outward")) {
      return Optional.of("outward");
    }
    boolean inward =
        words.contains("in the united states")
            || words.contains("in the u.s.")
            || words.contains("inward");
    return inward ? Optional.of("inward") : Optional.empty();
  }
}
