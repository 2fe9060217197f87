package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Cell.notAvailable;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Restated;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Step;
import io.tradebrief.pipeline.measure.TradeMeasures;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import java.util.List;

/**
 * The balances of the reference year restated month by month: the months of both flows, each at the
 * average rate of its month, joined and added up in Spark. A partner of which a month or a rate is
 * missing has no figure.
 *
 * @param context what is asked
 * @param restated the figures of the year, by partner
 */
record MonthByMonth(Context context, Restated restated) {
  /** The column of the balances. */
  static final String COLUMN = "month_by_month_usd";

  static MonthByMonth of(Context context) {
    return new MonthByMonth(
        context,
        Restated.of(
            context,
            TradeMeasures.goods(context).by("partner_code"),
            Step.MONTHS,
            List.of(context.question().referenceYear()),
            context.question().baseYear()));
  }

  /** The balance in US dollars, or why there is none. */
  Cell balance(String partner) {
    Restated.Figures figures = figures(partner);
    return figures.balance().isPresent()
        ? Cell.real(figures.balance().getAsDouble())
        : notAvailable(
            figures.hasRates()
                ? "the source lacks a flow in one of the months"
                : "no source has the rate of every month and of the base year in one currency");
  }

  /** Which partners have the figure, and why others do not. */
  Note note(ResultTable table) {
    List<SheetRow> partners = table.where();
    List<SheetRow> with = partners.stream().filter(row -> row.number(COLUMN).isPresent()).toList();
    long noRates =
        partners.stream().filter(row -> !figures(row.text("partner_code")).hasRates()).count();
    return new Note(
        "Balances restated month by month",
        "Each month's balance is turned into local currency at the average rate of the month and "
            + "back at the annual average of "
            + context.question().baseYear()
            + ", and the months are added up. It differs from the translation of the annual "
            + "balance where trade moved together with the rate within the year. Its change of "
            + "rank compares places among the partners that have the figure.",
        with.size()
            + " of "
            + partners.size()
            + " partners have it, "
            + deficits(with)
            + " of the "
            + deficits(partners)
            + " in deficit among them. "
            + noRates
            + " use a currency of which no source states every month and the base year; "
            + (partners.size() - with.size() - noRates)
            + " lack a flow in one of the months."
            + absent());
  }

  private static long deficits(List<SheetRow> rows) {
    return rows.stream().filter(row -> row.isNegative("balance_usd")).count();
  }

  private String absent() {
    String why = context.whyAbsent(Role.MONTHLY_EXCHANGE_RATES);
    return why.isEmpty() ? "" : " Monthly rates are missing because " + why + ".";
  }

  private Restated.Figures figures(String partner) {
    return restated.figures(context.question().referenceYear(), partner);
  }
}
