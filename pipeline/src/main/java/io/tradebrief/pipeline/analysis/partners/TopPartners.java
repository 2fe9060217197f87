package io.tradebrief.pipeline.analysis.partners;

import static io.tradebrief.reports.table.Cell.notAvailable;
import static io.tradebrief.reports.table.Condition.atLeast;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.analysis.partners.PartnerRanking.Group;
import io.tradebrief.pipeline.analysis.partners.PartnerRanking.Place;
import io.tradebrief.pipeline.analysis.partners.PartnerRanking.Treatment;
import io.tradebrief.pipeline.measure.AnnualTrade;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Coverage;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reporter's largest partners by X + M, on three bases and with the European Union counted as
 * one partner and as its members, for the reference year and each comparison year. No two bases
 * share a ranking. The rows beside each ranking lead from the partners shown to all trade.
 */
public final class TopPartners implements Analysis {
  public static final String ID = "top-partners";
  private static final List<Coverage> COVERAGES =
      List.of(Coverage.GOODS_CENSUS, Coverage.GOODS_AND_SERVICES_BOP, Coverage.GOODS_BOP);

  /** What chart and finding are of: the first that has the partner. */
  private static final List<Coverage> PREFERRED =
      List.of(Coverage.GOODS_AND_SERVICES_BOP, Coverage.GOODS_CENSUS);

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
    Question question = context.question();
    List<Group> groups = Group.all(AnnualTrade.years(question), COVERAGES);
    List<PartnerRanking> rankings =
        groups.stream().flatMap(group -> PartnerRanking.of(context, group).stream()).toList();
    List<Group> open = new ArrayList<>(groups);
    rankings.forEach(ranking -> open.remove(ranking.group()));
    List<Place> shown = rankings.stream().flatMap(of -> of.shown(question).stream()).toList();

    return Sheet.of(ID, shown)
        .title(context.reporter() + ": largest trade partners, " + AnnualTrade.period(question))
        .about(
            "Partners ranked by exports and imports together, with the European Union counted as "
                + "one partner and as its members. "
                + Payments.BOTH_BASES)
        .cites(AnnualTrade.citations(context))
        .whenEmpty("no partner has both flows in any of the years")
        .key("year", "basis", "eu", "partner_code", "partner")
        .totalsIn("partner")
        .groupedBy("year", "basis", "eu")
        .column(
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year of the ranking."),
            place -> Cell.whole(place.group().year()))
        .text(
            "basis",
            "Basis",
            "What is counted, and on which basis.",
            place -> place.group().coverage().label())
        .text(
            "eu",
            "European Union",
            "Whether the European Union ranks as one partner, or each of its members.",
            place -> place.group().treatment().label())
        .column(ColumnSpec.of("rank", "Rank", Unit.RANK, "Place by total trade."), Place::rank)
        .column(PartnerColumns.CODE, place -> Cell.text(place.code()))
        .column(PartnerColumns.NAME, place -> Cell.text(context.name(place.code())))
        .usd("exports_usd", "Exports", "Exports to the partner.", Place::exports)
        .usd("imports_usd", "Imports", "Imports from the partner.", Place::imports)
        .usd("total_trade_usd", "Total trade", "Exports and imports.")
        .is(column("exports_usd").plus(column("imports_usd")))
        .usd("balance_usd", "Balance", "Exports less imports.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .column(
            ColumnSpec.of(
                "rank_deficit",
                "Rank among deficits",
                Unit.RANK,
                "Place among the deficits of the same ranking, the largest first."),
            Place::deficitRank)
        .pct(
            "share_of_trade_pct",
            "Share of all trade",
            "Total trade in per cent of that with all partners.")
        .is(percent(column("total_trade_usd"), RestOfTrade.all("total_trade_usd")))
        .orElse(notAvailable("there is no total over all partners to divide by"))
        .totals(rankings.stream().flatMap(of -> RestOfTrade.rows(context, of).stream()).toList())
        .totals(open.stream().map(group -> group.missing(context)).toList())
        .note(Basis.note())
        .note(Payments.basis())
        .note(union(context, rankings))
        .note(
            new Note(
                "Partners on the balance-of-payments basis",
                "The publisher of goods and services lists selected countries and areas only; the "
                    + "rest stands together as all other countries, which is never ranked. The "
                    + "total is the sum of its countries and that rest.",
                "A smaller partner that is not listed cannot rank there, so places low in the list "
                    + "are an upper bound."))
        .notes(
            OpenPlaces.note(
                    rankings.stream()
                        .flatMap(ranking -> Stream.of(ranking.byTrade(), ranking.byDeficit()))
                        .toArray(OpenPlaces[]::new))
                .stream()
                .toList())
        .chart(table -> chart(context, table, Treatment.ONE_PARTNER, ID))
        .chart(table -> chart(context, table, Treatment.MEMBERS, ID + "-members"))
        .finding(table -> finding(context, table))
        .exhibit();
  }

  private static Note union(Context context, List<PartnerRanking> rankings) {
    String effect =
        rankings.stream()
            .flatMap(ranking -> ranking.reconciled(context).stream())
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

  /** Bars of the largest partners, the partner in focus in the accent colour. */
  private static Optional<ChartSpec> chart(
      Context context, ResultTable table, Treatment treatment, String id) {
    int year = context.question().referenceYear();
    return PREFERRED.stream()
        .map(coverage -> chart(context, table, new Group(year, coverage, treatment)))
        .flatMap(chart -> chart.id(id).spec().stream())
        .findFirst();
  }

  private static Chart chart(Context context, ResultTable table, Group group) {
    List<SheetRow> rows = ranked(table, group);
    Optional<SheetRow> focus = rows.stream().filter(row -> isPartner(context, row)).findFirst();
    String place =
        focus
            .flatMap(row -> row.whole("rank"))
            .map(rank -> context.partner() + ": " + Words.ordinalLargest(rank) + " partner, ")
            .orElse("Largest partners ");
    return Chart.of(table, ChartSpec.Kind.BARS, "partner")
        .title(place + "with the EU " + group.treatment().label())
        .subtitle(
            (context.reporter() + ": trade in " + group.coverage().label() + ", " + group.year())
                + ", exports and imports together, billion US dollars")
        .series("total_trade_usd", "Total trade")
        .rows(rows)
        .scale(1e9)
        .pattern("#,##0.0")
        .highlight(focus.map(row -> row.text("partner")));
  }

  /** The partners of a ranking whose place is known. */
  private static List<SheetRow> ranked(ResultTable table, Group group) {
    return table.where(
        is("year", group.year()),
        is("basis", group.coverage().label()),
        is("eu", group.treatment().label()),
        atLeast("rank", 1));
  }

  private static boolean isPartner(Context context, SheetRow row) {
    return row.text("partner_code").equals(context.question().partner());
  }

  /** Where the partner ranks; empty if it has no known place in the reference year. */
  private static Optional<String> finding(Context context, ResultTable table) {
    for (Coverage coverage : PREFERRED) {
      List<SheetRow> now = places(context, table, coverage, context.question().referenceYear());
      if (!now.isEmpty()) {
        String then =
            AnnualTrade.earlier(context.question()).stream()
                .map(year -> places(context, table, coverage, year))
                .filter(places -> !places.isEmpty())
                .map(places -> "; it was the " + ranks(places))
                .collect(Collectors.joining());
        return Optional.of(
            ("In " + coverage.subject() + ", at ")
                + Words.billions(now.get(0).value("total_trade_usd"))
                + (", " + context.partner() + " was the " + ranks(now) + then + "."));
      }
    }
    return Optional.empty();
  }

  /** The partner's rows with a known place, first with the European Union as one partner. */
  private static List<SheetRow> places(
      Context context, ResultTable table, Coverage coverage, int year) {
    return Stream.of(Treatment.values())
        .flatMap(treatment -> ranked(table, new Group(year, coverage, treatment)).stream())
        .filter(row -> isPartner(context, row))
        .toList();
  }

  private static String ranks(List<SheetRow> places) {
    long first = places.get(0).whole("rank").orElseThrow();
    long last = places.get(places.size() - 1).whole("rank").orElseThrow();
    String place = Words.ordinalLargest(first) + " partner of " + places.get(0).text("year");
    if (places.size() == 1) {
      return place;
    }
    return first == last
        ? place + ", whether the EU counts as one partner or as its members"
        : (place + " with the EU as one partner and the " + Words.ordinal(last))
            + " with its members apart";
  }
}
