package io.tradebrief.pipeline.analysis.partners;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Every partner with both flows, the largest X + M first; the European Union is one partner among
 * them, or its members are.
 *
 * @param coverage what is counted
 * @param year the year
 * @param treatment how the European Union is counted
 * @param places the partners in order
 */
record PartnerRanking(Coverage coverage, int year, Treatment treatment, List<Place> places) {

  PartnerRanking {
    places = List.copyOf(places);
  }

  /**
   * A partner's place.
   *
   * @param rank by total trade, from 1
   * @param deficitRank among the deficits, the largest first; empty for a surplus
   */
  record Place(String code, Trade trade, int rank, OptionalLong deficitRank) {}

  /**
   * Empty where the European Union cannot be counted as one partner: the source does not list it,
   * or nobody knows its members.
   */
  static Optional<PartnerRanking> of(
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
    codes.removeIf(code -> !trade.of(coverage, code, year).isComplete());
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PartnerRanking(coverage, year, treatment, places(trade, coverage, year, codes)));
  }

  Optional<Place> place(String code) {
    return places.stream().filter(place -> place.code().equals(code)).findFirst();
  }

  /** The first {@code top} places, and that of {@code always} if it is further down. */
  List<Place> shown(int top, String always) {
    return places.stream()
        .filter(place -> place.rank() <= top || place.code().equals(always))
        .toList();
  }

  private static List<Place> places(
      AnnualTrade trade, Coverage coverage, int year, List<String> codes) {
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
      int deficit = byDeficit.indexOf(code);
      places.add(
          new Place(
              code,
              trade.of(coverage, code, year),
              places.size() + 1,
              deficit < 0 ? OptionalLong.empty() : OptionalLong.of(deficit + 1L)));
    }
    return places;
  }
}
