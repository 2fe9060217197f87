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
