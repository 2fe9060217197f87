package io.tradebrief.pipeline.tariff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Six-digit codes that both schedules have, of a section or of all, compared in one way.
 *
 * @param section as a table writes it
 * @param tolerance the difference in percentage points up to which two rates are similar
 * @param measure whether codes are counted, or the imports in them
 */
public record ComparedCodes(
    ChargedRates rates,
    String section,
    Treatment treatment,
    double tolerance,
    String measure,
    Standings standings) {
  public static final String ALL = "All sections";
  public static final String BY_COUNT = "codes";
  private static final String BY_TRADE = "imports";
  private static final List<Double> TOLERANCES = List.of(0.0, 0.5, 1.0);

  /** Section by section: MFN, ad valorem rates only, exact equality; none without a code. */
  public static List<ComparedCodes> bySection(List<HsCode> codes) {
    return Arrays.stream(HsSection.values())
        .filter(section -> !codes.isEmpty())
        .flatMap(
            section ->
                of(
                    codes.stream()
                        .filter(code -> code.section().equals(Optional.of(section)))
                        .toList(),
                    section.label(),
                    ChargedRates.MFN,
                    Treatment.AD_VALOREM_ONLY,
                    TOLERANCES.get(0)))
        .toList();
  }

  /** All codes in every way. */
  public static List<ComparedCodes> ofAll(List<HsCode> codes, List<ChargedRates> charged) {
    List<ComparedCodes> all = new ArrayList<>();
    for (ChargedRates rates : charged) {
      for (Treatment treatment : Treatment.values()) {
        for (double tolerance : TOLERANCES) {
          of(codes, ALL, rates, treatment, tolerance).forEach(all::add);
        }
      }
    }
    return all;
  }

  private static Stream<ComparedCodes> of(
      List<HsCode> in, String section, ChargedRates rates, Treatment treatment, double tolerance) {
    Standings standings = Standings.of(in, rates, treatment, tolerance);
    return Stream.of(BY_COUNT, BY_TRADE)
        .map(by -> new ComparedCodes(rates, section, treatment, tolerance, by, standings));
  }

  /** Whether codes are counted. */
  public boolean isByCount() {
    return measure.equals(BY_COUNT);
  }

  /** Whether the sections are compared in this way too, so that all codes are their sum. */
  public boolean isBySection() {
    return rates == ChargedRates.MFN
        && treatment == Treatment.AD_VALOREM_ONLY
        && tolerance == TOLERANCES.get(0);
  }
}
