package io.tradebrief.pipeline.analysis.deficit;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Aggregates;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualBalances;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.FullYears;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Shares;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * How each goods balance moved from the earlier year to the reference year. The ratio B(y) / B(y0)
 * is given where both are deficits; the contribution is {@code 100 (B(y) - B(y0)) / sum of
 * |B(y0)|}, so that contributions add up to the change of the whole in the same unit.
 */
public final class DeficitChange implements Analysis {
  public static final String ID = "deficit-change";

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
    TableSpec spec = spec(context);
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    OpenPlaces places = DeficitPlaces.of(context, to);
    List<List<Cell>> rows =
        Tables.collect(changes(context), spec, whenNull(context.question())).stream()
            .map(row -> DeficitPlaces.known(spec, row, "rank", "balance_to_usd", places))
            .toList();
    if (rows.isEmpty()) {
      String reason = "the source lists no partner with both flows of " + from + " or " + to;
      return Tables.missing(spec, reason, List.of(Basis.note()));
    }
    ResultTable table = new ResultTable(spec, rows);
    List<Note> notes =
        new ArrayList<>(List.of(Basis.note(), contribution(), FullYears.note(context)));
    Aggregates.unidentified(context, context.annualBalances().unidentified(from, to))
        .ifPresent(notes::add);
    OpenPlaces.note(places).ifPresent(notes::add);
    return new Exhibit(
        table,
        notes,
        DeficitCharts.change(context, table),
        DeficitCharts.changeFinding(context, table));
  }

  private static Dataset<Row> changes(Context context) {
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    Column before = col(AnnualBalances.balance(from));
    Column after = col(AnnualBalances.balance(to));
    Column base = sum(abs(before)).over(Window.partitionBy(lit(1)));
    return context
        .annualBalances()
        .partners()
        .where(before.isNotNull().or(after.isNotNull()))
        .select(
            col("ranks"),
            when(
                    col("ranks").and(after.lt(0)),
                    row_number()
                        .over(
                            Window.partitionBy("ranks")
                                .orderBy(after.asc_nulls_last(), col("partner_code"))))
                .as("rank"),
            col("partner_code"),
            col("partner"),
            before.as("balance_from_usd"),
            after.as("balance_to_usd"),
            when(before.lt(0).and(after.lt(0)), Shares.ratio(after, before)).as("ratio"),
            after.minus(before).as("change_usd"),
            base.as("sum_of_absolute_balances_usd"),
            Shares.percent(after.minus(before), base).as("contribution_pct"))
        .orderBy(col("balance_to_usd").asc_nulls_last(), col("partner_code"));
  }

  private static TableSpec spec(Context context) {
    int from = context.question().earlierYear();
    int to = context.question().referenceYear();
    return new TableSpec(
        ID,
        context.name(context.question().reporter())
            + ": change of goods balances from "
            + from
            + " to "
            + to,
        "Balances by country in both years, their ratio, and each country's contribution to the "
            + "change of the whole. "
            + Basis.CENSUS_GOODS,
        List.of(context.facts().citation(context.question().goodsDataset())),
        List.of(
            ColumnSpec.of(
                "rank", "Rank in " + to, Unit.RANK, "Place among the deficits of the later year."),
            PartnerColumns.CODE,
            PartnerColumns.NAME,
            ColumnSpec.of(
                "balance_from_usd",
                "Balance in " + from,
                Unit.US_DOLLARS,
                "Exports less imports in the earlier year."),
            ColumnSpec.of(
                "balance_to_usd",
                "Balance in " + to,
                Unit.US_DOLLARS,
                "Exports less imports in the later year."),
            ColumnSpec.of(
                    "ratio",
                    "Later over earlier deficit",
                    Unit.RATIO,
                    "Balance of the later over that of the earlier year, where both are deficits.")
                .withFormula(
                    Formula.column("balance_to_usd").over(Formula.column("balance_from_usd"))),
            ColumnSpec.of("change_usd", "Change", Unit.US_DOLLARS, "Later less earlier balance.")
                .withFormula(
                    Formula.column("balance_to_usd").minus(Formula.column("balance_from_usd"))),
            ColumnSpec.of(
                "sum_of_absolute_balances_usd",
                "All balances in " + from + ", signs dropped",
                Unit.US_DOLLARS,
                "Sum over all countries of the absolute balance of the earlier year."),
            ColumnSpec.of(
                    "contribution_pct",
                    "Contribution to the change",
                    Unit.PERCENT,
                    "Change in per cent of the sum of absolute balances of the earlier year.")
                .withFormula(
                    Formula.constant(100)
                        .times(Formula.column("change_usd"))
                        .over(Formula.column("sum_of_absolute_balances_usd")))),
        List.of("partner_code", "partner"));
  }

  private static Map<String, Function<Row, Cell.Missing>> whenNull(Question question) {
    Cell.Missing surplus =
        new Cell.Missing(
            Shorthand.NOT_APPLICABLE,
            "the partner is not a deficit in " + question.referenceYear());
    Cell.Missing notBoth =
        new Cell.Missing(Shorthand.NOT_APPLICABLE, "the balance is not a deficit in both years");
    Cell.Missing absent =
        new Cell.Missing(
            Shorthand.NOT_AVAILABLE, "the source lists the partner in one of the years only");
    Function<Row, Cell.Missing> absentOrNotBoth =
        row -> row.isNullAt(row.fieldIndex("change_usd")) ? absent : notBoth;
    return Map.of(
        "rank",
            row ->
                !DeficitPlaces.isCountry(row)
                    ? DeficitPlaces.NO_COUNTRY
                    : row.isNullAt(row.fieldIndex("balance_to_usd")) ? absent : surplus,
        "balance_from_usd", row -> absent,
        "balance_to_usd", row -> absent,
        "change_usd", row -> absent,
        "contribution_pct", row -> absent,
        "ratio", absentOrNotBoth);
  }

  private static Note contribution() {
    return new Note(
        "Contributions to change",
        "A contribution is a country's change divided by the sum of the absolute balances of the "
            + "earlier year, so that surpluses and deficits do not cancel in the denominator and "
            + "the contributions add up.",
        "A share of the net change would have another denominator and can exceed 100 per cent.");
  }
}
