package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.pipeline.list.Bloc;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The reporter's trade with the members of a bloc in one year. The European Union is taken as its
 * members where the source lists them all, else as the one partner the source lists.
 *
 * @param members the codes of all who count, the reporter not among them
 * @param counted the codes added up: members, or the European Union in place of its own
 * @param missing the codes of members the source does not list, sorted
 * @param trade the sum; {@link Trade#NONE} if nothing is counted
 */
record BlocTrade(List<String> members, List<String> counted, List<String> missing, Trade trade) {

  /**
   * Adds up a bloc.
   *
   * @param rows the agreements of the bloc
   */
  static BlocTrade of(Context context, List<Bloc> rows, Coverage coverage, int year) {
    AnnualTrade trade = AnnualTrade.of(context);
    SortedSet<String> members = members(context, rows, year);
    SortedSet<String> open = new TreeSet<>(members);
    List<String> counted = new ArrayList<>();
    SortedSet<String> union =
        new TreeSet<>(Memberships.of(context).inForce(Memberships.EUROPEAN_UNION, year));
    boolean singly = union.stream().allMatch(code -> trade.of(coverage, code, year).isComplete());
    if (!singly
        && members.containsAll(union)
        && trade.of(coverage, Memberships.EUROPEAN_UNION_CODE, year).isComplete()) {
      counted.add(Memberships.EUROPEAN_UNION_CODE);
      open.removeAll(union);
    }
    List<String> missing = new ArrayList<>();
    for (String code : open) {
      (trade.of(coverage, code, year).isComplete() ? counted : missing).add(code);
    }
    Trade sum =
        counted.stream()
            .map(code -> trade.of(coverage, code, year))
            .reduce(Trade::plus)
            .orElse(Trade.NONE);
    return new BlocTrade(List.copyOf(members), List.copyOf(counted), List.copyOf(missing), sum);
  }

  boolean unionAsOne() {
    return counted.contains(Memberships.EUROPEAN_UNION_CODE);
  }

  private static SortedSet<String> members(Context context, List<Bloc> rows, int year) {
    Memberships memberships = Memberships.of(context);
    SortedSet<String> members = new TreeSet<>();
    for (Bloc row : rows) {
      SortedSet<String> of =
          new TreeSet<>(
              row.signatories()
                  ? memberships.signatories(row.agreement(), year)
                  : memberships.inForce(row.agreement(), year));
      of.removeAll(row.except());
      members.addAll(of);
    }
    members.remove(context.question().reporter());
    return members;
  }
}
