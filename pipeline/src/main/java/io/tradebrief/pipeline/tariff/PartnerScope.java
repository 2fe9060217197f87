package io.tradebrief.pipeline.tariff;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The partners a measure is charged on.
 *
 * @param all whether it is everyone but {@code names}; else it is {@code names}
 * @param names ISO 3166 alpha-3 codes and names of blocs
 */
public record PartnerScope(boolean all, SortedSet<String> names) {
  public PartnerScope {
    names = new TreeSet<>(names);
  }

  /**
   * Whether the measure is charged on a partner.
   *
   * @param blocs the blocs the partner is a member of
   */
  public boolean includes(String partner, Set<String> blocs) {
    boolean named = names.contains(partner) || names.stream().anyMatch(blocs::contains);
    return all != named;
  }

  /** Whether some partner may be in both; members of a bloc may be in another. */
  boolean overlaps(PartnerScope other) {
    if (all && other.all) {
      return true;
    }
    if (all || other.all) {
      return !(all ? names : other.names).containsAll(all ? other.names : names);
    }
    return names.stream()
        .anyMatch(
            name ->
                other.names.contains(name)
                    || isBloc(name)
                    || other.names.stream().anyMatch(PartnerScope::isBloc));
  }

  /** Country codes have three capitals; what has not is a bloc's name. */
  static boolean isBloc(String name) {
    return !name.matches("[A-Z]{3}");
  }
}
