package io.tradebrief.pipeline.analysis.bilateral;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.FullYears;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.WantedTrade;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Monthly goods trade with the partner: the month, sums over twelve months, and the year to date
 * beside the same months of the year before. Unpublished months are absent, never zero.
 */
public final class BilateralMonthly implements Analysis {
  public static final String ID = "bilateral-monthly";

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
    TableSpec spec = MonthlyColumns.spec(context);
    List<List<Cell>> rows =
        MonthlyColumns.withLiveSums(Tables.collect(months(context), spec, whenNull()), spec);
    if (rows.isEmpty()) {
      return Tables.missing(spec, whyNone(context), List.of(Basis.note()));
    }
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        List.of(Basis.note(), FullYears.note(context), yearToDate()),
        MonthlyChart.of(context, table));
  }

  private static String whyNone(Context context) {
    Question question = context.question();
    return Listing.of(context)
        .why(
            List.of(Role.GOODS_BY_PARTNER),
            WantedTrade.totals(question.reporter(), question.partner()).monthly(),
            question.referenceYear());
  }

  private static Dataset<Row> months(Context context) {
    Question question = context.question();
    Column monthNumber =
        col("period")
            .substr(1, 4)
            .cast("int")
            .multiply(12)
            .plus(col("period").substr(6, 2).cast("int"));
    Dataset<Row> months =
        context
            .facts()
            .of(TradeFlow.KIND, question.goodsDataset())
            .where(
                col("reporter_code")
                    .equalTo(question.reporter())
                    .and(col("partner_code").equalTo(question.partner()))
                    .and(col("sector").equalTo(TradeFlow.GOODS))
                    .and(col("classification").equalTo(TradeFlow.ALL_PRODUCTS))
                    .and(col("measure").equalTo(TradeFlow.VALUE))
                    .and(col("adjustment").equalTo("nsa"))
                    .and(col("period").rlike("^\\d{4}-\\d{2}$")))
            .groupBy(col("period"))
            .agg(amount(TradeFlow.EXPORT), amount(TradeFlow.IMPORT))
            .withColumn("number", monthNumber)
            .withColumn("balance_usd", col("exports_usd").minus(col("imports_usd")));
    WindowSpec twelve = Window.orderBy("number").rangeBetween(-11, 0);
    WindowSpec yearToDate =
        Window.partitionBy(col("period").substr(1, 4))
            .orderBy("number")
            .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    Column monthOfYear = col("period").substr(6, 2).cast("int");
    WindowSpec yearBefore = Window.orderBy("number").rangeBetween(-12, -12);
    return months
        .withColumn("exports_12m_usd", over12("exports_usd", twelve))
        .withColumn("imports_12m_usd", over12("imports_usd", twelve))
        .withColumn("balance_12m_usd", col("exports_12m_usd").minus(col("imports_12m_usd")))
        .withColumn(
            "balance_ytd_usd",
            when(
                count(col("balance_usd")).over(yearToDate).equalTo(monthOfYear),
                sum(col("balance_usd")).over(yearToDate)))
        .withColumn("balance_ytd_year_before_usd", sum(col("balance_ytd_usd")).over(yearBefore))
        .withColumn(
            "change_ytd_usd", col("balance_ytd_usd").minus(col("balance_ytd_year_before_usd")))
        .withColumnRenamed("period", "month")
        .orderBy("number");
  }

  private static Column amount(String flow) {
    return sum(when(col("flow").equalTo(flow), col("amount"))).as(flow + "s_usd");
  }

  private static Column over12(String column, WindowSpec twelve) {
    return when(count(col(column)).over(twelve).equalTo(lit(12)), sum(col(column)).over(twelve));
  }

  private static Map<String, Function<Row, Cell.Missing>> whenNull() {
    Function<Row, Cell.Missing> noYear =
        row ->
            new Cell.Missing(
                Shorthand.NOT_AVAILABLE, "the twelve months up to this one are not all published");
    Function<Row, Cell.Missing> noYearBefore =
        row ->
            new Cell.Missing(
                Shorthand.NOT_AVAILABLE, "the same months of the year before are not published");
    return Map.of(
        "exports_12m_usd", noYear,
        "imports_12m_usd", noYear,
        "balance_12m_usd", noYear,
        "balance_ytd_year_before_usd", noYearBefore,
        "change_ytd_usd", noYearBefore);
  }

  private static Note yearToDate() {
    return new Note(
        "Year to date",
        "The year to date runs from January to the month of the row and is set beside the same "
            + "months of the year before, never beside a full year.",
        "Months are not adjusted for season or working days; twelve-month sums take the season "
            + "out.");
  }
}
