package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.pipeline.tariff.RateMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Adds up the national lines of one importer in one six-digit code. */
final class HsSideTally {
  private static final int MEANS = Rates.values().length * Part.values().length;

  private final long[] sums = new long[MEANS];
  private final long[] known = new long[MEANS];
  private final long[] unbounded = new long[MEANS];
  private final long[] importsWithout = new long[MEANS];
  private final long[] free = new long[Rates.values().length];
  private long lines;
  private long preferences;
  private long preferencesFree;
  private long preferencesLower;
  private long textLines;
  private long imports;
  private long preferenceImports;
  private long textImports;

  void add(NationalLine line, LineImports trade) {
    long lineImports =
        trade.trade(line.importer(), line.code()).map(LineImports.Trade::imports).orElse(0L);
    lines++;
    imports += lineImports;
    if (line.agreement().isPresent()) {
      preferences++;
      preferenceImports += lineImports;
      preferencesFree += line.isFreeUnderAgreement() ? 1 : 0;
      preferencesLower += line.isLowerUnderAgreement() ? 1 : 0;
    }
    if (line.isText()) {
      textLines++;
      textImports += lineImports;
    }
    int mean = 0;
    int kind = 0;
    for (Rates rates : Rates.values()) {
      for (Part part : Part.values()) {
        OptionalLong rate = line.rate(rates, part, trade);
        if (rate.isPresent()) {
          sums[mean] += rate.getAsLong();
          known[mean]++;
        } else {
          importsWithout[mean] += lineImports;
          unbounded[mean] += part == Part.HIGHEST ? 1 : 0;
        }
        free[kind] += part == Part.AD_VALOREM && rate.equals(OptionalLong.of(0)) ? 1 : 0;
        mean++;
      }
      kind++;
    }
  }

  HsSide side() {
    List<RateMean> means = new ArrayList<>();
    for (int mean = 0; mean < MEANS; mean++) {
      means.add(new RateMean(sums[mean], known[mean], unbounded[mean]));
    }
    return new HsSide(
        lines,
        preferences,
        preferencesFree,
        preferencesLower,
        textLines,
        imports,
        preferenceImports,
        textImports,
        means,
        Arrays.stream(free).boxed().toList(),
        Arrays.stream(importsWithout).boxed().toList());
  }
}
