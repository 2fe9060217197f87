package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualTrade;
import io.tradebrief.pipeline.analysis.Cells;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Coverage;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Trade;
import io.tradebrief.pipeline.analysis.WantedTrade;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Goods, services and their sum with the partner in focus, a row a year up to the reference year,
 * on the balance-of-payments basis; below them mean, smallest and largest value of each column over
 * the last {@value #DECADE} years.
 */
public final class BilateralSeries implements Analysis {
  public static final String ID = "bilateral-series";
  static final int DECADE = 10;

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
    TableSpec spec = SeriesColumns.spec(context);
    List<List<Cell>> rows = years(context, spec);
    if (rows.isEmpty()) {
      return Tables.missing(spec, whyEmpty(context), List.of(Payments.basis()));
    }
    int years = rows.size();
    int first = Math.max(0, years - DECADE);
    rows.addAll(SeriesSummary.rows(spec, rows, first));
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        List.of(Payments.basis(), span(table, first, years)),
        SeriesCharts.of(context, table, years),
        SeriesFinding.of(context, table, first, years));
  }

  private static List<List<Cell>> years(Context context, TableSpec spec) {
    Question question = context.question();
    AnnualTrade trade = AnnualTrade.of(context);
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : trade.years(Coverage.GOODS_BOP, question.partner())) {
      if (year <= question.referenceYear()) {
        Trade goods = trade.of(Coverage.GOODS_BOP, question.partner(), year);
        Trade services = trade.of(Coverage.SERVICES_BOP, question.partner(), year);
        Trade both = goods.plus(services);
        rows.add(
            Cells.notAvailable("the publisher gives no figure for this year")
                .put("period", Integer.toString(year))
                .put("year", year)
                .put("goods_exports_usd", goods.exports())
                .put("goods_imports_usd", goods.imports())
                .put("goods_balance_usd", goods.balance())
                .put("services_exports_usd", services.exports())
                .put("services_imports_usd", services.imports())
                .put("services_balance_usd", services.balance())
                .put("exports_usd", both.exports())
                .put("imports_usd", both.imports())
                .put("total_trade_usd", both.total())
                .put("balance_usd", both.balance())
                .of(spec));
      }
    }
    return SeriesColumns.live(spec, rows);
  }

  private static String whyEmpty(Context context) {
    Question question = context.question();
    return Listing.of(context)
        .why(
            List.of(Role.GOODS_AND_SERVICES),
            WantedTrade.totals(question.reporter(), question.partner()),
            question.referenceYear());
  }

  private static Note span(ResultTable table, int first, int years) {
    return new Note(
        "Mean, smallest and largest",
        "They are taken column by column over the last ten years of the table, or over fewer where "
            + "the table has fewer; the smallest of one column may be of another year than that "
            + "of the next, so these rows do not add up across.",
        "The "
            + Words.number(years - first)
            + " years run from "
            + table.cell(first, "period").raw()
            + " to "
            + table.cell(years - 1, "period").raw()
            + ".");
  }
}
