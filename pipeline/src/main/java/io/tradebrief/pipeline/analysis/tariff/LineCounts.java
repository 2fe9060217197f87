package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.RateMean;
import io.tradebrief.pipeline.tariff.RateMean.Standing;
import io.tradebrief.pipeline.tariff.Treatment;
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
record LineCounts(Map<Standing, Long> codes, Map<Standing, Long> imports) {
  LineCounts {
    codes = Map.copyOf(codes);
    imports = Map.copyOf(imports);
  }

  /**
   * Compares the codes; one on which either country has no rate is left out.
   *
   * @param tolerancePoints the difference in percentage points up to which two rates are similar
   */
  static LineCounts of(
      List<HsCode> compared, Rates rates, Treatment treatment, double tolerancePoints) {
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
    return new LineCounts(codes, imports);
  }

  long codes(Standing standing) {
    return codes.getOrDefault(standing, 0L);
  }

  long imports(Standing standing) {
    return imports.getOrDefault(standing, 0L);
  }

  long allCodes() {
    return codes.values().stream().mapToLong(Long::longValue).sum();
  }

  long allImports() {
    return imports.values().stream().mapToLong(Long::longValue).sum();
  }
}
