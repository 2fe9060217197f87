package io.tradebrief.pipeline.analysis.partners;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every partner with both flows, the largest X + M first; the European Union is one partner among
 * them, or its members are.
 *
 * @param coverage what is counted
 * @param year the year
 * @param treatment how the European Union is counted
 * @param places the partners in order
 * @param open which places are not known
 */
record PartnerRanking(
    Coverage coverage, int year, Treatment treatment, List<Place> places, OpenTrade open) {
  private static final Cell NO_DEFICIT =
      Cell.missing(Shorthand.NOT_APPLICABLE, "the balance is not a deficit");

  PartnerRanking {
    places = List.copyOf(places);
  }

  /**
   * A partner's place.
   *
   * @param order by total trade, from 1, among the partners that can be ranked
   * @param rank the same, or missing where something that has no place may be larger
   * @param deficitRank among the deficits, the largest first; missing for a surplus, or likewise
   */
  record Place(String code, Trade trade, int order, Cell rank, Cell deficitRank) {
    /** The rank by total trade, if it is known. */
    Optional<Integer> known() {
      return rank instanceof Cell.Whole whole ? Optional.of((int) whole.value()) : Optional.empty();
    }
  }

  /**
   * Empty where the European Union cannot be counted as one partner: the source does not list it,
   * or nobody knows its members.
   */
  static Optional<PartnerRanking> of(
      Context context,
      AnnualTrade trade,
      Memberships memberships,
      Coverage coverage,
      int year,
      Treatment treatment) {
    List<String> codes = new ArrayList<>(trade.countries(coverage, year));
    if (treatment == Treatment.ONE_PARTNER) {
      List<String> members = memberships.inForce(Memberships.EUROPEAN_UNION, year);
      boolean listed = trade.of(coverage, Memberships.EUROPEAN_UNION_CODE, year).isComplete();
      if (members.isEmpty() || !listed) {
        return Optional.empty();
      }
      codes.removeAll(members);
      codes.add(Memberships.EUROPEAN_UNION_CODE);
    }
    List<String> incomplete =
        codes.stream().filter(code -> !trade.of(coverage, code, year).isComplete()).toList();
    codes.removeAll(incomplete);
    OpenTrade open = OpenTrade.of(context, coverage, year, incomplete);
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PartnerRanking(
                coverage, year, treatment, places(trade, coverage, year, codes, open), open));
  }

  Optional<Place> place(String code) {
    return places.stream().filter(place -> place.code().equals(code)).findFirst();
  }

  /** The first {@code top} places, and that of {@code always} if it is further down. */
  List<Place> shown(int top, String always) {
    return places.stream()
        .filter(place -> place.order() <= top || place.code().equals(always))
        .toList();
  }

  private static List<Place> places(
      AnnualTrade trade, Coverage coverage, int year, List<String> codes, OpenTrade open) {
    Comparator<String> byTrade =
        comparingLong(code -> -trade.of(coverage, code, year).total().orElseThrow());
    Comparator<String> byBalance =
        comparingLong(code -> trade.of(coverage, code, year).balance().orElseThrow());
    List<String> byDeficit =
        codes.stream()
            .filter(code -> trade.of(coverage, code, year).balance().orElseThrow() < 0)
            .sorted(byBalance.thenComparing(comparing(code -> code)))
            .toList();
    List<String> ordered =
        codes.stream().sorted(byTrade.thenComparing(comparing(code -> code))).toList();
    List<Place> places = new ArrayList<>();
    for (String code : ordered) {
      Trade own = trade.of(coverage, code, year);
      int order = places.size() + 1;
      int deficit = byDeficit.indexOf(code) + 1;
      places.add(
          new Place(
              code,
              own,
              order,
              open.total().rank(Cell.whole(order), (double) own.total().orElseThrow()),
              deficit == 0
                  ? NO_DEFICIT
                  : open.deficit()
                      .rank(Cell.whole(deficit), (double) -own.balance().orElseThrow())));
    }
    return places;
  }
}
