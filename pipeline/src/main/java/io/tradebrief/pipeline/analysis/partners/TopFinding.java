package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Words;
import java.util.List;
import java.util.Optional;

/** Where the partner in focus ranks, under each way to count the European Union. */
final class TopFinding {
  private TopFinding() {}

  /** Empty if the partner has no known place in a ranking of the reference year. */
  static Optional<String> of(Context context, List<PartnerRanking> rankings) {
    Question question = context.question();
    for (Coverage coverage : List.of(Coverage.GOODS_AND_SERVICES_BOP, Coverage.GOODS_CENSUS)) {
      Optional<PartnerRanking.Place> now =
          rankings.stream()
              .filter(r -> r.coverage() == coverage && r.year() == question.referenceYear())
              .flatMap(r -> r.place(question.partner()).stream())
              .filter(place -> place.known().isPresent())
              .findFirst();
      if (now.isPresent()) {
        StringBuilder text = new StringBuilder();
        text.append("In ")
            .append(coverage.subject())
            .append(", at ")
            .append(Words.billions((double) now.get().trade().total().orElseThrow()))
            .append(", ")
            .append(context.name(question.partner()))
            .append(" was the ")
            .append(ranks(rankings, coverage, question.referenceYear(), question.partner()));
        for (int year : TopPartners.earlier(question)) {
          String then = ranks(rankings, coverage, year, question.partner());
          text.append(then.isEmpty() ? "" : "; it was the " + then);
        }
        return Optional.of(text.append('.').toString());
      }
    }
    return Optional.empty();
  }

  private static String ranks(
      List<PartnerRanking> rankings, Coverage coverage, int year, String partner) {
    Optional<Integer> one = rank(rankings, coverage, year, Treatment.ONE_PARTNER, partner);
    Optional<Integer> members = rank(rankings, coverage, year, Treatment.MEMBERS, partner);
    if (one.isEmpty() || members.isEmpty()) {
      return one.or(() -> members)
          .map(rank -> Words.ordinalLargest(rank) + " partner of " + year)
          .orElse("");
    }
    String partnerOf = Words.ordinalLargest(one.get()) + " partner of " + year;
    return one.equals(members)
        ? partnerOf + ", whether the EU counts as one partner or as its members"
        : partnerOf
            + " with the EU as one partner and the "
            + Words.ordinal(members.get())
            + " with its members apart";
  }

  private static Optional<Integer> rank(
      List<PartnerRanking> rankings,
      Coverage coverage,
      int year,
      Treatment treatment,
      String partner) {
    return rankings.stream()
        .filter(r -> r.coverage() == coverage && r.year() == year && r.treatment() == treatment)
        .flatMap(r -> r.place(partner).stream())
        .flatMap(place -> place.known().stream())
        .findFirst();
  }
}
