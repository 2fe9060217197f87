package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.negative;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.in;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Aggregates;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.FullYears;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.measure.Balances;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.OpenPlaces;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reporter's largest goods deficits in the reference year. Every country of which the source
 * has both flows is a row, and so is what it records for no country, without a rank; regions and
 * blocs are not. A share of all deficits is {@code 100 B / sum of B where B < 0}; a share of the
 * net balance is {@code 100 B / sum of B}.
 *
 * <p>A flow that is missing is not zero: a country with one flow has no row, and as it may be
 * larger than others, these have {@code [x]} in place of a rank ({@link OpenPlaces}).
 */
public final class DeficitRanking implements Analysis {
  public static final String ID = "deficit-ranking";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER);
  }

  @Override
  public Exhibit compute(Context context) {
    int year = context.question().referenceYear();
    int latest = context.latestFullYear();
    Balances balances = Balances.of(context);
    Deficits deficits = Deficits.of(context);
    OpenPlaces open = deficits.balances().places(year);
    OpenPlaces openLatest = deficits.balances().places(latest);
    Cell surplus = notApplicable("the partner is not a deficit in " + year);
    Formula balance = column("balance_usd");

    return Sheet.of(ID, balances.traders(year))
        .title(
            context.reporter()
                + ": goods balance with every partner, "
                + year
                + ", largest deficit first")
        .about(
            "Exports less imports by country, ranked by the size of the deficit, with shares of "
                + "all deficits and of the net balance. "
                + Basis.CENSUS_GOODS)
        .cites(context.citations(Role.GOODS_BY_PARTNER))
        .whenEmpty("the source lists no partner with both flows of " + year)
        .key("partner_code", "partner")
        .totalsIn("partner_code", "partner")
        .orderBy("balance_usd")
        .rank(
            "rank",
            "Rank",
            "Place among the deficits of the reference year.",
            Deficits.byDeficit("balance_usd", open))
        .where(Balances.Trader::isCountry, Deficits.NO_COUNTRY)
        .where(negative("balance_usd"), surplus)
        .column(PartnerColumns.CODE, row -> Cell.text(row.code()))
        .column(PartnerColumns.NAME, row -> Cell.text(row.name()))
        .usd("exports_usd", "Exports", "Goods exports, FAS value.", row -> row.exports(year))
        .usd("imports_usd", "Imports", "General imports, customs value.", row -> row.imports(year))
        .usd("balance_usd", "Balance", "Exports less imports.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .pct(
            "share_of_deficits_pct",
            "Share of all deficits",
            "Balance in per cent of the sum of all deficits.")
        .is(percent(balance, in("all", "balance_usd")))
        .where(negative("balance_usd"), surplus)
        .pct(
            "share_of_net_pct",
            "Share of the net balance",
            "Balance in per cent of the net balance of all partners; may exceed 100.")
        .is(percent(balance, in("net", "balance_usd")))
        .orElse(notApplicable("the net balance of all partners is zero"))
        .usd(
            "balance_latest_year_usd",
            "Balance in " + latest + ", the latest full year",
            "Exports less imports in the latest year with twelve published months.",
            row -> row.balance(latest))
        .rank(
            "rank_latest_year",
            "Rank in " + latest,
            "Place among the deficits of the latest full year.",
            Deficits.byDeficit("balance_latest_year_usd", openLatest))
        .where(Balances.Trader::isCountry, Deficits.NO_COUNTRY)
        .where(
            negative("balance_latest_year_usd"),
            notApplicable("the partner is not a deficit in " + latest))
        .total(deficits.largest(year, open))
        .total(
            Total.sum("all", "All deficits", negative("balance_usd"))
                .whenNone(notApplicable("no partner is in deficit")))
        .total(Total.sum("net", "Net balance of all partners").without("share_of_deficits_pct"))
        .totals(published(balances, year))
        .note(Basis.note())
        .note(Aggregates.note(context, balances.groups()))
        .note(DeficitRanking::denominators)
        .note(DeficitRanking::reconciled)
        .note(FullYears.note(context))
        .notes(deficits.unidentified(year, latest))
        .notes(OpenPlaces.note(open, openLatest).stream().toList())
        .chart(
            table ->
                deficits
                    .bars(table)
                    .title(
                        place(context, table, "").orElse("The largest goods deficits of " + year))
                    .subtitle(deficits.subtitle() + ", " + year + ", billion US dollars")
                    .series("balance_usd", "Deficit")
                    .spec())
        .finding(
            table ->
                deficits.largest(table).isEmpty()
                    ? Optional.empty()
                    : place(context, table, " US dollars").map(place -> place + "."))
        .exhibit();
  }

  /** The world total that the publisher states, and what the sum of partners lacks of it. */
  private static List<Total> published(Balances balances, int year) {
    return balances.world(year).stream()
        .flatMap(
            world ->
                Stream.of(
                    Total.row("world", "World total as published")
                        .put("partner_code", "WLD")
                        .put("exports_usd", world.exports())
                        .put("imports_usd", world.imports()),
                    Total.row("gap", "World total less the sum of partners")
                        .put(
                            "exports_usd",
                            in("world", "exports_usd").minus(in("net", "exports_usd")))
                        .put(
                            "imports_usd",
                            in("world", "imports_usd").minus(in("net", "imports_usd")))))
        .map(total -> total.without("share_of_deficits_pct", "share_of_net_pct"))
        .toList();
  }

  private static Optional<Note> denominators(ResultTable table) {
    return Optional.of(
        new Note(
            "Two denominators",
            "A share of all deficits divides by the sum over partners in deficit; a share of the "
                + "net balance divides by the sum over all partners, so that such shares can add "
                + "up to more than 100 per cent.",
            "The net balance of all partners is " + billions(table, "net") + "."));
  }

  private static Optional<Note> reconciled(ResultTable table) {
    return Optional.of(
        new Note(
            "World total and sum of partners",
            "The net balance is the sum over partners. The world total that the source states is a "
                + "row of its own; where revisions reach it at another time than the countries, "
                + "the difference is a row as well.",
            table.has("world")
                ? "The published world balance is "
                    + billions(table, "world")
                    + "; it differs from the sum of partners by "
                    + Words.millions(table.row("gap").value("balance_usd"))
                    + "."
                : "The source states no world total, so nothing can be reconciled."));
  }

  private static String billions(ResultTable table, String row) {
    return Words.billions(table.row(row).value("balance_usd"));
  }

  /**
   * The partner's place; empty if the source does not list it, or its place is not known.
   *
   * @param unit stands after the amount; a chart says it below its title
   */
  private static Optional<String> place(Context context, ResultTable table, String unit) {
    return table
        .find("partner_code", context.question().partner())
        .flatMap(
            row ->
                row.isNegative("balance_usd")
                    ? row.whole("rank").map(rank -> place(context, row, rank) + unit)
                    : Optional.of(
                        context.partner()
                            + " is not among the deficits of "
                            + context.question().referenceYear()));
  }

  private static String place(Context context, SheetRow row, long rank) {
    return context.partner()
        + " has the "
        + Words.ordinalLargest(rank)
        + " "
        + context.reporters()
        + " goods deficit: "
        + Words.inBillions(-row.value("balance_usd"));
  }
}
