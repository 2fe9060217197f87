package io.tradebrief.pipeline.list;

/**
 * A country, or a group of countries or goods that publishers list among countries.
 *
 * @param code ISO 3166 alpha-3 for a country, {@code WLD}, {@code EUN}, or the house's code
 * @param name the name an edition prints
 * @param kind what it is; only a {@link Kind#COUNTRY} is ever ranked
 */
public record Partner(String code, String name, Kind kind) {

  /** What stands behind a partner code. */
  public enum Kind {
    COUNTRY,
    WORLD,
    /** A region, a bloc or a basket of goods: its members stand elsewhere among the partners. */
    GROUP,
    /**
     * What a publisher records for no country of its list: countries it cannot identify, areas not
     * specified, all other countries, bunkers, organisations. It has no members elsewhere, so it
     * belongs to every sum over partners.
     */
    UNIDENTIFIED
  }
}
