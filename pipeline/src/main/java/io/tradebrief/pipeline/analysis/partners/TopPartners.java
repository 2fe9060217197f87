package io.tradebrief.pipeline.analysis.partners;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reporter's largest partners by X + M, on three bases and with the European Union counted as
 * one partner and as its members, for the reference year and each comparison year. No two bases
 * share a ranking. The rows below each ranking lead from the partners shown to all trade.
 */
public final class TopPartners implements Analysis {
  public static final String ID = "top-partners";
  private static final List<Coverage> COVERAGES =
      List.of(Coverage.GOODS_CENSUS, Coverage.GOODS_AND_SERVICES_BOP, Coverage.GOODS_BOP);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES, Role.AGREEMENTS);
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = TopColumns.spec(context);
    AnnualTrade trade = AnnualTrade.of(context);
    List<PartnerRanking> rankings = new ArrayList<>();
    TopRows rows = new TopRows(context, spec);
    for (int year : years(context.question())) {
      for (Coverage coverage : COVERAGES) {
        for (Treatment treatment : Treatment.values()) {
          Optional<PartnerRanking> ranking =
              PartnerRanking.of(context, trade, Memberships.of(context), coverage, year, treatment);
          ranking.ifPresent(rankings::add);
          ranking.ifPresentOrElse(
              rows::add,
              () -> rows.addMissing(coverage, year, treatment, why(context, coverage, treatment)));
        }
      }
    }
    if (rankings.isEmpty()) {
      String reason = "no partner has both flows in any of the years";
      return Tables.missing(spec, reason, List.of());
    }
    ResultTable table = new ResultTable(spec, rows.rows());
    return new Exhibit(
        table,
        notes(context, rankings),
        TopCharts.of(context, table),
        TopFinding.of(context, rankings));
  }

  /** The reference year, then each comparison year. */
  static List<Integer> years(Question question) {
    Set<Integer> years = new LinkedHashSet<>(List.of(question.referenceYear()));
    years.addAll(question.comparisonYears());
    return List.copyOf(years);
  }

  /** The comparison years other than the reference year. */
  static List<Integer> earlier(Question question) {
    return years(question).subList(1, years(question).size());
  }

  /** The years as a title writes them: {@code 2024 and 2019}. */
  static String period(Question question) {
    return years(question).stream().map(String::valueOf).collect(Collectors.joining(" and "));
  }

  /** The releases behind trade on all three bases and the members of agreements. */
  static List<Citation> citations(Context context) {
    return Stream.of(Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES, Role.AGREEMENTS)
        .flatMap(role -> context.citations(role).stream())
        .toList();
  }

  private static String why(Context context, Coverage coverage, Treatment treatment) {
    String payments = context.whyAbsent(Role.GOODS_AND_SERVICES);
    if (coverage != Coverage.GOODS_CENSUS && !payments.isEmpty()) {
      return payments;
    }
    String members = context.whyAbsent(Role.AGREEMENTS);
    return treatment == Treatment.ONE_PARTNER && !members.isEmpty()
        ? members
        : "the source has no figures of the year that can be ranked";
  }

  private static List<Note> notes(Context context, List<PartnerRanking> rankings) {
    List<Note> notes = new ArrayList<>(List.of(Basis.note(), Payments.basis()));
    notes.add(UnionReconciled.note(context, rankings));
    notes.add(
        new Note(
            "Partners on the balance-of-payments basis",
            "The publisher of goods and services lists selected countries and areas only; the rest "
                + "stands together as all other countries, which is never ranked. The total is the "
                + "sum of its countries and that rest.",
            "A smaller partner that is not listed cannot rank there, so places low in the list are "
                + "an upper bound."));
    OpenPlaces.note(
            rankings.stream()
                .flatMap(ranking -> Stream.of(ranking.open().total(), ranking.open().deficit()))
                .toArray(OpenPlaces[]::new))
        .ifPresent(notes::add);
    return notes;
  }
}
