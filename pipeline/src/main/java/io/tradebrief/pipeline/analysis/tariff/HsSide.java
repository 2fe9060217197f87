package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.pipeline.tariff.RateMean;
import java.util.Collections;
import java.util.List;

/**
 * One importer's tariff on one six-digit code.
 *
 * @param lines national lines
 * @param preferences lines with a rate under the agreement
 * @param preferencesFree of them, those the agreement makes free
 * @param preferencesLower of them, those whose rate is known to be below the MFN rate
 * @param textLines lines whose MFN rate is a formula or was not understood
 * @param imports of the reporter in these lines, in dollars; 0 for the partner
 * @param preferenceImports of the reporter in lines with a rate under the agreement
 * @param textImports of the reporter in lines whose MFN rate is a formula or was not understood
 * @param means by rates and part, in the order of the two
 * @param free lines that are free, by rates
 * @param importsWithout imports of the reporter in lines without such a rate, in the order of means
 */
record HsSide(
    long lines,
    long preferences,
    long preferencesFree,
    long preferencesLower,
    long textLines,
    long imports,
    long preferenceImports,
    long textImports,
    List<RateMean> means,
    List<Long> free,
    List<Long> importsWithout) {
  private static final List<Rates> RATES = List.of(Rates.values());
  private static final List<Part> PARTS = List.of(Part.values());
  static final HsSide NONE =
      new HsSide(
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          Collections.nCopies(Rates.values().length * Part.values().length, RateMean.NONE),
          List.of(0L, 0L),
          Collections.nCopies(Rates.values().length * Part.values().length, 0L));

  HsSide {
    means = List.copyOf(means);
    free = List.copyOf(free);
    importsWithout = List.copyOf(importsWithout);
  }

  RateMean mean(Rates rates, Part part) {
    return means.get(index(rates, part));
  }

  long free(Rates rates) {
    return free.get(RATES.indexOf(rates));
  }

  long importsWithout(Rates rates, Part part) {
    return importsWithout.get(index(rates, part));
  }

  private static int index(Rates rates, Part part) {
    return RATES.indexOf(rates) * PARTS.size() + PARTS.indexOf(part);
  }
}
