package io.tradebrief.pipeline.analysis.deficit;

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
import io.tradebrief.pipeline.analysis.PartnerColumns;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Shares;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
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
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The reporter's largest goods deficits in the reference year. Every country is a row, and so is
 * what the source records for no country, without a rank; regions and blocs are not. A share of all
 * deficits is {@code 100 B / sum of B where B < 0}; a share of the net balance is {@code 100 B /
 * sum of B}.
 */
public final class DeficitRanking implements Analysis {
  public static final String ID = "deficit-ranking";
  static final String ALL_DEFICITS = "All deficits";
  static final String NET = "Net balance of all partners";

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
    TableSpec empty = spec(context, 0, 0);
    DeficitPlaces places = DeficitPlaces.of(context, year, latest);
    List<List<Cell>> rows =
        new ArrayList<>(
            places.known(
                empty,
                Tables.collect(ranked(context, year, latest), empty, whenNull(year, latest))));
    if (rows.isEmpty()) {
      String reason = "the source lists no partner with both flows of " + year;
      return Tables.missing(empty, reason, List.of(Basis.note()));
    }
    int deficits = (int) rows.stream().filter(DeficitRanking::isDeficit).count();
    int partners = rows.size();
    rows.add(places.largest(context, rows));
    rows.add(DeficitTotals.sum(ALL_DEFICITS, 0, deficits - 1, rows));
    rows.add(DeficitTotals.sum(NET, 0, partners - 1, rows));
    DeficitTotals.withShares(rows, partners, deficits > 0);
    DeficitTotals.Published world = DeficitTotals.published(context, year);
    rows.addAll(world.rows(rows.get(partners + 2)));
    TableSpec spec = spec(context, partners + 1, partners + 2);
    ResultTable table = new ResultTable(spec, rows);
    List<Note> notes = new ArrayList<>(notes(context, world, rows.get(partners + 2)));
    Aggregates.unidentified(context, context.annualBalances().unidentified(year, latest))
        .ifPresent(notes::add);
    places.note().ifPresent(notes::add);
    return new Exhibit(
        table,
        notes,
        DeficitCharts.ranking(context, table),
        DeficitCharts.rankingFinding(context, table));
  }

  static boolean isDeficit(List<Cell> row) {
    return row.get(DeficitTotals.BALANCE).number().orElse(0) < 0;
  }

  /** What the row of the largest deficits is called. */
  static String topLabel(int top) {
    return Words.capitalNumber(top) + " largest deficits";
  }

  private static Dataset<Row> ranked(Context context, int year, int latest) {
    String balance = AnnualBalances.balance(year);
    String latestBalance = AnnualBalances.balance(latest);
    WindowSpec kinds = Window.partitionBy("ranks");
    WindowSpec byBalance = kinds.orderBy(col(balance).asc_nulls_last(), col("partner_code"));
    WindowSpec byLatest = kinds.orderBy(col(latestBalance).asc_nulls_last(), col("partner_code"));
    WindowSpec all = Window.partitionBy(lit(1));
    Column deficits = sum(when(col(balance).lt(0), col(balance))).over(all);
    Column net = sum(col(balance)).over(all);
    return context
        .annualBalances()
        .partners()
        .where(col(balance).isNotNull())
        .select(
            col("ranks"),
            when(col("ranks").and(col(balance).lt(0)), row_number().over(byBalance)).as("rank"),
            col("partner_code"),
            col("partner"),
            col(AnnualBalances.exports(year)).as("exports_usd"),
            col(AnnualBalances.imports(year)).as("imports_usd"),
            col(balance).as("balance_usd"),
            when(col(balance).lt(0), Shares.percent(col(balance), deficits))
                .as("share_of_deficits_pct"),
            Shares.percent(col(balance), net).as("share_of_net_pct"),
            col(latestBalance).as("balance_latest_year_usd"),
            when(col("ranks").and(col(latestBalance).lt(0)), row_number().over(byLatest))
                .as("rank_latest_year"))
        .orderBy(
            // Deficits that rank come first, so that sums over the largest are sums over rows.
            when(col("balance_usd").lt(0), when(col("ranks"), 0).otherwise(1)).otherwise(2),
            col("balance_usd"),
            col("partner_code"));
  }

  private static TableSpec spec(Context context, int deficitsRow, int netRow) {
    int year = context.question().referenceYear();
    int latest = context.latestFullYear();
    Formula percentOfBalance = Formula.constant(100).times(Formula.column("balance_usd"));
    return new TableSpec(
        ID,
        context.name(context.question().reporter())
            + ": goods balance with every partner, "
            + year
            + ", largest deficit first",
        "Exports less imports by country, ranked by the size of the deficit, with shares of all "
            + "deficits and of the net balance. "
            + Basis.CENSUS_GOODS,
        List.of(context.facts().citation(context.question().goodsDataset())),
        List.of(
            ColumnSpec.of(
                "rank", "Rank", Unit.RANK, "Place among the deficits of the reference year."),
            PartnerColumns.CODE,
            PartnerColumns.NAME,
            ColumnSpec.of("exports_usd", "Exports", Unit.US_DOLLARS, "Goods exports, FAS value."),
            ColumnSpec.of(
                "imports_usd", "Imports", Unit.US_DOLLARS, "General imports, customs value."),
            ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Exports less imports.")
                .withFormula(Formula.column("exports_usd").minus(Formula.column("imports_usd"))),
            ColumnSpec.of(
                    "share_of_deficits_pct",
                    "Share of all deficits",
                    Unit.PERCENT,
                    "Balance in per cent of the sum of all deficits.")
                .withFormula(percentOfBalance.over(Formula.at("balance_usd", deficitsRow))),
            ColumnSpec.of(
                    "share_of_net_pct",
                    "Share of the net balance",
                    Unit.PERCENT,
                    "Balance in per cent of the net balance of all partners; may exceed 100.")
                .withFormula(percentOfBalance.over(Formula.at("balance_usd", netRow))),
            ColumnSpec.of(
                "balance_latest_year_usd",
                "Balance in " + latest + ", the latest full year",
                Unit.US_DOLLARS,
                "Exports less imports in the latest year with twelve published months."),
            ColumnSpec.of(
                "rank_latest_year",
                "Rank in " + latest,
                Unit.RANK,
                "Place among the deficits of the latest full year.")),
        List.of("partner_code", "partner"));
  }

  private static Map<String, Function<Row, Cell.Missing>> whenNull(int year, int latest) {
    Cell.Missing surplus =
        new Cell.Missing(Shorthand.NOT_APPLICABLE, "the partner is not a deficit in " + year);
    Cell.Missing noLatest =
        new Cell.Missing(Shorthand.NOT_AVAILABLE, "the source has no value for " + latest);
    Cell.Missing latestSurplus =
        new Cell.Missing(Shorthand.NOT_APPLICABLE, "the partner is not a deficit in " + latest);
    Cell.Missing noNet =
        new Cell.Missing(Shorthand.NOT_APPLICABLE, "the net balance of all partners is zero");
    return Map.of(
        "rank", row -> DeficitPlaces.isCountry(row) ? surplus : DeficitPlaces.NO_COUNTRY,
        "share_of_deficits_pct", row -> surplus,
        "share_of_net_pct", row -> noNet,
        "balance_latest_year_usd", row -> noLatest,
        "rank_latest_year",
            row ->
                !DeficitPlaces.isCountry(row)
                    ? DeficitPlaces.NO_COUNTRY
                    : row.isNullAt(row.fieldIndex("balance_latest_year_usd"))
                        ? noLatest
                        : latestSurplus);
  }

  private static List<Note> notes(Context context, DeficitTotals.Published world, List<Cell> net) {
    return List.of(
        Basis.note(),
        Aggregates.note(context, world.groups()),
        new Note(
            "Two denominators",
            "A share of all deficits divides by the sum over partners in deficit; a share of the "
                + "net balance divides by the sum over all partners, so that such shares can add "
                + "up to more than 100 per cent.",
            world.denominators(net)),
        world.note(net),
        FullYears.note(context));
  }
}
