package io.tradebrief.pipeline.list;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every partner the house knows, by its own code, by each publisher's code and by its names. A code
 * is compared as it stands; a name by its {@link Spelling}.
 */
public final class Partners {

  /** The code lists publishers use. */
  public enum Scheme {
    /** ISO 3166 alpha-3 and the house's codes for groups. */
    HOUSE,
    /** US Census Schedule C, four digits, zero-padded; below 1000 stand groups. */
    CENSUS,
    /** UN Comtrade and BACI numeric codes, unpadded (USA 842, other Asia 490). */
    COMTRADE,
    /** Names in the tables of the US Bureau of Economic Analysis. */
    BEA,
    /** Names in the tables of the US Treasury, without footnote marks. */
    TREASURY,
    /** Names in exports of USITC DataWeb. */
    USITC,
    /** Codes of the International Monetary Fund that are not the house's, and its names. */
    IMF,
    /** Codes of the OECD that are not the house's, and its names. */
    OECD,
    /** Names in the tables of the Bank of Japan, in English. */
    BOJ,
    /** Names in the tables of JETRO, in English. */
    JETRO,
    /** Three-digit codes of countries in Japan's trade statistics, and names in its titles. */
    JAPAN_CUSTOMS;

    /** Whether the publisher writes names; it then understands every name that is not another's. */
    boolean isOfNames() {
      return compareTo(COMTRADE) > 0;
    }

    /** Whether what the list of names has for the publisher are codes, compared as they stand. */
    boolean hasListedCodes() {
      return this == JAPAN_CUSTOMS;
    }
  }

  private final Map<Scheme, Map<String, Partner>> byScheme;
  private final PartnerNames names;

  /** Partners known by codes only. */
  public Partners(Map<Scheme, Map<String, Partner>> byScheme) {
    this(byScheme, new PartnerNames());
  }

  Partners(Map<Scheme, Map<String, Partner>> byScheme, PartnerNames names) {
    this.byScheme = new TreeMap<>(byScheme);
    this.names = names;
  }

  /**
   * The partner a publisher means by a code or name; empty if the lists in conf do not have it. A
   * name that has changed hands means who has it now.
   */
  public Optional<Partner> find(Scheme scheme, String code) {
    return find(scheme, code, PartnerName.LAST);
  }

  /** The partner a publisher means by a code or name where it writes of a year. */
  public Optional<Partner> find(Scheme scheme, String code, int year) {
    Partner exact = byScheme.getOrDefault(scheme, Map.of()).get(code);
    return exact == null && scheme.isOfNames()
        ? names.find(scheme, code, year)
        : Optional.ofNullable(exact);
  }

  /** The house's code of every code of a scheme; names are none. */
  public Map<String, String> codes(Scheme scheme) {
    Map<String, String> codes = new TreeMap<>();
    byScheme
        .getOrDefault(scheme, Map.of())
        .forEach((code, partner) -> codes.put(code, partner.code()));
    return codes;
  }

  /** What stands behind a house code; a country if the lists do not have it. */
  public Partner.Kind kind(String houseCode) {
    return find(Scheme.HOUSE, houseCode).map(Partner::kind).orElse(Partner.Kind.COUNTRY);
  }

  /** Every partner, by house code. */
  public Collection<Partner> all() {
    return byScheme.getOrDefault(Scheme.HOUSE, Map.of()).values();
  }
}
