package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Citation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reporter's trade with every partner and group in every year, on the Census basis (goods) and
 * on that of the balance of payments (goods and services), for the exhibits that compare partners.
 *
 * @param context what is asked
 * @param sums by {@code partner_code, flow, period}, of each coverage that is no sum of others
 */
public record AnnualTrade(Context context, Map<Coverage, Sums> sums) {
  private static final String WORLD = "WLD";

  /** What a source lists for the countries it does not show. */
  private static final String ALL_OTHERS = "XAO";

  public static AnnualTrade of(Context context) {
    return context.shared(AnnualTrade.class, AnnualTrade::collect);
  }

  private static AnnualTrade collect(Context context) {
    List<Sums> sums =
        Measures.of(context)
            .sums(
                List.of(TradeMeasures.annualGoods(context), TradeMeasures.annualPayments(context)));
    return new AnnualTrade(
        context,
        Map.of(
            Coverage.GOODS_CENSUS, sums.get(0),
            Coverage.GOODS_BOP, sums.get(1).at("sector", TradeFlow.GOODS),
            Coverage.SERVICES_BOP, sums.get(1).at("sector", TradeFlow.SERVICES)));
  }

  /** Trade with a partner or a group; {@link Trade#NONE} if the source has none. */
  public Trade of(Coverage coverage, String partner, int year) {
    if (coverage == Coverage.GOODS_AND_SERVICES_BOP) {
      return of(Coverage.GOODS_BOP, partner, year).plus(of(Coverage.SERVICES_BOP, partner, year));
    }
    Sums of = sums.get(coverage);
    String period = Integer.toString(year);
    return new Trade(
        of.amount(partner, TradeFlow.EXPORT, period), of.amount(partner, TradeFlow.IMPORT, period));
  }

  /** The codes of the countries with any figure of the year, sorted; no group is among them. */
  public List<String> countries(Coverage coverage, int year) {
    Coverage listed = coverage == Coverage.GOODS_AND_SERVICES_BOP ? Coverage.GOODS_BOP : coverage;
    return sums.get(listed).at("period", Integer.toString(year)).values("partner_code").stream()
        .filter(context::isCountry)
        .toList();
  }

  /**
   * Trade with all partners: the world total as published, or where the source has none, its
   * countries and its remainder added up.
   */
  public Trade world(Coverage coverage, int year) {
    Trade published = of(coverage, WORLD, year);
    return published.isComplete()
        ? published
        : countries(coverage, year).stream()
            .map(country -> of(coverage, country, year))
            .reduce(of(coverage, ALL_OTHERS, year), Trade::plus);
  }

  /** The reference year, then each comparison year. */
  public static List<Integer> years(Question question) {
    Set<Integer> years = new LinkedHashSet<>(List.of(question.referenceYear()));
    years.addAll(question.comparisonYears());
    return List.copyOf(years);
  }

  /** The comparison years other than the reference year. */
  public static List<Integer> earlier(Question question) {
    return years(question).subList(1, years(question).size());
  }

  /** The years as a title writes them: {@code 2024 and 2019}. */
  public static String period(Question question) {
    return years(question).stream().map(String::valueOf).collect(Collectors.joining(" and "));
  }

  /** The releases behind trade on all bases and the members of agreements. */
  public static List<Citation> citations(Context context) {
    return Stream.of(Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES, Role.AGREEMENTS)
        .flatMap(role -> context.citations(role).stream())
        .toList();
  }
}
