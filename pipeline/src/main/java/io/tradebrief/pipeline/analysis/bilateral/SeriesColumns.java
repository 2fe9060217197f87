package io.tradebrief.pipeline.analysis.bilateral;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Payments;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of {@link BilateralSeries} and the live formulas of its years. */
final class SeriesColumns {
  /** Each derived column with the formula of a year; a summary row has others. */
  private static final Map<String, Formula> DERIVED =
      Map.of(
          "goods_balance_usd", minus("goods_exports_usd", "goods_imports_usd"),
          "services_balance_usd", minus("services_exports_usd", "services_imports_usd"),
          "exports_usd", plus("goods_exports_usd", "services_exports_usd"),
          "imports_usd", plus("goods_imports_usd", "services_imports_usd"),
          "total_trade_usd", plus("exports_usd", "imports_usd"),
          "balance_usd", minus("exports_usd", "imports_usd"));

  private SeriesColumns() {}

  static TableSpec spec(Context context) {
    Question question = context.question();
    return new TableSpec(
        BilateralSeries.ID,
        context.name(question.reporter())
            + " and "
            + context.name(question.partner())
            + ": trade in goods and services by year, up to "
            + question.referenceYear(),
        "Exports, imports and balances of goods, of services and of both together. "
            + Payments.ABOUT,
        context.citations(Role.GOODS_AND_SERVICES),
        List.of(
            ColumnSpec.of(
                "period", "Period", Unit.TEXT, "A year, or what is taken of the last years."),
            ColumnSpec.of("year", "Year", Unit.YEAR, "The year; none for a summary of years."),
            money("goods_exports_usd", "Goods exports", "Exports of goods."),
            money("goods_imports_usd", "Goods imports", "Imports of goods."),
            money("goods_balance_usd", "Goods balance", "Goods exports less goods imports."),
            money("services_exports_usd", "Services exports", "Exports of services."),
            money("services_imports_usd", "Services imports", "Imports of services."),
            money(
                "services_balance_usd",
                "Services balance",
                "Services exports less services imports."),
            money("exports_usd", "Exports", "Exports of goods and services."),
            money("imports_usd", "Imports", "Imports of goods and services."),
            money("total_trade_usd", "Total trade", "Exports and imports of goods and services."),
            money("balance_usd", "Balance", "Exports less imports of goods and services.")),
        List.of("period"));
  }

  /** The same rows with live formulas in their derived columns. */
  static List<List<Cell>> live(TableSpec spec, List<List<Cell>> rows) {
    List<List<Cell>> live = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> cells = new ArrayList<>(row);
      DERIVED.forEach(
          (column, formula) -> {
            if (cells.get(spec.indexOf(column)) instanceof Cell.Whole whole) {
              cells.set(spec.indexOf(column), Cell.whole(whole.value(), formula));
            }
          });
      live.add(cells);
    }
    return live;
  }

  private static ColumnSpec money(String name, String label, String description) {
    return ColumnSpec.of(name, label, Unit.US_DOLLARS, description);
  }

  private static Formula plus(String a, String b) {
    return Formula.column(a).plus(Formula.column(b));
  }

  private static Formula minus(String a, String b) {
    return Formula.column(a).minus(Formula.column(b));
  }
}
