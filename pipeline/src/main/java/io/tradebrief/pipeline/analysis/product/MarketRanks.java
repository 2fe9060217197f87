package io.tradebrief.pipeline.analysis.product;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * The partner's place among all partners by the value of a group of products. Only countries rank;
 * the European Union ranks as its members one by one, or as one with the members it had on the last
 * day of the year.
 */
final class MarketRanks {
  private static final String UNION = "EU";

  private final Context context;
  private final List<Flow> flows;
  private final List<Member> members;

  /** A flow of one product group with one partner. */
  private record Flow(
      String partner, String flow, Scheme scheme, String code, int year, long amount) {}

  /** A membership; the days are null where they are open. */
  private record Member(String code, String from, String to) {
    boolean on(LocalDate day) {
      return from != null
          && !LocalDate.parse(from).isAfter(day)
          && (to == null || !LocalDate.parse(to).isBefore(day));
    }
  }

  /** The two places of a partner. */
  record Ranks(Cell among, Cell unionAsOne) {
    static Ranks none(String reason) {
      Cell none = SelectedProduct.missing(reason);
      return new Ranks(none, none);
    }
  }

  private MarketRanks(Context context, List<Flow> flows, List<Member> members) {
    this.context = context;
    this.flows = flows;
    this.members = members;
  }

  static MarketRanks collect(Context context) {
    List<Flow> flows =
        context
            .facts(TradeFlow.KIND, Role.GOODS_BY_MARKET)
            .map(
                facts ->
                    facts.where(
                        col("reporter_code")
                            .equalTo(context.question().reporter())
                            .and(col("measure").equalTo(TradeFlow.VALUE))
                            .and(length(col("period")).equalTo(lit(4)))))
            .map(Tables::collect)
            .orElse(List.of())
            .stream()
            .map(MarketRanks::flow)
            .toList();
    List<Member> members =
        flows.isEmpty()
            ? List.of()
            : context
                .facts(AgreementMember.KIND, Role.AGREEMENTS)
                .map(facts -> facts.where(col("agreement").equalTo(UNION)))
                .map(Tables::collect)
                .orElse(List.of())
                .stream()
                .map(
                    row ->
                        new Member(
                            row.getAs("member_code"),
                            row.getAs("in_force_from"),
                            row.getAs("in_force_to")))
                .toList();
    return new MarketRanks(context, flows, members);
  }

  private static Flow flow(Row row) {
    return new Flow(
        row.getAs("partner_code"),
        row.getAs("flow"),
        Scheme.of(row.getAs("classification")),
        row.getAs("product_code"),
        Integer.parseInt(row.getAs("period")),
        row.getAs("amount"));
  }

  /** The places of a partner by what the listed codes come to in a flow and year. */
  Ranks of(List<ProductCode> listed, String flow, int year, String partner) {
    List<ProductCode> wanted = listed.stream().filter(code -> code.covers(flow)).toList();
    List<Flow> ofYear =
        flows.stream().filter(f -> f.flow().equals(flow) && f.year() == year).toList();
    boolean covered =
        wanted.stream().allMatch(code -> ofYear.stream().anyMatch(f -> covers(code, f)));
    Map<String, Long> byPartner =
        ofYear.stream()
            .filter(f -> context.isCountry(f.partner()))
            .filter(f -> wanted.stream().anyMatch(code -> covers(code, f)))
            .collect(Collectors.groupingBy(Flow::partner, Collectors.summingLong(Flow::amount)));
    if (wanted.isEmpty() || !covered) {
      return Ranks.none("no release at hand has this group in this year with every partner");
    }
    Long own = byPartner.get(partner);
    if (own == null) {
      return Ranks.none(
          "the release with every partner lists no such "
              + flow
              + "s of "
              + year
              + " with "
              + context.name(partner));
    }
    OpenPlaces places =
        OpenPlaces.ofFlow(
            context,
            context.question().datasets(Role.GOODS_BY_MARKET),
            Integer.toString(year),
            flow);
    return new Ranks(
        places.rank(Cell.whole(place(byPartner, own)), (double) own),
        places.rank(unionAsOne(byPartner, year, partner), (double) own));
  }

  private Cell unionAsOne(Map<String, Long> byPartner, int year, String partner) {
    LocalDate end = LocalDate.of(year, 12, 31);
    Set<String> union =
        members.stream().filter(m -> m.on(end)).map(Member::code).collect(Collectors.toSet());
    if (union.isEmpty()) {
      return SelectedProduct.missing("the members of the European Union are not at hand");
    }
    if (union.contains(partner)) {
      return Cell.missing(
          Shorthand.NOT_APPLICABLE, "the partner is a member of the European Union");
    }
    Optional<Long> together =
        byPartner.entrySet().stream()
            .filter(e -> union.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .reduce(Math::addExact);
    Map<String, Long> others =
        byPartner.entrySet().stream()
            .filter(e -> !union.contains(e.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    together.ifPresent(sum -> others.put(UNION, sum));
    return Cell.whole(place(others, byPartner.get(partner)));
  }

  private static long place(Map<String, Long> amounts, long own) {
    return 1 + amounts.values().stream().filter(amount -> amount > own).count();
  }

  /** A longer code is only a part of the listed prefix, and might be the only part at hand. */
  private static boolean covers(ProductCode listed, Flow flow) {
    Scheme wanted = Scheme.of(listed.classification());
    return flow.scheme().family().equals(wanted.family()) && flow.code().equals(listed.prefix());
  }
}
