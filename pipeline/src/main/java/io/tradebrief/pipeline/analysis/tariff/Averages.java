package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.pipeline.tariff.RateMean;
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
record Averages(List<HsCode> codes, Function<HsCode, HsSide> side, Rates rates, Part part) {
  Averages {
    codes = List.copyOf(codes);
  }

  /** Codes with a rate. */
  long rated() {
    return codes.stream().filter(code -> mean(code).isFinite()).count();
  }

  long lines() {
    return sum(HsSide::lines);
  }

  long linesWithoutRate() {
    return sum(each -> each.lines() - each.mean(rates, part).lines());
  }

  long importsWithoutRate() {
    return sum(each -> each.importsWithout(rates, part));
  }

  /** The simple average of the codes' averages, in per cent. */
  OptionalDouble simple() {
    return codes.stream()
        .map(this::mean)
        .filter(RateMean::isFinite)
        .mapToDouble(RateMean::percent)
        .average();
  }

  /** The codes' averages weighted by imports; empty if nothing was imported in them. */
  OptionalDouble weighted() {
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

  /** The share of national lines that are free, in per cent; empty without lines. */
  OptionalDouble dutyFree() {
    long lines = lines();
    return lines == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * sum(each -> each.free(rates)) / lines);
  }

  private RateMean mean(HsCode code) {
    return side.apply(code).mean(rates, part);
  }

  private long sum(ToLongFunction<HsSide> count) {
    return codes.stream().map(side).mapToLong(count).sum();
  }
}
