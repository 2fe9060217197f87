package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.reports.table.Citation;
import java.util.SortedSet;
import java.util.function.Predicate;

/** Why figures of direct investment are missing, completing "missing because ...". */
final class InvestmentAbsence {
  private InvestmentAbsence() {}

  /** Of one figure: nobody's books at hand have it, or those at hand lack its year or partner. */
  static String why(Context context, InvestmentFacts.Key wanted) {
    Predicate<InvestmentFacts.Key> books =
        key ->
            key.reporter().equals(wanted.reporter())
                && key.measure().equals(wanted.measure())
                && key.basis().equals(wanted.basis());
    SortedSet<Integer> years = InvestmentFacts.of(context).years(books);
    return years.isEmpty()
        ? whyNoBooks(context, wanted.reporter(), "on this basis")
        : "the books of "
            + context.name(wanted.reporter())
            + " at hand cover "
            + years.first()
            + " to "
            + years.last()
            + " and have no such figure of "
            + wanted.year()
            + " with "
            + (context.kind(wanted.counterpart()) == Partner.Kind.WORLD
                ? "the world"
                : Names.inText(context.name(wanted.counterpart())));
  }

  /**
   * Of all figures of a kind in a country's books.
   *
   * @param kind such as {@code by industry}
   */
  static String whyNoBooks(Context context, String reporter, String kind) {
    String absent = context.whyAbsent(Role.DIRECT_INVESTMENT);
    var releases =
        context.citations(Role.DIRECT_INVESTMENT).stream()
            .map(Citation::line)
            .distinct()
            .sorted()
            .toList();
    if (releases.isEmpty()) {
      return absent;
    }
    return Words.list(releases)
        + (releases.size() == 1 ? " does" : " do")
        + " not hold the books of "
        + Names.inText(context.name(reporter))
        + " "
        + kind
        + (absent.isEmpty() ? "" : "; " + absent);
  }
}
