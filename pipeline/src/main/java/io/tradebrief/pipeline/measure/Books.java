package io.tradebrief.pipeline.measure;

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
public record Books(
    String reporter, String direction, String measure, String currency, String basis) {
  public static final String INWARD = "inward";
  public static final String OUTWARD = "outward";
  public static final String POSITION = "position";
  public static final String FLOW = "flow";

  /** All countries together, as a counterpart. */
  public static final String WORLD = "WLD";

  /** All components together. */
  public static final String EVERY_COMPONENT = "total";

  private static final String TO_AN_ORGANISATION = "reported";
  private static final String BY_ITS_OWN_PUBLISHER = "reported directional";

  /** As reported to an international organisation, in US dollars. */
  public static Books of(String reporter, String direction, String measure) {
    return new Books(reporter, direction, measure, PartnerMoney.DOLLARS, TO_AN_ORGANISATION);
  }

  /** As the country's own publisher has it, in its currency, on the directional principle. */
  public Books in(PartnerMoney own) {
    return new Books(reporter, direction, measure, own.currency(), BY_ITS_OWN_PUBLISHER);
  }

  /** The figure of all industries and components. */
  public Figure with(String counterpart, int year) {
    return new Figure(this, counterpart, year, EVERY_COMPONENT, Investment.ALL_INDUSTRIES);
  }

  public boolean isPosition() {
    return measure.equals(POSITION);
  }

  public boolean isOfOwnPublisher() {
    return basis.equals(BY_ITS_OWN_PUBLISHER);
  }

  /** What a figure of the books is of. */
  public record Figure(
      Books books, String counterpart, int year, String component, String industry) {
    public Figure component(String one) {
      return new Figure(books, counterpart, year, one, industry);
    }

    public Figure industry(String one) {
      return new Figure(books, counterpart, year, component, one);
    }

    public boolean isOfEveryIndustry() {
      return industry.equals(Investment.ALL_INDUSTRIES);
    }

    public Figure withCounterpart(String one) {
      return new Figure(books, one, year, component, industry);
    }
  }
}
