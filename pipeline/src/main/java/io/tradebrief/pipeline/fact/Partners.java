package io.tradebrief.pipeline.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every partner the house knows, by its own code and by each publisher's code. */
public final class Partners {

  /** The code lists publishers use. */
  public enum Scheme {
    /** ISO 3166 alpha-3 and the house's codes for groups. */
    HOUSE,
    /** US Census Schedule C, four digits, zero-padded; below 1000 stand groups. */
    CENSUS,
    /** UN Comtrade and BACI numeric codes, unpadded (USA 842, other Asia 490). */
    COMTRADE,
    /** Names in the tables of the US Bureau of Economic Analysis, line breaks as one blank. */
    BEA,
    /** Names in the tables of the US Treasury, without footnote marks. */
    TREASURY,
    /** Names in exports of USITC DataWeb. */
    USITC,
    /** Codes of the International Monetary Fund that are not the house's, and its names. */
    IMF,
    /** Codes of the OECD that are not the house's. */
    OECD,
    /** Names in the tables of the Bank of Japan, in English, without line breaks. */
    BOJ,
    /** Names in the tables of JETRO, in English. */
    JETRO,
    /** Three-digit codes of countries in Japan's trade statistics. */
    JAPAN_CUSTOMS;

    /** Whether the publisher writes names; it then also understands the house's own. */
    boolean isOfNames() {
      return compareTo(COMTRADE) > 0;
    }
  }

  private final Map<Scheme, Map<String, Partner>> byScheme;

  public Partners(Map<Scheme, Map<String, Partner>> byScheme) {
    this.byScheme = new TreeMap<>(byScheme);
  }

  /** The partner a publisher means by {@code code}; empty if the lists in conf do not have it. */
  public Optional<Partner> find(Scheme scheme, String code) {
    return Optional.ofNullable(byScheme.getOrDefault(scheme, Map.of()).get(code));
  }

  /** The house's code of every code of a scheme. */
  public Map<String, String> codes(Scheme scheme) {
    Map<String, String> codes = new TreeMap<>();
    byScheme
        .getOrDefault(scheme, Map.of())
        .forEach((code, partner) -> codes.put(code, partner.code()));
    return codes;
  }

  /** Every partner, by house code. */
  public Collection<Partner> all() {
    return byScheme.getOrDefault(Scheme.HOUSE, Map.of()).values();
  }
}
