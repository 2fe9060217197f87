package io.tradebrief.pipeline.source.usitc;

import java.util.Locale;
import java.util.Map;

/**
 * The programmes of special tariff treatment behind the symbols of the US schedule (its general
 * note 3(c)). A star or plus limits or widens a programme by country or quota; the symbol itself
 * stays with each fact.
 */
final class UsProgrammes {
  private static final Map<String, String> BY_SYMBOL =
      Map.ofEntries(
          Map.entry("A", "gsp"),
          Map.entry("AU", "us-australia"),
          Map.entry("B", "automotive-products-act"),
          Map.entry("BH", "us-bahrain"),
          Map.entry("C", "civil-aircraft"),
          Map.entry("CA", "nafta"),
          Map.entry("CL", "us-chile"),
          Map.entry("CO", "us-colombia"),
          Map.entry("D", "agoa"),
          Map.entry("E", "cbera"),
          Map.entry("IL", "us-israel"),
          Map.entry("J", "atpa"),
          Map.entry("JO", "us-jordan"),
          Map.entry("JP", "us-japan"),
          Map.entry("K", "pharmaceuticals"),
          Map.entry("KR", "us-korea"),
          Map.entry("L", "dye-intermediates"),
          Map.entry("MA", "us-morocco"),
          Map.entry("MX", "nafta"),
          Map.entry("N", "qualifying-industrial-zones"),
          Map.entry("NP", "nepal-preference"),
          Map.entry("OM", "us-oman"),
          Map.entry("P", "cafta-dr"),
          Map.entry("PA", "us-panama"),
          Map.entry("PE", "us-peru"),
          Map.entry("R", "cbtpa"),
          Map.entry("S", "usmca"),
          Map.entry("SG", "us-singapore"));

  private UsProgrammes() {}

  /**
   * The programme's name in facts; a symbol newer than this list keeps its letters, so that no rate
   * is lost: {@code special-xy}.
   */
  static String of(String symbol) {
    String letters = symbol.replaceAll("[*+]", "");
    String unlisted = "special-" + symbol.toLowerCase(Locale.ROOT);
    return BY_SYMBOL.getOrDefault(letters, unlisted);
  }
}
