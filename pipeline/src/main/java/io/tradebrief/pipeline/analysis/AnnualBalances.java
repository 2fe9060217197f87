package io.tradebrief.pipeline.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Goods exports, imports and balances of the reporter with every partner, one row a partner and one
 * set of columns a year: {@code exports_2024_usd}, {@code imports_2024_usd}, {@code
 * balance_2024_usd}. A balance is X - M, so a deficit of the reporter is negative; it is null where
 * either flow is missing.
 *
 * <p>One pass over the facts gives some 260 rows, which every exhibit by partner then shares.
 */
public final class AnnualBalances {
  private final Context context;
  private final int[] years;
  private final List<Row> rows;
  private final Dataset<Row> partners;

  private AnnualBalances(Context context, int[] years, List<Row> rows) {
    this.context = context;
    this.years = years;
    this.rows = List.copyOf(rows);
    this.partners = local();
  }

  public static String exports(int year) {
    return "exports_" + year + "_usd";
  }

  public static String imports(int year) {
    return "imports_" + year + "_usd";
  }

  public static String balance(int year) {
    return "balance_" + year + "_usd";
  }

  public static AnnualBalances collect(Context context) {
    Question question = context.question();
    int[] years =
        IntStream.of(question.earlierYear(), question.referenceYear(), context.latestFullYear())
            .distinct()
            .toArray();
    List<Column> sums = new ArrayList<>();
    for (int year : years) {
      sums.add(amount(TradeFlow.EXPORT, year).as(exports(year)));
      sums.add(amount(TradeFlow.IMPORT, year).as(imports(year)));
    }
    Dataset<Row> byPartner =
        context
            .facts()
            .of(TradeFlow.KIND, question.goodsDataset())
            .where(
                col("reporter_code")
                    .equalTo(question.reporter())
                    .and(col("sector").equalTo(TradeFlow.GOODS))
                    .and(col("classification").equalTo(TradeFlow.ALL_PRODUCTS))
                    .and(col("measure").equalTo(TradeFlow.VALUE))
                    .and(col("adjustment").equalTo("nsa")))
            .groupBy(col("partner_code"))
            .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    return new AnnualBalances(context, years, Tables.collect(byPartner));
  }

  /**
   * The rows that add up to all trade, with {@code partner} (the name), {@code currency_base} and
   * {@code currency_reference}: countries, for which {@code ranks} is true, and what the publisher
   * records for no country. No region, bloc or world total is among them.
   */
  public Dataset<Row> partners() {
    return partners;
  }

  /** The rows of countries only. */
  public Dataset<Row> countries() {
    return partners.where(col("ranks"));
  }

  /**
   * The countries that a year's ranking by deficits cannot place, because the source lists one of
   * their flows only. Without exports a deficit is at most the imports; without imports nothing
   * bounds it.
   */
  public List<OpenPlaces.Rival> withOneFlow(int year) {
    return rows.stream()
        .filter(row -> kind(row) == Partner.Kind.COUNTRY)
        .filter(row -> (row.getAs(exports(year)) == null) != (row.getAs(imports(year)) == null))
        .map(row -> withOneFlow(row, year))
        .toList();
  }

  private OpenPlaces.Rival withOneFlow(Row row, int year) {
    Long bought = row.getAs(imports(year));
    return new OpenPlaces.Rival(
        context.name(code(row)),
        bought == null ? Double.POSITIVE_INFINITY : bought,
        "has no " + (bought == null ? "imports" : "exports") + " of " + year + " in the source",
        "the source lists one flow only");
  }

  /** The world total that the publisher states for a year; empty if it states none. */
  public Optional<WorldTotal> world(int year) {
    return rows.stream()
        .filter(row -> kind(row) == Partner.Kind.WORLD)
        .filter(row -> row.getAs(exports(year)) != null && row.getAs(imports(year)) != null)
        .map(row -> new WorldTotal(row.getAs(exports(year)), row.getAs(imports(year))))
        .findFirst();
  }

  /** The codes of the groups that the source lists among countries, the world included. */
  public List<String> groups() {
    return rows.stream()
        .filter(row -> kind(row) == Partner.Kind.WORLD || kind(row) == Partner.Kind.GROUP)
        .map(AnnualBalances::code)
        .toList();
  }

  /** The codes of what the source records for no country, with trade in one of the years. */
  public List<String> unidentified(int... ofYears) {
    return rows.stream()
        .filter(row -> kind(row) == Partner.Kind.UNIDENTIFIED)
        .filter(row -> IntStream.of(ofYears).anyMatch(year -> hasTrade(row, year)))
        .map(AnnualBalances::code)
        .toList();
  }

  private static boolean hasTrade(Row row, int year) {
    Long sold = row.getAs(exports(year));
    Long bought = row.getAs(imports(year));
    return (sold != null && sold != 0) || (bought != null && bought != 0);
  }

  /** A published world total in whole US dollars. */
  public record WorldTotal(long exports, long imports) {}

  private Dataset<Row> local() {
    StructType schema =
        new StructType()
            .add("partner_code", DataTypes.StringType, false)
            .add("partner", DataTypes.StringType, false)
            .add("ranks", DataTypes.BooleanType, false)
            .add("currency_base", DataTypes.StringType, true)
            .add("currency_reference", DataTypes.StringType, true);
    for (int year : years) {
      schema =
          schema
              .add(exports(year), DataTypes.LongType, true)
              .add(imports(year), DataTypes.LongType, true)
              .add(balance(year), DataTypes.LongType, true);
    }
    List<Row> local =
        rows.stream()
            .filter(row -> kind(row) != Partner.Kind.WORLD && kind(row) != Partner.Kind.GROUP)
            .map(this::withNamesAndBalances)
            .toList();
    return context.facts().spark().createDataFrame(local, schema);
  }

  private Row withNamesAndBalances(Row row) {
    List<Object> values = new ArrayList<>();
    values.add(code(row));
    values.add(context.name(code(row)));
    values.add(kind(row) == Partner.Kind.COUNTRY);
    values.add(currency(row, context.question().baseYear()));
    values.add(currency(row, context.question().referenceYear()));
    for (int year : years) {
      Long x = row.getAs(exports(year));
      Long m = row.getAs(imports(year));
      values.add(x);
      values.add(m);
      values.add(x == null || m == null ? null : (Long) (x - m));
    }
    return RowFactory.create(values.toArray());
  }

  private String currency(Row row, int year) {
    return context.currencies().currencyOf(code(row), year).orElse(null);
  }

  private Partner.Kind kind(Row row) {
    return context.partners().find(Scheme.HOUSE, code(row)).orElseThrow().kind();
  }

  private static String code(Row row) {
    return row.getAs("partner_code");
  }

  private static Column amount(String flow, int year) {
    Column ofFlowAndYear =
        col("flow").equalTo(flow).and(col("period").equalTo(Integer.toString(year)));
    return sum(when(ofFlowAndYear, col("amount")));
  }
}
