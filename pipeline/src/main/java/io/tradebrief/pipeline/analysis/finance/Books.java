package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.fact.Investment;

/**
 * What a country states of its investment.
 *
 * @param reporter whose books these are
 * @param direction seen from the reporter
 * @param measure position or flow
 * @param currency ISO 4217
 * @param basis how it is valued and attributed
 */
record Books(String reporter, String direction, String measure, String currency, String basis) {
  static final String INWARD = "inward";
  static final String OUTWARD = "outward";
  static final String POSITION = "position";
  static final String FLOW = "flow";

  /** All countries together, as a counterpart. */
  static final String WORLD = "WLD";

  /** All components together. */
  static final String EVERY_COMPONENT = "total";

  private static final String TO_AN_ORGANISATION = "reported";
  private static final String BY_ITS_OWN_PUBLISHER = "reported directional";

  /** As reported to an international organisation, in US dollars. */
  static Books of(String reporter, String direction, String measure) {
    return new Books(reporter, direction, measure, PartnerMoney.DOLLARS, TO_AN_ORGANISATION);
  }

  /** As the country's own publisher has it, in its currency, on the directional principle. */
  Books in(PartnerMoney own) {
    return new Books(reporter, direction, measure, own.currency(), BY_ITS_OWN_PUBLISHER);
  }

  /** The figure of all industries and components. */
  Figure with(String counterpart, int year) {
    return new Figure(this, counterpart, year, EVERY_COMPONENT, Investment.ALL_INDUSTRIES);
  }

  boolean isPosition() {
    return measure.equals(POSITION);
  }

  boolean isOfOwnPublisher() {
    return basis.equals(BY_ITS_OWN_PUBLISHER);
  }

  /** What a figure of the books is of. */
  record Figure(Books books, String counterpart, int year, String component, String industry) {
    Figure component(String one) {
      return new Figure(books, counterpart, year, one, industry);
    }

    Figure industry(String one) {
      return new Figure(books, counterpart, year, component, one);
    }

    boolean isOfEveryIndustry() {
      return industry.equals(Investment.ALL_INDUSTRIES);
    }

    Figure withCounterpart(String one) {
      return new Figure(books, one, year, component, industry);
    }
  }
}
