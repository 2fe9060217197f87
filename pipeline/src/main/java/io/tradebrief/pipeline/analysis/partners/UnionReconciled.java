package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Note;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the European Union as a source lists it compares with its members added up. */
final class UnionReconciled {
  private UnionReconciled() {}

  static Note note(Context context, List<PartnerRanking> rankings) {
    String effect =
        rankings.stream()
            .filter(ranking -> ranking.treatment() == Treatment.ONE_PARTNER)
            .map(ranking -> line(context, ranking.coverage(), ranking.year()))
            .collect(Collectors.joining(" "));
    return new Note(
        "European Union as one partner and as members",
        "As one partner, the European Union is the aggregate the source publishes, and the "
            + "countries for which membership was in force on 31 December of the year do not rank "
            + "beside it. As members, each country ranks by itself and the aggregate does not.",
        effect.isEmpty()
            ? "The European Union could not be ranked as one partner: no source lists it, or the "
                + "dates of membership are missing."
            : effect);
  }

  private static String line(Context context, Coverage coverage, int year) {
    AnnualTrade trade = AnnualTrade.of(context);
    List<String> members = Memberships.of(context).inForce(Memberships.EUROPEAN_UNION, year);
    List<Trade> listed =
        members.stream()
            .map(code -> trade.of(coverage, code, year))
            .filter(Trade::isComplete)
            .toList();
    Trade sum = listed.stream().reduce(Trade.ZERO, Trade::plus);
    Trade whole = trade.of(coverage, Memberships.EUROPEAN_UNION_CODE, year);
    return year
        + ", "
        + coverage.label()
        + ": "
        + members.size()
        + " members, "
        + (listed.size() == members.size() ? "all" : Integer.toString(listed.size()))
        + " listed singly; total trade of the aggregate "
        + Words.billions((double) whole.total().orElseThrow())
        + String.format(
            Locale.ROOT,
            ", %,.3f billion more than its listed members.",
            (whole.total().orElseThrow() - sum.total().orElseThrow()) / 1e9);
  }
}
