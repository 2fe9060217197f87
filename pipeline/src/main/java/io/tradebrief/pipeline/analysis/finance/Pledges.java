package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
    PledgeRows rows = new PledgeRows(context);
    TableSpec spec = PledgeColumns.spec(context, rows.citations());
    List<Pledge> pledges = context.lists().pledges();
    if (pledges.isEmpty()) {
      return Tables.missing(spec, "the list of pledges, pledges.csv, has no row", List.of());
    }
    List<List<Cell>> cells = new ArrayList<>();
    pledges.forEach(pledge -> cells.add(rows.row(pledge)));
    ResultTable table = new ResultTable(spec, cells);
    return new Exhibit(table, notes(context, rows), charts(context, table), finding(table));
  }

  private static Optional<String> finding(ResultTable table) {
    return last(table)
        .map(
            row ->
                "A pledge of "
                    + Words.billions(amount(table, row, "amount_usd"))
                    + " ("
                    + table.cell(row, "status").raw()
                    + ", "
                    + table.cell(row, "investor").raw()
                    + ") is "
                    + Words.percent(amount(table, row, "pledge_to_stock_pct"), 1)
                    + " of the stock of direct investment it adds to, "
                    + Words.billions(amount(table, row, "stock_usd"))
                    + " at the end of "
                    + table.cell(row, "stock_year").raw()
                    + times(
                        table, row, "pledge_to_mean_change", "the mean annual rise of that stock")
                    + times(table, row, "pledge_to_mean_flow", "the mean annual flow")
                    + ".");
  }

  private static String times(ResultTable table, int row, String column, String of) {
    return FdiIndustry.number(table, row, column)
        .filter(ratio -> ratio > 0)
        .map(ratio -> String.format(Locale.ROOT, ", %.1f times %s", ratio, of))
        .orElse("");
  }

  private static List<ChartSpec> charts(Context context, ResultTable table) {
    List<Integer> rows = withShare(table);
    Optional<Integer> last = last(table);
    if (last.isEmpty()) {
      return List.of();
    }
    String title =
        "Pledge of "
            + Words.billions(amount(table, last.get(), "amount_usd"))
            + ": "
            + Words.percent(amount(table, last.get(), "pledge_to_stock_pct"), 0)
            + " of the stock";
    return List.of(
        Charts.of(
            table,
            "",
            ChartSpec.Kind.BARS,
            title,
            "Announced investment in per cent of the stock of direct investment of the same "
                + "country in the same host, end of "
                + context.question().referenceYear(),
            "pledge",
            List.of(new ChartSpec.Series("pledge_to_stock_pct", "Per cent of the stock")),
            rows,
            1,
            last.map(row -> table.cell(row, "pledge").raw())));
  }

  /** The last pledge of the list that can be set against a stock. */
  private static Optional<Integer> last(ResultTable table) {
    return withShare(table).stream().reduce((earlier, later) -> later);
  }

  private static List<Integer> withShare(ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, "pledge_to_stock_pct").number().isPresent())
        .boxed()
        .toList();
  }

  private static double amount(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElseThrow();
  }

  private static List<Note> notes(Context context, PledgeRows rows) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "What a pledge is set against",
            "The stock is the host's inward position from the investing country as the host "
                + "reports it (the United States at historical cost). Its mean annual change "
                + "includes revaluation and reinvested earnings. The flow is that of the investing "
                + "country's books on the directional principle, converted year by year at annual "
                + "average rates. A pledge may count loans and guarantees, and states no year by "
                + "which it is invested, so the comparison is of size only.",
            rows.effect()));
    PositionNotes.absent(context).ifPresent(notes::add);
    return notes;
  }
}
