package io.tradebrief.pipeline.analysis.partners;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.pipeline.measure.AnnualTrade;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Coverage;
import io.tradebrief.pipeline.measure.Memberships;
import io.tradebrief.pipeline.measure.Trade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The reporter's trade with the members of a bloc in one year. The European Union is taken as its
 * members where the source lists them all, else as the one partner the source lists.
 *
 * @param bloc the name of the bloc
 * @param coverage what is counted
 * @param year the year at whose end members count
 * @param members how many count, the reporter not among them
 * @param unionAsOne whether the European Union is counted in place of its members
 * @param missing the names of members the source does not list, sorted
 * @param trade the sum; {@link Trade#NONE} if nothing is counted
 */
record BlocTrade(
    String bloc,
    Coverage coverage,
    int year,
    int members,
    boolean unionAsOne,
    List<String> missing,
    Trade trade) {

  /** Every bloc of the list, in each year and coverage. */
  static List<BlocTrade> all(Context context, List<Coverage> coverages) {
    Map<String, List<Bloc>> blocs =
        context.lists().blocs().stream()
            .collect(groupingBy(Bloc::name, LinkedHashMap::new, toList()));
    List<BlocTrade> all = new ArrayList<>();
    for (int year : AnnualTrade.years(context.question())) {
      for (Coverage coverage : coverages) {
        blocs.values().forEach(rows -> all.add(of(context, rows, coverage, year)));
      }
    }
    return all;
  }

  /** Adds up a bloc of some agreements. */
  private static BlocTrade of(Context context, List<Bloc> rows, Coverage coverage, int year) {
    AnnualTrade trade = AnnualTrade.of(context);
    SortedSet<String> members = members(context, rows, year);
    SortedSet<String> open = new TreeSet<>(members);
    SortedSet<String> union = Memberships.of(context).ofUnion(year);
    List<String> counted = new ArrayList<>();
    boolean singly = union.stream().allMatch(code -> trade.of(coverage, code, year).isComplete());
    boolean asOne =
        !singly
            && members.containsAll(union)
            && trade.of(coverage, Memberships.EUROPEAN_UNION, year).isComplete();
    if (asOne) {
      counted.add(Memberships.EUROPEAN_UNION);
      open.removeAll(union);
    }
    List<String> missing = new ArrayList<>();
    for (String code : open) {
      (trade.of(coverage, code, year).isComplete() ? counted : missing).add(code);
    }
    return new BlocTrade(
        rows.get(0).name(),
        coverage,
        year,
        members.size(),
        asOne,
        missing.stream().map(context::name).sorted().toList(),
        counted.stream()
            .map(code -> trade.of(coverage, code, year))
            .reduce(Trade::plus)
            .orElse(Trade.NONE));
  }

  private static SortedSet<String> members(Context context, List<Bloc> rows, int year) {
    Memberships memberships = Memberships.of(context);
    SortedSet<String> members = new TreeSet<>();
    for (Bloc row : rows) {
      SortedSet<String> of =
          row.signatories()
              ? memberships.signatories(row.agreement(), year)
              : memberships.inForce(row.agreement(), year);
      of.removeAll(row.except());
      members.addAll(of);
    }
    members.remove(context.question().reporter());
    return members;
  }
}
