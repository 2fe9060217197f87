package io.tradebrief.pipeline.analysis.partners;

import static java.util.Comparator.comparingLong;

import io.tradebrief.pipeline.measure.AnnualTrade;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Coverage;
import io.tradebrief.pipeline.measure.Memberships;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Trade;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Every partner with both flows, the largest X + M first; the European Union is one partner among
 * them, or its members are.
 *
 * @param group what is counted, when, and how
 * @param places the partners in order
 * @param byTrade which places by total trade are not known
 * @param byDeficit which places among the deficits are not known
 */
record PartnerRanking(Group group, List<Place> places, OpenPlaces byTrade, OpenPlaces byDeficit) {

  /** How a ranking counts the European Union. */
  enum Treatment {
    ONE_PARTNER("as one partner"),
    MEMBERS("as members");

    private final String label;

    Treatment(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** What a ranking is of. */
  record Group(int year, Coverage coverage, Treatment treatment) {
    /** Every group of some years and coverages, the European Union counted both ways. */
    static List<Group> all(List<Integer> years, List<Coverage> coverages) {
      List<Group> groups = new ArrayList<>();
      for (int year : years) {
        for (Coverage coverage : coverages) {
          Stream.of(Treatment.values())
              .forEach(treatment -> groups.add(new Group(year, coverage, treatment)));
        }
      }
      return groups;
    }

    /** The row that stands for a ranking that cannot be made. */
    Total missing(Context context) {
      String payments = context.whyAbsent(Role.GOODS_AND_SERVICES);
      String members = context.whyAbsent(Role.AGREEMENTS);
      String why = "the source has no figures of the year that can be ranked";
      if (coverage != Coverage.GOODS_CENSUS && !payments.isEmpty()) {
        why = payments;
      } else if (treatment == Treatment.ONE_PARTNER && !members.isEmpty()) {
        why = members;
      }
      return row("Not available").rest(Cell.notAvailable(why));
    }

    /** A row of the group that is no partner's. */
    Total row(String label) {
      return Total.groupRow(label)
          .put("year", year)
          .put("basis", coverage.label())
          .put("eu", treatment.label());
    }
  }

  /**
   * A partner's place.
   *
   * @param order by total trade, from 1, among the partners that can be ranked
   * @param rank the same, or missing where something that has no place may be larger
   * @param deficitRank among the deficits, the largest first; missing for a surplus, or likewise
   */
  record Place(Group group, String code, Trade trade, int order, Cell rank, Cell deficitRank) {
    Cell exports() {
      return Cell.whole(trade.exports().orElseThrow());
    }

    Cell imports() {
      return Cell.whole(trade.imports().orElseThrow());
    }
  }

  /**
   * Empty where no partner has both flows, or where the European Union cannot be counted as one
   * partner: the source does not list it, or nobody knows its members.
   */
  static Optional<PartnerRanking> of(Context context, Group group) {
    AnnualTrade all = AnnualTrade.of(context);
    SortedMap<String, Trade> trade = new TreeMap<>();
    for (String code : all.countries(group.coverage(), group.year())) {
      trade.put(code, all.of(group.coverage(), code, group.year()));
    }
    if (group.treatment() == Treatment.ONE_PARTNER) {
      SortedSet<String> members = Memberships.of(context).ofUnion(group.year());
      Trade union = all.of(group.coverage(), Memberships.EUROPEAN_UNION, group.year());
      if (members.isEmpty() || !union.isComplete()) {
        return Optional.empty();
      }
      trade.keySet().removeAll(members);
      trade.put(Memberships.EUROPEAN_UNION, union);
    }
    List<OpenPlaces.Rival> rivals =
        trade.keySet().stream()
            .filter(code -> !trade.get(code).isComplete())
            .map(code -> rival(context, group, code))
            .toList();
    trade.values().removeIf(own -> !own.isComplete());
    return trade.isEmpty() ? Optional.empty() : Optional.of(ranked(context, group, trade, rivals));
  }

  /** The first places, as many as are asked for, and the partner's if it is further down. */
  List<Place> shown(Question question) {
    return places.stream()
        .filter(place -> place.order() <= question.top() || place.code().equals(question.partner()))
        .toList();
  }

  private static PartnerRanking ranked(
      Context context, Group group, SortedMap<String, Trade> trade, List<OpenPlaces.Rival> rivals) {
    List<String> datasets = context.question().datasets(group.coverage().role());
    String period = Integer.toString(group.year());
    OpenPlaces byTrade = OpenPlaces.ofAmounts(context, datasets, period).and(rivals);
    OpenPlaces byDeficit = OpenPlaces.ofDeficits(context, datasets, period).and(rivals);
    List<String> deficits = sorted(trade, Trade::balance);
    List<Place> places = new ArrayList<>();
    for (String code : sorted(trade, own -> -own.total())) {
      Trade own = trade.get(code);
      int order = places.size() + 1;
      Cell rank = byTrade.rank(Cell.whole(order), (double) own.total());
      Cell deficit =
          own.balance() < 0
              ? byDeficit.rank(Cell.whole(deficits.indexOf(code) + 1), (double) -own.balance())
              : Cell.notApplicable("the balance is not a deficit");
      places.add(new Place(group, code, own, order, rank, deficit));
    }
    return new PartnerRanking(group, List.copyOf(places), byTrade, byDeficit);
  }

  /** The codes, the smallest first; equals in the order of their codes. */
  private static List<String> sorted(SortedMap<String, Trade> trade, ToLongFunction<Trade> by) {
    return trade.keySet().stream()
        .sorted(comparingLong(code -> by.applyAsLong(trade.get(code))))
        .toList();
  }

  /**
   * How the European Union as the source lists it compares with its members added up; empty where
   * it is not one partner.
   */
  Optional<String> reconciled(Context context) {
    return places.stream()
        .filter(place -> place.code().equals(Memberships.EUROPEAN_UNION))
        .findFirst()
        .map(union -> reconciled(context, union.trade().total()));
  }

  private String reconciled(Context context, long union) {
    SortedSet<String> members = Memberships.of(context).ofUnion(group.year());
    List<Trade> listed =
        members.stream()
            .map(code -> AnnualTrade.of(context).of(group.coverage(), code, group.year()))
            .filter(Trade::isComplete)
            .toList();
    String singly = listed.size() == members.size() ? "all" : Integer.toString(listed.size());
    return (group.year() + ", " + group.coverage().label() + ": " + members.size() + " members, ")
        + (singly
            + " listed singly; total trade of the aggregate "
            + Words.billions((double) union))
        + String.format(
            Locale.ROOT,
            ", %,.3f billion more than its listed members.",
            (union - listed.stream().mapToLong(Trade::total).sum()) / 1e9);
  }

  private static OpenPlaces.Rival rival(Context context, Group group, String code) {
    return new OpenPlaces.Rival(
        context.name(code),
        Double.POSITIVE_INFINITY,
        "has not all figures of " + group.coverage().subject() + " in the source",
        Integer.toString(group.year()));
  }
}
