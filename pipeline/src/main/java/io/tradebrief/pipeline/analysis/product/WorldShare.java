package io.tradebrief.pipeline.analysis.product;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.WantedTrade;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The partner's share of the reporter's imports from the world, sector by sector: {@code 100 M(P) /
 * M(World)}, for the reference year and each comparison year.
 */
public final class WorldShare implements Analysis {
  public static final String ID = "world-share";
  static final String WORLD = "WLD";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_END_USE);
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = WorldShareColumns.spec(context);
    List<ProductCode> sectors =
        context.lists().sectors().stream().filter(code -> code.covers(TradeFlow.IMPORT)).toList();
    List<Row> products =
        context
            .facts(TradeFlow.KIND, Role.GOODS_BY_END_USE)
            .map(facts -> Tables.collect(imports(context, facts, sectors)))
            .orElse(List.of());
    Question question = context.question();
    boolean ofReferenceYear =
        products.stream().anyMatch(row -> row.<Integer>getAs("year") == question.referenceYear());
    if (sectors.isEmpty() || !ofReferenceYear) {
      return Tables.missing(spec, why(context, sectors), List.of(Basis.note()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : years(question)) {
      WorldShareRows.add(
          spec,
          rows,
          sectors,
          products,
          year,
          question.partner(),
          (partner, by, of) -> why(context, partner, by, of),
          context.extract(List.of(Role.GOODS_BY_END_USE)));
    }
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        List.of(Basis.note(), sectorsNote()),
        WorldShareColumns.charts(context, table),
        WorldShareColumns.finding(context, table));
  }

  /** Imports of each product from the partner and from the world, in the years asked for. */
  private static Dataset<Row> imports(
      Context context, Dataset<Row> facts, List<ProductCode> sectors) {
    Question question = context.question();
    Object[] classifications =
        sectors.stream().map(ProductCode::classification).distinct().sorted().toArray();
    return facts
        .where(
            col("reporter_code")
                .equalTo(question.reporter())
                .and(col("flow").equalTo(TradeFlow.IMPORT))
                .and(col("measure").equalTo(TradeFlow.VALUE))
                .and(col("classification").isin(classifications))
                .and(col("partner_code").isin(question.partner(), WORLD))
                .and(
                    col("period")
                        .isin(years(question).stream().map(y -> Integer.toString(y)).toArray())))
        .groupBy(col("period").cast("int").as("year"), col("classification"), col("product_code"))
        .agg(amount(question.partner()).as("imports_usd"), amount(WORLD).as("world_imports_usd"));
  }

  private static Column amount(String partner) {
    return sum(when(col("partner_code").equalTo(partner), col("amount")));
  }

  private static List<Integer> years(Question question) {
    Set<Integer> years = new LinkedHashSet<>(List.of(question.referenceYear()));
    years.addAll(question.comparisonYears());
    return List.copyOf(years);
  }

  private static String why(Context context, List<ProductCode> sectors) {
    return sectors.isEmpty()
        ? "the list of sectors in conf has no row for imports"
        : why(
            context,
            context.question().partner(),
            sectors.get(0).classification(),
            context.question().referenceYear());
  }

  private static String why(Context context, String partner, String classification, int year) {
    WantedTrade wanted =
        WantedTrade.total(context.question().reporter(), partner, TradeFlow.IMPORT)
            .by(classification, "product");
    return Listing.of(context).why(List.of(Role.GOODS_BY_END_USE), wanted, year);
  }

  private static Note sectorsNote() {
    return new Note(
        "Sectors of imports",
        "Every product code belongs to the sector whose prefix it begins with, by the list of "
            + "sectors in conf. The source lists the partner and the world; what no sector covers "
            + "stands in a row of its own, so that the rows add up to all goods.",
        "A product that the source does not list counts as not imported where it lists others from "
            + "the partner in the year; where it lists none, nothing is known and the cells are "
            + "[x].");
  }
}
