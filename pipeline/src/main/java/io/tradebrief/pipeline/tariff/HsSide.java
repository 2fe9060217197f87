package io.tradebrief.pipeline.tariff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** One importer's tariff on one six-digit code: its national lines and the means of their rates. */
public final class HsSide {
  /** The schedule does not have the code. */
  public static final HsSide NONE = new HsSide(List.of(), new CodeImports());

  private final List<NationalLine> lines;
  private final CodeImports imports;
  private final Map<ChargedRates, Map<Part, RateMean>> means = new EnumMap<>(ChargedRates.class);

  /**
   * The tariff of some lines.
   *
   * @param lines of one importer in one code
   * @param imports that weigh the lines and give equivalents of duties that are no percentage
   */
  public HsSide(List<NationalLine> lines, CodeImports imports) {
    this.lines = List.copyOf(lines);
    this.imports = imports;
    for (ChargedRates rates : ChargedRates.values()) {
      Map<Part, RateMean> ofParts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        ofParts.put(part, meanOf(rates, part));
      }
      means.put(rates, ofParts);
    }
  }

  /** National lines. */
  public long lines() {
    return lines.size();
  }

  /** National lines that are such. */
  public long count(Predicate<NationalLine> such) {
    return lines.stream().filter(such).count();
  }

  /** Imports in national lines that are such, in dollars; 0 for an importer without imports. */
  public long imports(Predicate<NationalLine> such) {
    return lines.stream()
        .filter(such)
        .mapToLong(line -> imports.trade(line.importer(), line.code()).imports())
        .sum();
  }

  /** The mean of the lines' rates. */
  public RateMean mean(ChargedRates rates, Part part) {
    return means.get(rates).get(part);
  }

  /** Lines without such a rate. */
  public long linesWithout(ChargedRates rates, Part part) {
    return lines() - mean(rates, part).lines();
  }

  /** Imports in lines without such a rate, in dollars. */
  public long importsWithout(ChargedRates rates, Part part) {
    return imports(line -> rate(line, rates, part).isEmpty());
  }

  /** Lines that are free. */
  public long free(ChargedRates rates) {
    return count(line -> rate(line, rates, Part.AD_VALOREM).equals(OptionalLong.of(0)));
  }

  private OptionalLong rate(NationalLine line, ChargedRates rates, Part part) {
    return line.rate(rates, part, imports);
  }

  private RateMean meanOf(ChargedRates rates, Part part) {
    long sum = 0;
    long known = 0;
    for (NationalLine line : lines) {
      OptionalLong rate = rate(line, rates, part);
      sum += rate.orElse(0);
      known += rate.isPresent() ? 1 : 0;
    }
    return new RateMean(sum, known, part == Part.HIGHEST ? lines() - known : 0);
  }
}
