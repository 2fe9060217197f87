package io.tradebrief.pipeline.analysis.bilateral;

import static io.tradebrief.reports.table.Formula.column;
import static java.util.Comparator.comparingDouble;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Listing;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Sums;
import io.tradebrief.pipeline.measure.TradeMeasures;
import io.tradebrief.pipeline.measure.WantedTrade;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Goods, services and their sum with the partner in focus, a row a year up to the reference year,
 * on the balance-of-payments basis; beside them mean, smallest and largest value of each column
 * over the last years, see {@link LastYears}.
 */
public final class BilateralSeries implements Analysis {
  public static final String ID = "bilateral-series";
  private static final List<String> AMOUNTS =
      List.of(
          "goods_exports_usd",
          "goods_imports_usd",
          "goods_balance_usd",
          "services_exports_usd",
          "services_imports_usd",
          "services_balance_usd",
          "exports_usd",
          "imports_usd",
          "total_trade_usd",
          "balance_usd");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER, Role.GOODS_AND_SERVICES);
  }

  @Override
  public Exhibit compute(Context context) {
    Question question = context.question();
    Sums trade =
        Measures.of(context)
            .sums(TradeMeasures.annualPayments(context))
            .at("partner_code", question.partner());
    List<Integer> years =
        trade.at("sector", TradeFlow.GOODS).values("period").stream()
            .map(Integer::valueOf)
            .filter(year -> year <= question.referenceYear())
            .toList();
    LastYears last = LastYears.of(years);

    Sheet<Integer> sheet =
        Sheet.of(ID, years)
            .title(
                (context.reporter() + " and " + context.partner())
                    + (": trade in goods and services by year, up to " + question.referenceYear()))
            .about(
                "Exports, imports and balances of goods, of services and of both together. "
                    + Payments.ABOUT)
            .cites(context.citations(Role.GOODS_AND_SERVICES))
            .whenEmpty(
                years.isEmpty()
                    ? Listing.of(context)
                        .why(
                            List.of(Role.GOODS_AND_SERVICES),
                            WantedTrade.totals(question.reporter(), question.partner()),
                            question.referenceYear())
                    : "")
            .key("period")
            .totalsIn("period")
            .text(
                "period",
                "Period",
                "A year, or what is taken of the last years.",
                year -> Integer.toString(year))
            .column(
                ColumnSpec.of("year", "Year", Unit.YEAR, "The year; none for a summary of years."),
                Cell::whole);
    for (String sector : List.of(TradeFlow.GOODS, TradeFlow.SERVICES)) {
      addFlows(sheet, trade, sector);
    }
    return sheet
        .usd("exports_usd", "Exports", "Exports of goods and services.")
        .is(column("goods_exports_usd").plus(column("services_exports_usd")))
        .usd("imports_usd", "Imports", "Imports of goods and services.")
        .is(column("goods_imports_usd").plus(column("services_imports_usd")))
        .usd("total_trade_usd", "Total trade", "Exports and imports of goods and services.")
        .is(column("exports_usd").plus(column("imports_usd")))
        .usd("balance_usd", "Balance", "Exports less imports of goods and services.")
        .is(column("exports_usd").minus(column("imports_usd")))
        .totals(last.totals(AMOUNTS))
        .note(Payments.basis())
        .note(table -> Optional.of(last.note()))
        .chart(
            table ->
                lines(context, table, "", year -> reached(context, year))
                    .series("total_trade_usd", "Total trade")
                    .series("imports_usd", "Imports")
                    .series("exports_usd", "Exports")
                    .spec())
        .chart(
            table ->
                lines(context, table, "balances, ", BilateralSeries::balances)
                    .id(ID + "-balance")
                    .series("services_balance_usd", "Services")
                    .series("balance_usd", "Goods and services")
                    .series("goods_balance_usd", "Goods")
                    .spec())
        .finding(table -> finding(context, last.rows(table)))
        .exhibit();
  }

  private static void addFlows(Sheet<Integer> sheet, Sums trade, String sector) {
    String name = sector.substring(0, 1).toUpperCase(Locale.ROOT) + sector.substring(1);
    for (String flow : List.of(TradeFlow.EXPORT, TradeFlow.IMPORT)) {
      sheet.usd(
          sector + "_" + flow + "s_usd",
          name + " " + flow + "s",
          (flow.equals(TradeFlow.EXPORT) ? "Exports" : "Imports") + " of " + sector + ".",
          year ->
              trade.cell(
                  () -> "the publisher gives no " + flow + "s of " + sector + " of " + year,
                  sector,
                  flow,
                  Integer.toString(year)));
    }
    sheet
        .usd(
            sector + "_balance_usd",
            name + " balance",
            name + " exports less " + sector + " imports.")
        .is(column(sector + "_exports_usd").minus(column(sector + "_imports_usd")));
  }

  private static String reached(Context context, SheetRow last) {
    return "Trade with " + context.partner() + " reached " + Words.billions(total(last));
  }

  private static String balances(SheetRow last) {
    return "Goods "
        + kindAndSize(last.value("goods_balance_usd"))
        + ", services "
        + kindAndSize(last.value("services_balance_usd"))
        + " billion US dollars";
  }

  private static String kindAndSize(double balance) {
    return String.format(Locale.ROOT, "%s %.1f", kind(balance), Math.abs(balance) / 1e9);
  }

  /** Lines over all years, of which a single year has none, nor one without a total at its end. */
  private static Chart lines(
      Context context, ResultTable table, String what, Function<SheetRow, String> titleOf) {
    List<SheetRow> years = table.where();
    SheetRow last = years.get(years.size() - 1);
    Chart chart = Chart.of(table, ChartSpec.Kind.LINES, "period");
    if (years.size() < 2 || last.number("total_trade_usd").isEmpty()) {
      return chart;
    }
    String title = titleOf.apply(last);
    String subtitle =
        (context.reporter() + ": goods and services with " + context.partner() + ", " + what)
            + (years.get(0).text("period") + " to " + last.text("period"))
            + ", balance of payments, billion US dollars";
    return chart
        .title(title)
        .subtitle(subtitle)
        .altText(title + ". Lines by year. " + subtitle + ".")
        .rows(years)
        .scale(1e9);
  }

  static String kind(double balance) {
    return balance < 0 ? "deficit" : "surplus";
  }

  /** Empty if a year of the span lacks a figure. */
  private static Optional<String> finding(Context context, List<SheetRow> span) {
    // A year has a total only if it has both flows of goods and of services.
    if (span.size() < 2 || span.stream().anyMatch(row -> row.number("total_trade_usd").isEmpty())) {
      return Optional.empty();
    }
    SheetRow now = span.get(span.size() - 1);
    SheetRow before = span.get(span.size() - 2);
    SheetRow least = Collections.min(span, comparingDouble(BilateralSeries::total));
    return Optional.of(
        "Trade in goods and services with "
            + context.partner()
            + (" was " + Words.billions(total(now)) + " in " + now.text("period"))
            + (" and " + Words.billions(total(before)) + " in " + before.text("period"))
            + ("; over the last " + Words.number(span.size()) + " years it was never below ")
            + (Words.billions(total(least)) + " (" + least.text("period") + "), and services were ")
            + services(span)
            + ".");
  }

  private static double total(SheetRow row) {
    return row.value("total_trade_usd");
  }

  private static String services(List<SheetRow> span) {
    List<String> deficits =
        span.stream()
            .filter(row -> row.isNegative("services_balance_usd"))
            .map(row -> row.text("period"))
            .toList();
    if (deficits.isEmpty()) {
      return "in surplus in every year";
    }
    return deficits.size() == span.size()
        ? "in deficit in every year"
        : "in surplus in every year but " + String.join(", ", deficits);
  }
}
