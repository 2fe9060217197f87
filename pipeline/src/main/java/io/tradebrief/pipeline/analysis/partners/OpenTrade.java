package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Role;
import java.util.List;

/**
 * Which places of a ranking of partners are not known.
 *
 * @param total of the ranking by exports and imports together
 * @param deficit of that by the deficit
 */
record OpenTrade(OpenPlaces total, OpenPlaces deficit) {

  /**
   * What has no place in a year's ranking.
   *
   * @param incomplete the countries of which the source lists a part of the figures only
   */
  static OpenTrade of(Context context, Coverage coverage, int year, List<String> incomplete) {
    Role role = coverage == Coverage.GOODS_CENSUS ? Role.GOODS_BY_PARTNER : Role.GOODS_AND_SERVICES;
    List<String> datasets = context.question().datasets(role);
    String period = Integer.toString(year);
    List<OpenPlaces.Rival> rivals =
        incomplete.stream()
            .map(
                code ->
                    new OpenPlaces.Rival(
                        context.name(code),
                        Double.POSITIVE_INFINITY,
                        "has not all figures of " + coverage.subject() + " in the source",
                        period))
            .toList();
    return new OpenTrade(
        OpenPlaces.ofAmounts(context, datasets, period).and(rivals),
        OpenPlaces.ofDeficits(context, datasets, period).and(rivals));
  }
}
