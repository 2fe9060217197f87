package io.tradebrief.pipeline.tariff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The six-digit codes of a section, or of all, under some rates and a treatment.
 *
 * @param section as a table writes it
 * @param codes all codes of it
 * @param rates MFN or preferential
 * @param treatment how duties that are no percentage are counted
 */
public record SectionCodes(
    String section, List<HsCode> codes, ChargedRates rates, Treatment treatment) {
  private static final String OUTSIDE = "Outside the schedules";
  private static final List<Treatment> TREATMENTS =
      List.of(Treatment.AD_VALOREM_ONLY, Treatment.EQUIVALENTS);

  public SectionCodes {
    codes = List.copyOf(codes);
  }

  /** Section by section, and codes that are in none, if there are any; none without a code. */
  public static List<SectionCodes> bySection(List<HsCode> all, List<ChargedRates> charged) {
    return ofAll(all, charged).stream()
        .filter(of -> !of.codes.isEmpty())
        .flatMap(
            of ->
                Stream.concat(
                    Stream.of(HsSection.values()).map(section -> of.in(Optional.of(section))),
                    Stream.of(of.in(Optional.empty())).filter(none -> !none.codes.isEmpty())))
        .toList();
  }

  /** All codes, under all rates and treatments. */
  public static List<SectionCodes> ofAll(List<HsCode> all, List<ChargedRates> charged) {
    return charged.stream()
        .flatMap(
            rates ->
                TREATMENTS.stream()
                    .map(treatment -> new SectionCodes(ComparedCodes.ALL, all, rates, treatment)))
        .toList();
  }

  private SectionCodes in(Optional<HsSection> wanted) {
    return new SectionCodes(
        wanted.map(HsSection::label).orElse(OUTSIDE),
        codes.stream().filter(code -> code.section().equals(wanted)).toList(),
        rates,
        treatment);
  }

  /** How high the reporter's tariff is. */
  public Averages reporter() {
    return new Averages(codes, HsCode::reporter, rates, treatment.reporter());
  }

  /** How high the partner's tariff is. */
  public Averages partner() {
    return new Averages(codes, HsCode::partner, rates, treatment.partner());
  }

  /** Imports of the reporter from the partner, in dollars. */
  public long imports() {
    return codes.stream().mapToLong(HsCode::imports).sum();
  }

  /** Duty calculated on them, in dollars. */
  public long duty() {
    return codes.stream().mapToLong(HsCode::duty).sum();
  }
}
