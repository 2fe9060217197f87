package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Formula.column;
import static io.tradebrief.reports.table.Formula.constant;
import static io.tradebrief.reports.table.Formula.percent;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.pipeline.measure.Books;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Investments;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Announced investments against what there is: the stock of direct investment of the investing
 * country in the host at the end of the reference year, its mean annual change since the earlier
 * year, and the mean annual flow of the same years.
 */
public final class Pledges implements Analysis {
  public static final String ID = "pledge";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.DIRECT_INVESTMENT, Role.EXCHANGE_RATES);
  }

  @Override
  public Exhibit compute(Context context) {
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    List<Pledge> pledges = context.lists().pledges();
    Investments facts = Investments.of(context);
    Flows flows = new Flows(context);

    return Sheet.of(ID, pledges)
        .title("Announced investments against the stock and the flow of direct investment, " + to)
        .about(
            ("Each pledge beside the stock of direct investment of the investing country in the "
                    + "host at the end of %d, the mean annual change of that stock since %d (both "
                    + "by the host's books) and the mean annual flow of the same years (by the "
                    + "investing country's books, at annual average exchange rates).")
                .formatted(to, from))
        .cites(
            facts.citations(
                key ->
                    key.isOfEveryIndustry()
                        && !(key.books().isPosition() && key.books().isOfOwnPublisher())))
        .cites(rates(flows, pledges))
        .whenEmpty("the list of pledges, pledges.csv, has no row")
        .key("pledge")
        .text("pledge", "Pledge", "The announced investment.", Pledge::name)
        .text(
            "investor_code",
            "Investor code",
            "ISO 3166 alpha-3 code of the pledging country.",
            Pledge::investorCode)
        .text(
            "investor",
            "Investor",
            "The country that pledges.",
            pledge -> context.name(pledge.investorCode()))
        .text("host_code", "Host code", "ISO 3166 alpha-3 code of the host.", Pledge::hostCode)
        .text(
            "host",
            "Host",
            "The country it is pledged to.",
            pledge -> context.name(pledge.hostCode()))
        .usd("amount_usd", "Amount", "The amount announced.", pledge -> Cell.whole(pledge.amount()))
        .text(
            "announced",
            "Announced",
            "The day it was announced, or first reported.",
            pledge -> pledge.announced().toString())
        .text("status", "Status", "How far it has come.", Pledge::status)
        .column(
            ColumnSpec.of("stock_year", "Year of the stock", Unit.YEAR, "Position at its end."),
            pledge -> Cell.whole(to))
        .usd(
            "stock_usd",
            "Stock",
            "The host's inward position from the investing country.",
            pledge -> stock(facts, pledge, to))
        .pct(
            "pledge_to_stock_pct",
            "Pledge in per cent of the stock",
            "The amount in per cent of the stock.")
        .is(percent(column("amount_usd"), column("stock_usd")))
        .usd(
            "stock_from_usd",
            "Stock at the end of " + from,
            "The same in the earlier year.",
            pledge -> stock(facts, pledge, from))
        .usd("mean_change_usd", "Mean annual change of the stock", "Change over years between.")
        .is(column("stock_usd").minus(column("stock_from_usd")).over(constant((double) to - from)))
        .where(pledge -> from != to, notApplicable("the two years are the same"))
        .ratio(
            "pledge_to_mean_change",
            "Pledge over the mean annual change",
            "In years of the mean change.")
        .is(column("amount_usd").over(column("mean_change_usd")))
        .usd(
            "flow_usd",
            "Flow in " + to,
            "The investing country's outward flow to the host at the annual average rate.",
            flows::latest)
        .usd(
            "mean_flow_usd",
            "Mean annual flow, " + (from + 1) + " to " + to,
            "Mean of the flows, each at the average rate of its year.",
            flows::mean)
        .ratio(
            "pledge_to_mean_flow", "Pledge over the mean annual flow", "In years of the mean flow.")
        .is(column("amount_usd").over(column("mean_flow_usd")))
        .text("citation", "Where it was announced", "Publisher, title and date.", Pledge::citation)
        .note(table -> Optional.of(method(means(context, flows, table))))
        .note(table -> facts.absent())
        .notes(pledges.isEmpty() ? List.of() : context.lists().notes(ID))
        .chart(table -> chart(context, table))
        .finding(table -> last(table).map(Pledges::sentence))
        .exhibit();
  }

  private static List<Citation> rates(Flows flows, List<Pledge> pledges) {
    return pledges.stream()
        .flatMap(pledge -> flows.citation(pledge.investorCode()).stream())
        .distinct()
        .toList();
  }

  private static Cell stock(Investments facts, Pledge pledge, int year) {
    return facts.cell(
        Books.of(pledge.hostCode(), Books.INWARD, Books.POSITION)
            .with(pledge.investorCode(), year));
  }

  /** What the two means are, for the pledge that comes last in the list. */
  private static String means(Context context, Flows flows, ResultTable table) {
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    SheetRow last = table.where().get(table.where().size() - 1);
    String flow =
        flows
            .citation(last.text("investor_code"))
            .map(source -> "%s, at the average rates of: " + source.publisher() + ".")
            .orElse("%s.");
    return (last.number("mean_flow_usd").isEmpty()
            ? "No mean flow can be given: " + flows.whyMissing() + "."
            : "The mean annual flow of %d to %d is ".formatted(from + 1, to)
                + last.said("mean_flow_usd", flow, Words::billions))
        + last.said(
            "mean_change_usd",
            " The stock rose by %s a year on average since " + from + ".",
            Words::billions);
  }

  private static String sentence(SheetRow row) {
    return ("A pledge of %s (%s, %s) is %s of the stock of direct investment it adds to, %s at the "
            + "end of %s%s%s.")
        .formatted(
            Words.billions(row.value("amount_usd")),
            row.text("status"),
            row.text("investor"),
            Words.percent(row.value("pledge_to_stock_pct"), 1),
            Words.billions(row.value("stock_usd")),
            row.text("stock_year"),
            times(row, "pledge_to_mean_change", "the mean annual rise of that stock"),
            times(row, "pledge_to_mean_flow", "the mean annual flow"));
  }

  private static String times(SheetRow row, String column, String of) {
    double ratio = row.number(column).orElse(0);
    return ratio > 0 ? String.format(Locale.ROOT, ", %.1f times %s", ratio, of) : "";
  }

  private static Optional<ChartSpec> chart(Context context, ResultTable table) {
    return last(table)
        .flatMap(
            row ->
                Chart.of(table, ChartSpec.Kind.BARS, "pledge")
                    .title(
                        "Pledge of %s: %s of the stock"
                            .formatted(
                                Words.billions(row.value("amount_usd")),
                                Words.percent(row.value("pledge_to_stock_pct"), 0)))
                    .subtitle(
                        "Announced investment in per cent of the stock of direct investment of the "
                            + "same country in the same host, end of "
                            + context.question().referenceYear())
                    .rows(withShare(table))
                    .series("pledge_to_stock_pct", "Per cent of the stock")
                    .highlight(Optional.of(row.text("pledge")))
                    .spec());
  }

  /** The last pledge of the list that can be set against a stock. */
  private static Optional<SheetRow> last(ResultTable table) {
    return withShare(table).stream().reduce((earlier, later) -> later);
  }

  private static List<SheetRow> withShare(ResultTable table) {
    return table.where().stream()
        .filter(row -> row.number("pledge_to_stock_pct").isPresent())
        .toList();
  }

  private static Note method(String effect) {
    return new Note(
        "What a pledge is set against",
        "The stock is the host's inward position from the investing country as the host reports it."
            + " Its mean annual change includes revaluation and reinvested earnings. The flow is"
            + " that of the investing country's books on the directional principle, converted year"
            + " by year at annual average rates. A pledge may count loans and guarantees, and"
            + " states no year by which it is invested, so the comparison is of size only.",
        effect);
  }
}
