package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.tariff.RateMean.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On how many codes, and on how much of the reporter's imports, one country's tariff is higher.
 *
 * @param codes by where the partner's tariff lies
 * @param imports likewise, in dollars
 */
public record Standings(Map<Standing, Long> codes, Map<Standing, Long> imports) {
  public Standings {
    codes = Map.copyOf(codes);
    imports = Map.copyOf(imports);
  }

  /**
   * Compares the codes; one on which either country has no rate is left out.
   *
   * @param tolerancePoints the difference in percentage points up to which two rates are similar
   */
  public static Standings of(
      List<HsCode> compared, ChargedRates rates, Treatment treatment, double tolerancePoints) {
    long tolerance = Math.round(tolerancePoints * RateMean.POINT);
    Map<Standing, Long> codes = new EnumMap<>(Standing.class);
    Map<Standing, Long> imports = new EnumMap<>(Standing.class);
    for (HsCode code : compared) {
      Optional<Standing> standing = code.partnerStanding(rates, treatment, tolerance);
      standing.ifPresent(
          at -> {
            codes.merge(at, 1L, Long::sum);
            imports.merge(at, code.imports(), Long::sum);
          });
    }
    return new Standings(codes, imports);
  }

  /** How many codes were compared. */
  public long compared() {
    return codes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Codes on which the partner's tariff lies so. */
  public long codes(Standing standing) {
    return codes.getOrDefault(standing, 0L);
  }

  /** Imports in these codes, in dollars. */
  public long imports(Standing standing) {
    return imports.getOrDefault(standing, 0L);
  }

  /** Imports in all codes that were compared, in dollars. */
  public long importsCompared() {
    return imports.values().stream().mapToLong(Long::longValue).sum();
  }
}
