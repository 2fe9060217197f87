package io.tradebrief.pipeline.tariff;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The tariff of one country over some six-digit codes.
 *
 * @param codes all codes looked at, in order
 * @param side which of the two countries
 * @param rates MFN or preferential
 * @param part what counts as a percentage
 */
public record Averages(
    List<HsCode> codes, Function<HsCode, HsSide> side, ChargedRates rates, Part part) {
  public Averages {
    codes = List.copyOf(codes);
  }

  /** Codes with a rate. */
  public long rated() {
    return codes.stream().filter(code -> mean(code).isFinite()).count();
  }

  /** National lines. */
  public long lines() {
    return sum(HsSide::lines);
  }

  /** National lines that the averages leave out. */
  public long linesWithoutRate() {
    return sum(each -> each.linesWithout(rates, part));
  }

  /** Imports in such lines, in dollars. */
  public long importsWithoutRate() {
    return sum(each -> each.importsWithout(rates, part));
  }

  /** The simple average of the codes' averages, in per cent. */
  public OptionalDouble simple() {
    return codes.stream()
        .map(this::mean)
        .filter(RateMean::isFinite)
        .mapToDouble(RateMean::percent)
        .average();
  }

  /** The codes' averages weighted by imports; empty if nothing was imported in them. */
  public OptionalDouble weighted() {
    double duty = 0;
    long imports = 0;
    for (HsCode code : codes) {
      if (mean(code).isFinite()) {
        duty += mean(code).percent() * code.imports();
        imports += code.imports();
      }
    }
    return imports == 0 ? OptionalDouble.empty() : OptionalDouble.of(duty / imports);
  }

  /** National lines that are free of duty. */
  public long free() {
    return sum(each -> each.free(rates));
  }

  private RateMean mean(HsCode code) {
    return side.apply(code).mean(rates, part);
  }

  private long sum(ToLongFunction<HsSide> count) {
    return codes.stream().map(side).mapToLong(count).sum();
  }
}
